import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

type Listed = Readonly<Record<string, string>>;
const listed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Listed;
  readonly devDependencies: Listed;
};

/** The files below a folder, and what they hold. */
const sourcesIn = (folder: string): [path: string, source: string][] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);

/** The packages that a source imports when it runs: `zod` of `zod/mini`. */
const packagesOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /^(?!import type|export type).*?(?:from|import\(?|require\.resolve\()\s*'((?:@[\w-]+\/)?[\w][\w.-]*)(?:\/[^']*)?'/gm,
    ),
  ]
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith('node') && !builtinModules.includes(name));

describe('packages', () => {
  it('an owner needs none of those for development: npm ci --omit=dev is enough to build', () => {
    const used = [...sourcesIn('src'), ['vite.config.ts', readFileSync(join(root, 'vite.config.ts'), 'utf8')] as const]
      .filter(([path]) => !path.startsWith('src/training'))
      .flatMap(([path, source]) => packagesOf(source).map((name) => `${path}: ${name}`));
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((use) => !(use.split(': ')[1]! in listed.dependencies))).toEqual([]);
  });

  it('what few commands need has a package of its own, pinned as the others', () => {
    const own = ['tests/gazetteers', 'tests/bench', 'tests/mutation'].map(
      (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as typeof listed,
    );
    const all = [listed.dependencies, listed.devDependencies, ...own.map(({ devDependencies }) => devDependencies)];
    const twice = own
      .flatMap(({ devDependencies }) => Object.keys(devDependencies))
      .filter((name) => name in listed.devDependencies);
    expect(twice).toEqual([]);
    expect(all.flatMap((one) => Object.entries(one)).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });
});
