import type { Published, Said } from '../../links/finding/published';
import { tellingName } from '../../links/finding/speaker-titles';
import type { PublishedWords } from '../../model/link-notice';
import type { PublishedPlace } from './published-places';
import type { PublishedLine } from './register-line';

/** The line of a place that has an address since a day. */
export function lineOfPlace(article: string, { id, kind, published }: PublishedPlace, since: string): PublishedLine {
  const { exact: words, before, after, said } = published;
  const titles = said?.titles === undefined ? {} : { titles: said.titles.map((one) => [...one]) };
  const speaker = said === null ? {} : { speaker: [...said.speakers], ...titles };
  return { article, id, kind, ...speaker, words, before, after, since };
}

/** What a line says was published. */
export function publishedOf(line: PublishedLine): Published {
  const { kind, words, before, after } = line;
  const isSaid = kind !== 'event' && kind !== 'paragraph';
  return { exact: words, before, after, said: isSaid ? { kind, ...whoSpoke(line) } : null };
}

/** Who a line says spoke, for comparing. */
export const whoSpoke = ({ speaker = [], titles }: PublishedLine): Pick<Said, 'speakers' | 'titles'> => ({
  speakers: speaker,
  ...(titles === undefined ? {} : { titles }),
});

/** What a page tells of a line. */
export function wordsOfLine({ kind, words, speaker, titles, since }: PublishedLine): PublishedWords {
  const speakers = speaker?.map((name, n) => tellingName(name, titles?.[n])) ?? null;
  return { words, speakers, kind, since };
}
