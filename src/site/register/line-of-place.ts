import type { Published, Said } from '../../links/finding/published';
import { tellingName } from '../../links/finding/speaker-titles';
import type { PublishedWords } from '../../model/link-notice';
import type { PublishedPlace } from './published-places';
import type { PublishedLine } from './register-line';

/** The line of a place that has an address since a day. */
export function lineOfPlace(article: string, { id, kind, published }: PublishedPlace, since: string): PublishedLine {
  const { exact: words, before, after, said } = published;
  return { article, id, kind, ...(said === null ? {} : givenIn(said)), words, before, after, since };
}

const givenIn = ({ speakers, titles, denied }: Said): Pick<PublishedLine, 'speaker' | 'titles' | 'denied'> => ({
  speaker: [...speakers],
  ...(titles === undefined ? {} : { titles: titles.map((one) => [...one]) }),
  ...(denied === undefined ? {} : { denied }),
});

/** What a line says was published. */
export function publishedOf(line: PublishedLine): Published {
  const { kind, words, before, after } = line;
  if (kind === 'event' || kind === 'paragraph') return { exact: words, before, after, said: null };
  const denied = line.denied === undefined ? {} : { denied: line.denied };
  return { exact: words, before, after, said: { kind, ...whoSpoke(line), ...denied } };
}

/** Who a line says spoke, for comparing. */
export const whoSpoke = ({ speaker = [], titles }: PublishedLine): Pick<Said, 'speakers' | 'titles'> => ({
  speakers: speaker,
  ...(titles === undefined ? {} : { titles }),
});

/** What a page tells of a line. */
export function wordsOfLine({ kind, words, speaker, titles, denied, since }: PublishedLine): PublishedWords {
  const speakers = speaker?.map((name, n) => tellingName(name, titles?.[n])) ?? null;
  return { words, speakers, kind, ...(denied === undefined ? {} : { denied }), since };
}
