import { readItems, timeAt, unreadable, type Tell } from '../received/item-faults';
import { objectsOf, placedIn, wordsAt, type JsonObject, type LinesOf } from '../received/json-value';
import { resolved } from '../received/read-xml';
import {
  emptyHead,
  onlyEdition,
  scopedId,
  type ArticleItem,
  type DocumentReading,
  type ReceivedWords,
} from '../received/received-item';
import { readWriters } from '../received/writers';

/** Whether a document says that it is a JSON Feed. */
export const isJsonFeed = (document: JsonObject): boolean =>
  /^https?:\/\/jsonfeed\.org\/version\//.test(wordsAt(document, 'version') ?? '');

/** Reads a JSON Feed 1 or 1.1 that lies at an address (null: in a file). */
export const readJsonFeed = (feed: JsonObject, address: string | null, lines: LinesOf): DocumentReading =>
  readItems(objectsOf(feed.items), (item, tell) => readItem(item, { feed, address, lines, tell }));

interface Around {
  readonly feed: JsonObject;
  readonly address: string | null;
  readonly lines: LinesOf;
  readonly tell: Tell;
}

function readItem(item: JsonObject, { feed, address, lines, tell }: Around): ArticleItem | null {
  const base = resolved(wordsAt(feed, 'home_page_url') ?? '', address) ?? address;
  const link = wordsAt(item, 'url') ?? wordsAt(item, 'external_url');
  const url = link === null ? null : resolved(link, base);
  const own = wordsAt(item, 'id');
  const id = own === null ? url : scopedId(own, wordsAt(feed, 'feed_url') ?? base);
  const line = lines.next(own ?? link ?? '');
  const published = timeAt([placedIn(item, 'date_published', lines)], 'date', tell);
  if (id === null) tell('error', line, 'has neither an id nor a url, by which it could be known again');
  if (id === null || published === unreadable) return null;
  const body = words(item, 'content_html', 'html', url ?? base) ?? words(item, 'content_text', 'text', url ?? base);
  const summary = words(item, 'summary', 'text', base);
  return {
    kind: 'article',
    id,
    line,
    head: {
      ...emptyHead,
      headline: words(item, 'title', 'text', base),
      description: body === null && url === null ? null : summary,
      published: published?.iso ?? null,
      author: readWriters([item, feed].map(writersOf).find((names) => names.length > 0) ?? []),
      publisher: wordsAt(feed, 'title'),
      url,
      language: wordsAt(item, 'language') ?? wordsAt(feed, 'language'),
    },
    dateInDoubt: placedIn(item, 'date_modified', lines),
    body: body ?? (url === null ? summary : null),
    edition: onlyEdition,
    corrects: null,
    note: null,
  };
}

/** `authors`, or the `author` of version 1. */
const writersOf = (object: JsonObject): string[] =>
  [...objectsOf(object.authors), ...objectsOf(object.author)].flatMap((author) => wordsAt(author, 'name') ?? []);

function words(
  object: JsonObject,
  name: string,
  form: ReceivedWords['form'],
  base: string | null,
): ReceivedWords | null {
  const source = wordsAt(object, name);
  return source === null ? null : { form, source, base };
}
