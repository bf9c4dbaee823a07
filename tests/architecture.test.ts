import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may import which: what is not written is forbidden (docs/decisions). Each room may import itself. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  analysis: ['model'],
  links: ['model'],
  derive: ['links', 'model'],
  workers: ['analysis', 'derive', 'model'],
  site: ['analysis', 'derive', 'links', 'model'],
  training: ['analysis', 'model', 'site'],
  queries: ['derive', 'links', 'model', 'workers'],
  components: ['derive', 'links', 'model'],
  pages: ['components', 'derive', 'queries', 'links', 'model'],
  app: ['pages', 'components', 'queries', 'links', 'model', 'styles'],
  styles: [],
};

/** Single files that may import more than their room. */
const exceptions: Record<string, readonly string[]> = {
  'site/pages/prerender.tsx': ['app', 'queries'],
};

interface SourceFile {
  /** path from src, with forward slashes */
  readonly path: string;
  readonly source: string;
}

const importPattern = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** Each import of the files that the table does not allow, as `file -> room`. */
function strayImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, source }) => {
    const room = path.split('/')[0]!;
    const allowed = new Set([room, ...(mayImport[room] ?? []), ...(exceptions[path] ?? [])]);
    return [...source.matchAll(importPattern)]
      .map(([, target]) => relative('/src', resolve('/src', dirname(path), target!)).split(sep)[0]!)
      .filter((target) => !allowed.has(target))
      .map((target) => `${path} -> ${target}`);
  });
}

function sourceFiles(folder: string): SourceFile[] {
  const root = join(import.meta.dirname, '../src');
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    if (!/\.(ts|tsx|css)$/.test(name)) return [];
    return [{ path: relative(root, path).replaceAll(sep, '/'), source: readFileSync(path, 'utf8') }];
  });
}

describe('who may import whom', () => {
  const files = sourceFiles(join(import.meta.dirname, '../src'));

  it('every room stands in the table', () => {
    expect([...new Set(files.map(({ path }) => path.split('/')[0]!))].filter((room) => !(room in mayImport))).toEqual(
      [],
    );
  });

  it('no file imports a room that the table does not allow it', () => {
    expect(strayImports(files)).toEqual([]);
  });

  it('a planted stray is found', () => {
    const stray = { path: 'model/stray.ts', source: "import { analyseArticle } from '../analysis/analyse-article';" };
    expect(strayImports([stray])).toEqual(['model/stray.ts -> analysis']);
  });
});
