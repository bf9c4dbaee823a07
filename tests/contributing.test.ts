import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const paths = ['src', 'tests', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
);

/**
 * The files that a name may mean: a path from the root, or the end of one ("reporting.ts",
 * "chain/relay-patterns.ts").
 */
const meantBy = (name: string): string[] => paths.filter((path) => `/${path}`.endsWith(`/${name}`));

/** What a guide names that is not there: files, folders, and what it says stands in a file. */
function missingIn(guide: string): string[] {
  const files = [...guide.matchAll(/`([\w./-]+\.(?:tsx?|md))`/g)].map(([, name]) => name!);
  const folders = [...guide.matchAll(/`((?:src|tests|docs)\/[\w./-]*)`/g)].map(([, name]) => name!);
  const stand = [...guide.matchAll(/`(\w+)` (?:in|of) `([\w./-]+\.tsx?)`/g)].filter(
    ([, word, name]) =>
      !meantBy(name!).some((path) => new RegExp(`\\b${word}\\b`).test(readFileSync(join(root, path), 'utf8'))),
  );
  return [
    ...files.filter((name) => meantBy(name).length === 0 && !existsSync(join(root, name))),
    ...folders.filter((name) => !existsSync(join(root, name))),
    ...stand.map(([said]) => said),
  ];
}

it.each(['README.md', 'CONTRIBUTING.md'])(
  'every file that %s names is there, and what it says stands in it',
  (name) => {
    expect(missingIn(readFileSync(join(root, name), 'utf8'))).toEqual([]);
  },
);

it('what is not there is found', () => {
  const guide = '`nowhere.ts`, `src/nowhere/`, `nothing` in `tests/size.ts`, `limits` in `tests/size.ts`';
  expect(missingIn(guide)).toEqual(['nowhere.ts', 'src/nowhere/', '`nothing` in `tests/size.ts`']);
});
