import type { Published } from '../../links/finding/published';
import type { PublishedWords } from '../../model/link-notice';
import type { PublishedPlace } from './published-places';
import type { PublishedLine } from './register-line';

/** The line of a place that has an address since a day. */
export function lineOfPlace(article: string, { id, kind, published }: PublishedPlace, since: string): PublishedLine {
  const { exact: words, before, after, said } = published;
  const speaker = said === null ? {} : { speaker: [...said.speakers] };
  return { article, id, kind, ...speaker, words, before, after, since };
}

/** What a line says was published. */
export function publishedOf({ kind, words, speaker, before, after }: PublishedLine): Published {
  const isSaid = kind !== 'event' && kind !== 'paragraph';
  return { exact: words, before, after, said: isSaid ? { kind, speakers: speaker ?? [] } : null };
}

/** What a page tells of a line. */
export function wordsOfLine({ kind, words, speaker, since }: PublishedLine): PublishedWords {
  return { words, speakers: speaker ?? null, kind, since };
}
