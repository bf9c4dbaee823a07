import { findAgain, type LinkedPlace } from '../../links/finding/find-again';
import { sameWordsKey } from '../../links/finding/link-words';
import { publishedWords } from '../../links/finding/published';
import { matchSpeakers } from '../../links/finding/same-speaker';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { LinkNotice, SiteArticle } from '../../model/link-notice';
import type { Uncorrected } from '../seeds/read-article';
import { lineOfPlace, publishedOf, whoSpoke, wordsOfLine } from './line-of-place';
import { withOwnIds } from './own-ids';
import { elementAt, standingIn, type PublishedPlace, type Standing } from './published-places';
import type { PublishedLine, RegisterLine } from './register-line';

/** What an article is anchored with. */
export interface Anchoring {
  /** the lines of its id, and after them those of ids that it had before its file was renamed */
  readonly lines: readonly RegisterLine[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /**
   * whether nothing is registered yet: then ids of repeated words that were numbered in the order
   * of the text belong to the words that they stood for
   */
  readonly isFirst: boolean;
  /** null where nothing was taken away */
  readonly uncorrected: Uncorrected | null;
}

/** An article with what its older addresses say, and the lines that the register has of it now. */
export interface AnchoredArticle {
  readonly article: SiteArticle;
  readonly lines: readonly RegisterLine[];
}

/** Finds every published place of an article again, and registers those that are new. */
export function reanchor(given: AnalysedArticle, anchoring: Anchoring): AnchoredArticle {
  const { lines, today, isFirst } = anchoring;
  const known = new Map(lines.filter((line) => line.article === given.id).map((line) => [line.id, line]));
  const lineOf = (id: string): PublishedLine | undefined => {
    const line = known.get(id);
    return line === undefined || 'withdrawn' in line ? undefined : line;
  };
  const article = withOwnIds(given, lineOf, takenAway([...known.values()]));
  const standing = standingIn(article);
  const { places } = standing;
  const repeats = repeatsIn(places);
  const fresh = [...places.values()]
    .filter(({ id }) => lineOf(id) === undefined)
    .map((place) => lineOfPlace(article.id, place, today));
  const numbered = isFirst ? repeats.flatMap((places) => numberedLines(article.id, places, today)) : [];
  const isLive = ({ article: of, id }: RegisterLine): boolean => of === article.id && places.has(id);
  const old = lines.filter((line) => !('withdrawn' in line && isLive(line)));
  const found = [...old, ...numbered].map((line) => anchorLine(standing, line, anchoring));
  const notices = [...found.flatMap(({ notice }) => notice ?? []), ...questions(repeats, [...old, ...numbered])];
  return {
    article: notices.length === 0 ? article : { ...article, notices: eachIdOnce(notices) },
    lines: [...fresh, ...found.map(({ line }) => line)],
  };
}

/**
 * The ids of an article whose words the owner took away: the register does not know whose they were.
 * None of an article that was withheld as a whole, and is back.
 */
function takenAway(lines: readonly RegisterLine[]): ReadonlySet<string> {
  const ids = lines.flatMap((line) => ('withdrawn' in line ? [line.id] : []));
  return new Set(ids.length === lines.length ? [] : ids);
}

interface AnchoredLine {
  readonly line: RegisterLine;
  readonly notice: LinkNotice | null;
}

function anchorLine(standing: Standing, line: RegisterLine, { today, uncorrected }: Anchoring): AnchoredLine {
  const { id } = line;
  const { article } = standing;
  const live = standing.places.get(id);
  if ('withdrawn' in line) return { line, notice: { id, says: 'withdrawn', at: [], was: null } };
  const was = wordsOfLine(line);
  if (live !== undefined) {
    if (isAsPublished(article, line, live)) return { line: refreshed(line, live), notice: null };
    return { line, notice: { id, says: 'changed', at: [id], was } };
  }
  const { verdict, place } = findAgain(publishedOf(line), article);
  if (verdict === 'same') {
    const at = elementAt(standing, line.kind, place);
    return {
      line: refreshed(line, placeFor(standing, line, place)),
      notice: { id, says: 'same', at: [at], was: null },
    };
  }
  if (isTakenAway(line, uncorrected))
    return {
      line: { article: line.article, id, withdrawn: today },
      notice: { id, says: 'withdrawn', at: [], was: null },
    };
  const at = place === null ? [] : [elementAt(standing, line.kind, place)];
  return { line: { ...line, gone: line.gone ?? today }, notice: { id, says: verdict, at, was } };
}

/** Whether what stands at an address is what was published there. */
function isAsPublished(
  article: AnalysedArticle,
  line: PublishedLine,
  { published, statement }: PublishedPlace,
): boolean {
  if (sameWordsKey(line.words) !== sameWordsKey(published.exact)) return false;
  return statement === null || matchSpeakers(whoSpoke(line), statement, article) === 'same';
}

/** The line with its words, speaker and surroundings as they are now; they are the same. */
function refreshed(then: PublishedLine, place: PublishedPlace): PublishedLine {
  const isSaid = place.published.said !== null;
  const line = lineOfPlace(then.article, { ...place, id: then.id, kind: isSaid ? place.kind : then.kind }, then.since);
  if (then.speaker === undefined || line.speaker === undefined) return line;
  const titles = then.titles ?? line.titles;
  return { ...line, speaker: fuller(then.speaker, line.speaker), ...(titles === undefined ? {} : { titles }) };
}

/** Of the names then and now the longer ones: a name that is cut short fits others too. */
function fuller(then: readonly string[], now: readonly string[]): string[] {
  const wordsIn = (names: readonly string[]): number => names.join(' ').split(' ').length;
  return [...(wordsIn(now) > wordsIn(then) ? now : then)];
}

function placeFor({ article, places }: Standing, line: PublishedLine, place: LinkedPlace): PublishedPlace {
  const statement = place.statement === null ? undefined : places.get(place.statement);
  const { published, kind } = statement ?? { published: publishedWords(article, place), kind: line.kind };
  // of a part of a longer statement its own words stay
  const exact = sameWordsKey(published.exact) === sameWordsKey(line.words) ? published.exact : line.words;
  return { id: line.id, kind, bare: line.id, published: { ...published, exact }, statement: null };
}

/** Whether the owner's corrections took away the statement that a line is of. */
function isTakenAway(line: PublishedLine, uncorrected: Uncorrected | null): boolean {
  if (uncorrected === null || uncorrected.removed.size === 0) return false;
  if (uncorrected.removed.has(line.id)) return true;
  const statement = findAgain(publishedOf(line), uncorrected.article).place?.statement ?? null;
  return statement !== null && uncorrected.removed.has(statement);
}

/** The places whose words are those of others of their kind, together, in the order of the text. */
function repeatsIn(places: ReadonlyMap<string, PublishedPlace>): PublishedPlace[][] {
  const byWords = new Map<string, PublishedPlace[]>();
  for (const place of places.values()) {
    const alike = byWords.get(place.bare);
    if (alike === undefined) byWords.set(place.bare, [place]);
    else alike.push(place);
  }
  return [...byWords.values()].filter(({ length }) => length > 1);
}

function numberedLines(article: string, places: readonly PublishedPlace[], today: string): PublishedLine[] {
  return places.map((place, n) => {
    const { bare } = place;
    return lineOfPlace(article, { ...place, id: n === 0 ? bare : `${bare}-${n + 1}` }, today);
  });
}

/** The bare ids of words that repeat, where no line says whose they were. */
function questions(repeats: readonly (readonly PublishedPlace[])[], lines: readonly RegisterLine[]): LinkNotice[] {
  const registered = new Set(lines.map(({ id }) => id));
  return repeats
    .map((places): LinkNotice => {
      return { id: places[0]!.bare, says: 'asks', at: places.map(({ id }) => id), was: null };
    })
    .filter(({ id, at }) => !registered.has(id) && !at.includes(id));
}

/** Of several notices of one id the first: that of the article's own lines. */
const eachIdOnce = (notices: readonly LinkNotice[]): LinkNotice[] =>
  [...new Map(notices.toReversed().map((notice) => [notice.id, notice])).values()].reverse();
