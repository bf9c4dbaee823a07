import { isDenied } from '../links/finding/denial';
import { tellingName, titlesOf } from '../links/finding/speaker-titles';
import { hasSentences } from '../model/article';
import type { LinkNotice, SiteArticle } from '../model/link-notice';
import { wordsOf, type Reading } from './reading';

/** What stands now at an id of an article. */
export interface NowThere {
  readonly id: string;
  readonly words: string;
  /** who speaks; empty where nobody was found, null of what is no statement */
  readonly speakers: readonly string[] | null;
  /** whether they are told as denied, or never said */
  readonly denied?: boolean;
}

/** What older addresses of an article say, by where in its text they say it. */
export interface PlacedNotices {
  /** by id of what stands in the text, the older ids that open it silently */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** by id of a paragraph, what is said before it */
  readonly before: ReadonlyMap<string, readonly LinkNotice[]>;
  readonly nowOf: (id: string) => NowThere | null;
}

/** Places the notices of an article: those of what is gone stand before the first paragraph of its text. */
export function placeNotices(article: SiteArticle, reading: Reading): PlacedNotices {
  const { notices = [] } = article;
  const [aliases, before] = [new Map<string, string[]>(), new Map<string, LinkNotice[]>()];
  const { paragraphs } = reading;
  const start = paragraphs.find(({ block }) => hasSentences(block.role)) ?? paragraphs.at(-1);
  for (const notice of notices) {
    const [first] = notice.at;
    if (notice.says === 'same') push(aliases, first!, notice.id);
    else push(before, paragraphOf(reading, first) ?? start?.id ?? '', notice);
  }
  return { aliases, before, nowOf: (id) => nowAt(article, reading, id) };
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function paragraphOf({ paragraphs, statements, events }: Reading, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const block =
    statements.find((one) => one.id === id)?.block ?? events.find(({ ids }) => ids.includes(id))?.block ?? null;
  return block === null ? paragraphs.find((one) => one.id === id)?.id : paragraphs[block]?.id;
}

function nowAt(article: SiteArticle, { paragraphs, statements, events }: Reading, id: string): NowThere | null {
  const said = statements.find((one) => one.id === id)?.attribution;
  if (said !== undefined) {
    const speakers = said.speakers.map((one) => tellingName(one.name, titlesOf(one, said, article)));
    return { id, words: wordsOf(article, said.content), speakers, denied: isDenied(said, article) };
  }
  const span =
    events.find(({ ids }) => ids.includes(id))?.sentences[0] ?? paragraphs.find((one) => one.id === id)?.block;
  return span === undefined ? null : { id, words: article.text.slice(span.start, span.end), speakers: null };
}

/** What an address of an article points at: what an older one opens, where that is one thing. */
export function aimOf({ notices = [] }: SiteArticle, target: string | null): string | null {
  const notice = notices.find(({ id }) => id === target);
  return notice === undefined ? target : notice.at.length === 1 ? notice.at[0]! : null;
}
