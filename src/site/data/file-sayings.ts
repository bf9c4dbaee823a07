import type { SayingEntry, SayingFile } from '../../model/saying';
import type { NamedId, QuotationEntry } from '../../model/site';
import { joinSayings } from '../sayings/join-sayings';
import type { ArticleEntries } from './entries-of';
import { writeHashed, type Sink } from './sink';

/** The sayings of the statements of each article, by its id. */
export type SayingsOfArticles = ReadonlyMap<string, Readonly<Record<string, SayingEntry>>>;

/** Writes the file of each saying that several articles have; `joins` are the people who are one. */
export function fileSayings(
  entries: readonly ArticleEntries[],
  joins: ReadonlyMap<string, NamedId>,
  sink: Sink,
): SayingsOfArticles {
  const statements = entries.flatMap(({ quotations, own }) =>
    quotations.map((quotation, n) => ({ ...withJoined(quotation, joins), own: own[n]! })),
  );
  const sayings = new Map<string, Record<string, SayingEntry>>();
  joinSayings(statements).forEach((saying, number) => {
    const { tellings, others } = { tellings: saying.tellings.map(entryOf), others: saying.others.map(entryOf) };
    const content: SayingFile = { tellings, others };
    const file = writeHashed(sink, `sayings/${number}`, JSON.stringify(content));
    const [telling, disputing] = [countArticles(tellings), countArticles(others)];
    for (const { article, id } of tellings) {
      const theirs = sayings.get(article) ?? {};
      theirs[id] = { file, articles: telling - 1, others: disputing };
      sayings.set(article, theirs);
    }
  });
  return sayings;
}

const countArticles = (entries: readonly QuotationEntry[]): number =>
  new Set(entries.map(({ article }) => article)).size;

function entryOf({ own: _, ...entry }: QuotationEntry & { readonly own: unknown }): QuotationEntry {
  return entry;
}

/** A statement with the people who answer for its own. */
function withJoined(quotation: QuotationEntry, joins: ReadonlyMap<string, NamedId>): QuotationEntry {
  const { speakers, relays } = quotation;
  if (!speakers.some(({ kind, id }) => kind === 'person' && joins.has(id)) && !relays.some(({ id }) => joins.has(id)))
    return quotation;
  return {
    ...quotation,
    speakers: speakers.map((one) => (one.kind === 'person' ? { ...one, ...joins.get(one.id) } : one)),
    relays: relays.map((one) => joins.get(one.id) ?? one),
  };
}
