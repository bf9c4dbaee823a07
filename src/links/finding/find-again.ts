import type { AnalysedArticle } from '../../model/analysed-article';
import type { Span } from '../../model/span';
import { findStatement, sameWordsWhere } from './find-statement';
import { findWords } from './find-words-again';
import type { Published } from './published';
import { blockAt, readPlaces } from './read-places';
import { whereItStood } from './surroundings';

/**
 * What has become of a published place: `same`, its words by its speaker stand in the article,
 * wherever and however punctuated; `changed`, the statement is there with other words or given to
 * somebody else; `near`, it is not, but the place where it stood is found; `gone`, neither.
 */
export const verdicts = ['same', 'changed', 'near', 'gone'] as const;

/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/** A place of an article that a link opens. */
export interface LinkedPlace extends Span {
  /** the statement that stands there, where it is the one that was published */
  readonly statement: string | null;
  /** index of the block that it begins in */
  readonly block: number;
}

/** A verdict with its place; `gone` has none. */
export type Finding =
  | { readonly verdict: 'same' | 'changed' | 'near'; readonly place: LinkedPlace }
  | { readonly verdict: 'gone'; readonly place: null };

/**
 * Finds what was published in the article as it is now. Pure; the words of another are never given
 * for those that were published unless they stand in the very same surroundings, and then as
 * `changed`. See docs/decisions/0031.
 */
export function findAgain(published: Published, article: AnalysedArticle): Finding {
  const read = readPlaces(article);
  const hit = published.said === null ? findWords(read, published) : findStatement(read, published, published.said);
  const stood = hit === null ? whereItStood(read, published) : null;
  const found = hit ?? (stood === null || published.said === null ? null : sameWordsWhere(read, published, stood));
  if (found !== null) return { verdict: found.verdict, place: placeAt(article, found.span, found.statement) };
  if (stood === null) return { verdict: 'gone', place: null };
  return { verdict: 'near', place: placeAt(article, stood.block, null) };
}

function placeAt(article: AnalysedArticle, { start, end }: Span, statement: string | null): LinkedPlace {
  return { start, end, statement, block: blockAt(article, start) };
}
