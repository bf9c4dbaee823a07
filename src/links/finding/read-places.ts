import type { AnalysedArticle } from '../../model/analysed-article';
import { withoutThat, type Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';
import { indexAt, frameOf } from './sentence-frame';
import { sameWordsKey, wordsIn, type LinkWord } from './link-words';

/** A statement of an article, read for finding: places are those of its words among all words. */
export interface ReadPlace {
  readonly statement: Attribution;
  readonly key: string;
  readonly words: readonly string[];
  /** of the sentences that hold it: the place of their first word, and of the first after them */
  readonly frame: Span;
  /** from its first character to its last */
  readonly span: Span;
}

/** A stretch of a statement that stands together: a part of its content, or a passage between marks. */
export interface StandingWords extends Span {
  readonly place: ReadPlace;
  readonly words: readonly string[];
}

/** An article read once for finding any number of published places in it. */
export interface ReadPlaces {
  readonly article: AnalysedArticle;
  readonly words: readonly LinkWord[];
  readonly keys: readonly string[];
  /** by word, where it stands among all words */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** by `sameWordsKey` */
  readonly byKey: ReadonlyMap<string, readonly ReadPlace[]>;
  readonly places: readonly ReadPlace[];
  /** by word, the statements that have it */
  readonly placesWith: ReadonlyMap<string, readonly ReadPlace[]>;
  /** in the order of the text, a longer one before those within it; by first word */
  readonly unitsFrom: ReadonlyMap<string, readonly StandingWords[]>;
  readonly units: readonly StandingWords[];
}

const known = new WeakMap<AnalysedArticle, ReadPlaces>();

/** Reads an article for finding; the same article is read once. */
export function readPlaces(article: AnalysedArticle): ReadPlaces {
  const before = known.get(article);
  if (before !== undefined) return before;
  const words = article.blocks.flatMap((block) => wordsOfBlock(article.text, block));
  const keys = words.map(({ key }) => key);
  const places = article.attributions
    .filter(({ content }) => content.length > 0)
    .map((one) => placeOf(article, words, one));
  const units = places
    .flatMap((place) => unitsOf(article, words, place))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const read: ReadPlaces = {
    article,
    words,
    keys,
    postings: grouped(keys.map((key, n) => [key, n])),
    byKey: grouped(places.map((place) => [place.key, place])),
    places,
    placesWith: grouped(places.flatMap((place) => [...new Set(place.words)].map((word) => [word, place] as const))),
    unitsFrom: grouped(units.map((unit) => [unit.words[0]!, unit])),
    units,
  };
  known.set(article, read);
  return read;
}

function wordsOfBlock(text: string, { start, end }: Span): LinkWord[] {
  return wordsIn(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

function placeOf(article: AnalysedArticle, words: readonly LinkWord[], statement: Attribution): ReadPlace {
  const spans = statement.content.map((span) => withoutThat(article.text, span));
  return {
    statement,
    key: sameWordsKey(spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')),
    words: spans.flatMap((span) => keysWithin(words, span)),
    frame: placesWithin(words, frameOf(article, spans)),
    span: { start: spans[0]!.start, end: Math.max(...spans.map(({ end }) => end)) },
  };
}

function unitsOf({ text }: AnalysedArticle, words: readonly LinkWord[], place: ReadPlace): StandingWords[] {
  const { content, quoted } = place.statement;
  return [...content.map((span) => withoutThat(text, span)), ...quoted]
    .map(({ start, end }) => ({ start, end, place, words: keysWithin(words, { start, end }) }))
    .filter((unit) => unit.words.length > 0);
}

/** The places, among all words, of those that lie within a span of the text. */
export function placesWithin(words: readonly LinkWord[], { start, end }: Span): Span {
  return { start: firstFrom(words, start), end: firstFrom(words, end) };
}

const keysWithin = (words: readonly LinkWord[], span: Span): string[] => {
  const { start, end } = placesWithin(words, span);
  return words.slice(start, end).map(({ key }) => key);
};

/** The place of the first word that begins at or after an offset. */
function firstFrom(words: readonly LinkWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grouped<K, V>(entries: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The block that holds an offset of the text; the nearest before it for one between blocks. */
export function blockAt({ blocks }: Pick<AnalysedArticle, 'blocks'>, at: number): number {
  const within = indexAt(blocks, at);
  return within !== -1
    ? within
    : Math.max(
        0,
        blocks.findLastIndex(({ start }) => start <= at),
      );
}
