import type { AnalysedArticle } from '../../model/analysed-article';
import type { QuotationEntry } from '../../model/site';
import { toAnnotations, type Collection } from './annotations';
import { toCsv } from './csv';
import { toJson } from './json';
import { recordOf, type Origin } from './record';
import { selectedIn, type Selected } from './selectors';

const recordsOf = (statements: readonly QuotationEntry[], { addressOf }: Origin) =>
  statements.map((entry) => recordOf(entry, addressOf));

/** Statements of a list as one CSV. */
export const csvOf = (statements: readonly QuotationEntry[], origin: Origin): string =>
  [...toCsv(recordsOf(statements, origin))].join('');

/** Statements of a list as one JSON. */
export const jsonOf = (statements: readonly QuotationEntry[], origin: Origin): string =>
  [...toJson(recordsOf(statements, origin), origin)].join('');

interface Annotated {
  readonly statements: readonly QuotationEntry[];
  readonly collection: Collection;
  readonly origin: Origin;
  /** reads an article, in which the places of the words stand */
  readonly readArticle: (id: string) => Promise<AnalysedArticle>;
}

/** How many articles are asked for at once. */
const atOnce = 6;

/** Statements of a list as annotations; rejects when one of their articles cannot be read. */
export async function annotationsOf({ statements, collection, origin, readArticle }: Annotated): Promise<string> {
  const open = [...new Set(statements.map(({ article }) => article))];
  const selected = new Map<string, ReadonlyMap<string, readonly Selected[]>>();
  const read = async (): Promise<void> => {
    for (let id = open.pop(); id !== undefined; id = open.pop()) selected.set(id, selectedIn(await readArticle(id)));
  };
  await Promise.all(Array.from({ length: atOnce }, read));
  const placed = statements.map((entry) => ({ entry, selected: selected.get(entry.article)?.get(entry.id) ?? [] }));
  return [...toAnnotations(placed, collection, origin)].join('');
}
