import { findAgain, type LinkedPlace } from '../../links/finding/find-again';
import { sameWordsKey } from '../../links/finding/link-words';
import { publishedWords } from '../../links/finding/published';
import { matchSpeakers } from '../../links/finding/same-speaker';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { LinkNotice, SiteArticle } from '../../model/link-notice';
import type { Uncorrected } from '../seeds/read-article';
import { lineOfPlace, publishedOf, whoSpoke, wordsOfLine } from './line-of-place';
import { takenPlaces } from './one-place-each';
import { withOwnIds } from './own-ids';
import { numberedLines, questions, repeatsIn } from './repeated-words';
import { elementAt, standingIn, type PublishedPlace, type Standing } from './published-places';
import { addressOf, isPublishedLine, type PublishedLine, type RegisterLine, type WithdrawnLine } from './register-line';
import { holdsWithheld, withheldFrom, withoutWithheld, type Withheld } from './withheld-words';

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
  /** what the owner says of single ids */
  readonly owner: OwnersIds;
}

/** Single ids, as `article/id`, that the owner withdrew, and of withdrawn ones those given back. */
export interface OwnersIds {
  readonly withdrawn: ReadonlySet<string>;
  readonly restored: ReadonlySet<string>;
}

/** An article with what its older addresses say, and the lines that the register has of it now. */
export interface AnchoredArticle {
  readonly article: SiteArticle;
  readonly lines: readonly RegisterLine[];
}

/** Finds every published place of an article again, and registers those that are new. */
export function reanchor(given: AnalysedArticle, anchoring: Anchoring): AnchoredArticle {
  const { today, isFirst, uncorrected, owner } = anchoring;
  const lines = anchoring.lines.filter((line) => !('withdrawn' in line && owner.restored.has(addressOf(line))));
  const known = new Map(lines.filter((line) => line.article === given.id).map((line) => [line.id, line]));
  const lineOf = (id: string): PublishedLine | undefined => {
    const line = known.get(id);
    return line === undefined || 'withdrawn' in line ? undefined : line;
  };
  const article = withOwnIds(given, [...known.values()]);
  const ids = new Set(standingIn(article).places.keys());
  const isLive = ({ article: of, id }: RegisterLine): boolean => of === article.id && ids.has(id);
  const taken = lines.filter(isPublishedLine).filter((line) => !isLive(line) && isTaken(line));
  const withheld = withheldFrom(article, uncorrected, taken);
  const standing = standingIn(article, withheld);
  const { places } = standing;
  const repeats = repeatsIn(places);
  const fresh = [...places.values()]
    .filter(({ id }) => lineOf(id) === undefined)
    .map((place) => freshLine(article.id, place, known.get(place.id), today));
  const numbered = isFirst ? repeats.flatMap((places) => numberedLines(article.id, places, today)) : [];
  const old = lines.filter((line) => !('withdrawn' in line && isLive(line)));
  const settling: Settling = { standing, today, taken: new Set(taken), withheld };
  const found = anchorLines([...old, ...numbered], settling);
  const notices = [...found.flatMap(({ notice }) => notice ?? []), ...questions(repeats, [...old, ...numbered])];
  return {
    article: notices.length === 0 ? article : { ...article, notices: eachIdOnce(notices) },
    lines: [...fresh, ...found.map(({ line }) => line)],
  };

  function isTaken(line: PublishedLine): boolean {
    if (owner.withdrawn.has(addressOf(line))) return true;
    return isTakenAway(line, uncorrected) && findAgain(publishedOf(line), article).verdict !== 'same';
  }
}

/** Of what holds withheld words the id and the day on which they were. */
function freshLine(of: string, place: PublishedPlace, known: RegisterLine | undefined, today: string): RegisterLine {
  if (!place.isWithheld) return lineOfPlace(of, place, today);
  return known !== undefined && 'withdrawn' in known ? known : { article: of, id: place.id, withdrawn: today };
}

interface AnchoredLine {
  readonly line: RegisterLine;
  readonly notice: LinkNotice | null;
}

/** What a line is anchored with. */
interface Settling {
  readonly standing: Standing;
  readonly today: string;
  /** lines of statements that the owner took away */
  readonly taken: ReadonlySet<RegisterLine>;
  readonly withheld: Withheld;
}

/** Anchors lines so that no statement is found where another one of the same words is. */
function anchorLines(lines: readonly RegisterLine[], settling: Settling): readonly AnchoredLine[] {
  const found = lines.map((then) => ({ then, ...anchorLine(then, settling) }));
  const taken = takenPlaces(found);
  return found.map((one) => (taken.has(one) ? anchorLine(one.then, settling, one.notice?.at) : one));
}

/** Anchors one line, at none of the statements that are other ones. */
function anchorLine(line: RegisterLine, settling: Settling, others: readonly string[] = []): AnchoredLine {
  const { standing, today, taken, withheld } = settling;
  const { id } = line;
  const attributions = standing.article.attributions.filter((one) => !others.includes(one.id));
  const article = others.length === 0 ? standing.article : { ...standing.article, attributions };
  const live = standing.places.get(id);
  const withdrawn: LinkNotice = { id, says: 'withdrawn', at: [], was: null };
  if ('withdrawn' in line) return { line, notice: withdrawn };
  const none: WithdrawnLine = { article: line.article, id, withdrawn: today };
  if (taken.has(line)) return { line: none, notice: withdrawn };
  const was = wordsOfLine(line);
  if (live !== undefined) {
    if (live.isWithheld) return { line: none, notice: null };
    if (isAsPublished(article, line, live)) return { line: refreshed(line, live), notice: null };
    return { line: withoutWithheld(line, withheld), notice: { id, says: 'changed', at: [id], was } };
  }
  const { verdict, place } = findAgain(publishedOf(line), article);
  if (verdict === 'same') {
    const at = elementAt(standing, line.kind, place);
    const now = withoutWithheld(refreshed(line, placeFor(standing, line, place)), withheld);
    return { line: now, notice: { id, says: 'same', at: [at], was: null } };
  }
  if (holdsWithheld(line.words, withheld)) return { line: none, notice: withdrawn };
  const at = place === null ? [] : [elementAt(standing, line.kind, place)];
  const now = withoutWithheld({ ...line, gone: line.gone ?? today }, withheld);
  return { line: now, notice: { id, says: verdict, at, was } };
}

/** Whether what stands at an address is what was published there. */
function isAsPublished(
  article: AnalysedArticle,
  line: PublishedLine,
  { published, statement }: PublishedPlace,
): boolean {
  if (sameWordsKey(line.words) !== sameWordsKey(published.exact)) return false;
  if (statement === null) return true;
  const isSaidSo = (published.said?.denied ?? false) === (line.denied ?? false);
  return isSaidSo && matchSpeakers(whoSpoke(line), statement, article) === 'same';
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
  return { id: line.id, kind, bare: line.id, published: { ...published, exact }, isWithheld: false, statement: null };
}

/** Whether the owner's corrections took away the statement that a line is of. */
function isTakenAway(line: PublishedLine, uncorrected: Uncorrected | null): boolean {
  if (uncorrected === null || uncorrected.removed.size === 0) return false;
  if (uncorrected.removed.has(line.id)) return true;
  const statement = findAgain(publishedOf(line), uncorrected.article).place?.statement ?? null;
  return statement !== null && uncorrected.removed.has(statement);
}

/** Of several notices of one id the first: that of the article's own lines. */
const eachIdOnce = (notices: readonly LinkNotice[]): LinkNotice[] =>
  [...new Map(notices.toReversed().map((notice) => [notice.id, notice])).values()].reverse();
