import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * A row of the table of rooms: a folder of src, or a single file, and the rooms that it may import.
 */
interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
}

/** Path from src with forward slashes, and text. */
interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/**
 * Reads the table of docs/rooms.md: every cell of it that names a room has it between backticks.
 */
function roomsOf(markdown: string): Room[] {
  const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | '))
    .map(([room, , may = '']) => ({ name: names(room!)[0]!, mayImport: names(may) }));
}

/** The innermost room in which a file lies; null of one that lies in none. */
function roomAt(path: string, rooms: readonly Room[]): Room | null {
  const around = rooms.filter(({ name }) => path === name || path.startsWith(`${name}/`));
  return around.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

const importPattern = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * What a file imports of its own program, types included, as paths from src that may lack their
 * ending.
 */
function importsOf({ path, source }: SourceFile): string[] {
  return [...source.matchAll(importPattern)].map(([, target]) => posix.join(dirname(path), target!));
}

/** Each import of the files that the table does not allow, as `file -> room`. */
function strayImports(files: readonly SourceFile[], rooms: readonly Room[]): string[] {
  const folders = rooms.filter(({ name }) => !/\.tsx?$/.test(name));
  return files.flatMap((file) => {
    const own = roomAt(file.path, rooms);
    const home = roomAt(file.path, folders)?.name;
    return importsOf(file)
      .map((target) => roomAt(target, folders)?.name ?? target)
      .filter((target) => target !== home && !own?.mayImport.some((name) => allows(name, target)))
      .map((target) => `${file.path} -> ${target}`);
  });
}

/**
 * A room that is named includes those inside it, except the floor of quotations: its stages must be
 * named each.
 */
function allows(name: string, target: string): boolean {
  return target === name || (name !== 'analysis/quotations' && target.startsWith(`${name}/`));
}

/** Rooms that import one which stands below them in the table, as `room -> room`. */
function upwardArrows(rooms: readonly Room[]): string[] {
  const place = new Map(rooms.map(({ name }, n) => [name, n]));
  return rooms.flatMap(({ name, mayImport }, n) =>
    mayImport.filter((other) => (place.get(other) ?? Infinity) > n).map((other) => `${name} -> ${other}`),
  );
}

/** Circles of files that import one another, each as its files in order of their names. */
function circlesOf(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path));
  const found = (target: string): string[] =>
    ['', '.ts', '.tsx'].map((ending) => target + ending).filter((path) => paths.has(path));
  const imports = new Map(files.map((file) => [file.path, importsOf(file).flatMap(found)]));
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...imports.get(from)!];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      next.push(...imports.get(path)!);
    }
    return seen;
  };
  const reached = new Map([...paths].map((path) => [path, reach(path)]));
  const circles = [...paths]
    .filter((path) => reached.get(path)!.has(path))
    .map((path) => [...paths].filter((other) => reached.get(path)!.has(other) && reached.get(other)!.has(path)).sort());
  return [...new Map(circles.map((circle) => [circle[0]!, circle])).values()];
}

/** Names that stand more than once in a list of name and place, as `name: place, place`. */
function repeated(named: readonly (readonly [name: string, place: string])[]): string[] {
  const places = new Map<string, string[]>();
  for (const [name, place] of named) places.set(name, [...(places.get(name) ?? []), place]);
  return [...places].filter(([, at]) => at.length > 1).map(([name, at]) => `${name}: ${at.join(', ')}`);
}

/** What a file exports and declares itself, by name: re-exports are left out. */
function exportsOf({ path, source }: SourceFile): string[] {
  const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const isExported = (statement: ts.Statement): boolean =>
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const names = statements.filter(isExported).flatMap((statement): ts.Node[] => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name);
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [name];
  });
  return [...new Set(names.flatMap((name) => (ts.isIdentifier(name) ? [name.text] : [])))];
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    if (!/\.(ts|tsx|css)$/.test(name)) return [];
    return [{ path: relative(join(root, 'src'), path).replaceAll(sep, '/'), source: readFileSync(path, 'utf8') }];
  });
}

const files = sourceFiles(join(root, 'src'));
const programs = files.filter(({ path }) => /\.tsx?$/.test(path));
const rooms = roomsOf(readFileSync(join(root, 'docs/rooms.md'), 'utf8'));
const file = (path: string, source = ''): SourceFile => ({ path, source });

describe('who may import whom (docs/rooms.md)', () => {
  it('every file lies in a room, and every room is there', () => {
    expect(files.filter(({ path }) => roomAt(path, rooms) === null)).toEqual([]);
    const written = rooms.filter(({ name }) => name !== 'workers').map(({ name }) => join(root, 'src', name));
    expect(written.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('no file imports a room that the table does not allow it', () => {
    expect(strayImports(files, rooms)).toEqual([]);
  });

  it('no arrow of the table goes upward', () => {
    expect(upwardArrows(rooms)).toEqual([]);
  });

  it('no circle of files, types included', () => {
    expect(circlesOf(programs)).toEqual([]);
  });

  it('a planted stray, arrow and circle are found', () => {
    const stray = file('model/stray.ts', "import { analyseArticle } from '../analysis/analyse-article';");
    expect(strayImports([stray], rooms)).toEqual(['model/stray.ts -> analysis']);
    const early = file('analysis/quotations/passages/a.ts', "import type { Clauses } from '../clauses/read-clauses';");
    expect(strayImports([early], rooms)).toEqual([`${early.path} -> analysis/quotations/clauses`]);
    const low = { name: 'low', mayImport: ['high'] };
    expect(upwardArrows([low, { name: 'high', mayImport: ['low'] }])).toEqual(['low -> high']);
    const ring = [file('a.ts', "import type { B } from './b';"), file('b.ts', "import { c } from './c';")];
    expect(circlesOf([...ring, file('c.ts', "import('./a');"), file('d.ts', "import './a';")])).toEqual([
      ['a.ts', 'b.ts', 'c.ts'],
    ]);
  });
});

describe('one name, one thing', () => {
  const byFile = (list: readonly SourceFile[]) => list.map(({ path }) => [basename(path), path] as const);
  const byExport = (list: readonly SourceFile[]) =>
    list.flatMap((one) => exportsOf(one).map((name) => [name, one.path] as const));

  it('no two files of one name', () => {
    expect(repeated(byFile(programs))).toEqual([]);
  });

  it('no two exports of one name', () => {
    expect(repeated(byExport(programs))).toEqual([]);
  });

  it('planted namesakes are found, and a re-export is none', () => {
    const list = [
      file('a/x.ts', 'export const one = 1; export function two() {}'),
      file('b/x.ts', "export interface one {} export { two } from '../a/x';"),
    ];
    expect(repeated(byFile(list))).toEqual(['x.ts: a/x.ts, b/x.ts']);
    expect(repeated(byExport(list))).toEqual(['one: a/x.ts, b/x.ts']);
  });
});
