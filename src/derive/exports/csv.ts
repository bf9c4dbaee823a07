import Papa from 'papaparse';
import { sourceKindOf } from '../../model/attribution';
import { howGiven } from '../note';
import type { StatementRecord } from './record';

/** What makes a spreadsheet read a cell as a formula, at its start or where another separator starts it anew. */
const opensFormula = /(^|;)(?='*[=+\-@\t\r\n＝＋－＠])/g;

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what would open a formula. The
 * inverse of `unguarded`.
 */
export const guarded = (cell: string): string => cell.replace(opensFormula, "$1'");

/** A guarded cell as it was. */
export const unguarded = (cell: string): string => cell.replace(/(^|;)'(?='*[=+\-@\t\r\n＝＋－＠])/g, '$1');

const list = (words: readonly string[]): string => words.join('; ');
const idsOf = (items: readonly { readonly id: string }[]): string => list(items.map(({ id }) => id));
const namesOf = (items: readonly { readonly name: string }[]): string => list(items.map(({ name }) => name));

/** The columns in their order, each with the cell of a statement. */
const columns = {
  words: ({ words }) => words,
  given: (one) => howGiven(one, one.unmarked),
  speaker: ({ speakers }) => namesOf(speakers),
  source: ({ speakers }) => sourceKindOf(speakers),
  through: ({ relays }) => namesOf(relays),
  said: ({ said }) => said ?? '',
  reported: ({ article }) => article.datePublished,
  author: ({ article }) => list(article.author),
  headline: ({ article }) => article.headline,
  publisher: ({ article }) => article.publisher ?? '',
  address: ({ address }) => address,
  kind: ({ kind }) => kind,
  resolved: ({ resolved }) => resolved,
  corrected: ({ correctedByEditor }) => (correctedByEditor ? 'by the editor' : ''),
  countries: ({ countries }) => list(countries),
  id: ({ id }) => id,
  article: ({ article }) => article.id,
  speakers: ({ speakers }) => idsOf(speakers),
  relays: ({ relays }) => idsOf(relays),
} as const satisfies Record<string, (record: StatementRecord) => string>;

const cellsOf = Object.values(columns);

const line = (cells: readonly string[]): string => `${Papa.unparse([cells.map(guarded)], { quotes: true })}\r\n`;

/**
 * Statements as comma-separated values (RFC 4180), line by line: UTF-8 with a byte order mark, by
 * which spreadsheets know it, and no cell that one of them runs as a formula.
 */
export function* toCsv(records: Iterable<StatementRecord>): Generator<string> {
  yield `\u{FEFF}${line(Object.keys(columns))}`;
  for (const record of records) yield line(cellsOf.map((cell) => cell(record)));
}
