import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guarded, toCsv, unguarded } from '../../../src/derive/exports/csv';
import type { StatementRecord } from '../../../src/derive/exports/record';

const record: StatementRecord = {
  id: 'q-0000000a',
  address: 'https://example.org/articles/ferry/q-0000000a/',
  kind: 'direct',
  unmarked: false,
  words: '“We waited,”',
  speakers: [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }],
  resolved: 'named',
  relays: [{ id: 'herald', name: 'Herald' }],
  said: '2024-11-23',
  correctedByEditor: false,
  countries: ['FR', 'GB'],
  article: {
    id: 'ferry',
    address: 'https://example.org/articles/ferry/',
    headline: 'Ferry',
    author: ['Bo Berg', 'Li Wei'],
    publisher: null,
    datePublished: '2024-11-25',
  },
};

const csv = (words: string): string => [...toCsv([{ ...record, words }])].join('');

/** The cells of the first statement as a spreadsheet has them, and whether it would run one of them. */
function inSpreadsheet(raw: string): { words: unknown; formulas: string[] } {
  const book = read(Buffer.from(raw), { type: 'buffer', cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!')) as [
    string,
    { v: unknown; f?: string },
  ][];
  return {
    words: utils.sheet_to_json<Record<string, unknown>>(sheet)[0]!['words'],
    formulas: cells.flatMap(([name, { f }]) => (f === undefined ? [] : [`${name}: ${f}`])),
  };
}

it('has a column for each fact, and several names in one cell', () => {
  const { data } = parse<Record<string, string>>(csv('“We waited,”'), { header: true });
  expect(data[0]).toEqual({
    words: '“We waited,”',
    given: 'said',
    speaker: 'Ana Ruiz',
    source: 'named',
    through: 'Herald',
    said: '2024-11-23',
    reported: '2024-11-25',
    author: 'Bo Berg; Li Wei',
    headline: 'Ferry',
    publisher: '',
    address: 'https://example.org/articles/ferry/q-0000000a/',
    kind: 'direct',
    resolved: 'named',
    corrected: '',
    countries: 'FR; GB',
    id: 'q-0000000a',
    article: 'ferry',
    speakers: 'ana-ruiz',
    relays: 'herald',
  });
});

describe('no cell is run as a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a = b, c - d', 'a = b, c - d'],
    ['‘not ready’', '‘not ready’'],
    ["'not ready'", "'not ready'"],
  ])('%j', (cell, written) => {
    expect(guarded(cell)).toBe(written);
  });
  it('not by a spreadsheet, which has the words whole', () => {
    for (const words of ['=HYPERLINK("http://x.example","a")', '-1+2', '@a', '"a", "b"\r\nc', 'é 🚢, “x”\n=2']) {
      const { words: seen, formulas } = inSpreadsheet(csv(words));
      expect(formulas).toEqual([]);
      expect(unguarded(String(seen))).toBe(words);
    }
  });
  it('law: what is written is read again, whatever the words are', () => {
    const words = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'";, aé🚢＝') });
    fc.assert(
      fc.property(words, (words) => {
        const { data } = parse<Record<string, string>>(csv(words), { header: true });
        expect(data[0]!['words']).not.toMatch(/^[=+\-@\t\r\n＝]/);
        expect(unguarded(data[0]!['words']!)).toBe(words);
      }),
    );
  });
});
