import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/analysis/lexicon');

/** Tables whose words keep their capitals, for they are looked up as they stand in the text. */
const inCapitals = new Set([
  'alsoWordsOfBodies',
  'media',
  'others',
  'paperNamesAfterWeekday',
  'peopleNouns',
  'pictureAgencies',
  'zones',
]);

interface Table {
  readonly name: string;
  readonly entries: readonly string[];
}

/** The tables of a file: every `wordSet` and `phraseSet`, and those of one entry a line. */
function tablesOf(source: string): Table[] {
  const sets = [...source.matchAll(/const (\w+)[^=;]*= (wordSet|phraseSet)\(\s*(["'`])([^]*?)\3,?\s*\)/g)];
  const lines = [...source.matchAll(/const (\w*[tT]able) = `\n([^`]*)`/g)];
  return [
    ...sets.map(([, name, kind, , words]) => ({
      name: name!,
      entries: (kind === 'wordSet' ? words!.split(/\s+/) : words!.split(/\s*,\s*/)).filter((word) => word !== ''),
    })),
    ...lines.map(([, name, rows]) => ({
      name: name!,
      entries: rows!
        .trim()
        .split('\n')
        .map((row) => row.trim().split(' ')[0]!),
    })),
  ];
}

/** What is wrong with a table, as `name: what`. */
function faultsOf({ name, entries }: Table): string[] {
  const faults: string[] = [];
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    if (before === entry) faults.push(`${name}: ${entry} stands twice`);
    else if (before !== undefined && before > entry) faults.push(`${name}: ${entry} stands after ${before}`);
    if (!inCapitals.has(name) && entry !== entry.toLowerCase()) faults.push(`${name}: ${entry} is not in lower case`);
  });
  return faults;
}

const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

describe('the tables of the lexicon', () => {
  it('are sorted, each word once, in lower case', () => {
    expect(sources.flatMap(tablesOf).flatMap(faultsOf)).toEqual([]);
  });

  it('are found by this test, every wordSet and phraseSet of them', () => {
    const called = sources
      .filter((source) => !source.includes('export function wordSet'))
      .flatMap((source) => [...source.matchAll(/\b(?:wordSet|phraseSet)\(/g)]).length;
    const nested = sources.flatMap((source) => [...source.matchAll(/: wordSet\(/g)]).length;
    const rows = sources.flatMap((source) => [...source.matchAll(/const \w*[tT]able = `/g)]).length;
    expect(sources.flatMap(tablesOf)).toHaveLength(called - nested + rows);
    expect(rows).toBeGreaterThan(1);
  });

  it.each([
    ['const t = wordSet(`\n  add ask add\n`)', ['t: add stands after ask']],
    ["const t = wordSet('add add')", ['t: add stands twice']],
    ["const t = wordSet('Add ask')", ['t: Add is not in lower case']],
    ['const table = `\n  say  speech\n  add  speech\n`', ['table: add stands after say']],
  ])('a planted fault is found: %j', (source, faults) => {
    expect(tablesOf(source).flatMap(faultsOf)).toEqual(faults);
  });
});
