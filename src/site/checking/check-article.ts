import { excerpt } from '../../derive/excerpt';
import { sentenceAt } from '../../derive/sentence-at';
import { lineFinder } from '../../import/page/line-finder';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Fault } from '../../model/seed';
import { checkDates } from './check-dates';
import { checkPeople } from './check-people';
import { checkStatements } from './check-statements';
import { weights, type CheckKind, type ToCheck } from './to-check';

/** One thing that an editor should look at, as it is told. */
export interface CheckLine {
  readonly file: string;
  /** 1-based line of the file */
  readonly line: number;
  readonly kind: CheckKind;
  /** how much it matters, 0 … 1 */
  readonly weight: number;
  /** what stands there, cut short; null of what is wrong with the file */
  readonly words: string | null;
  /** in words that follow `words`, or by themselves */
  readonly why: string;
  /** its address below the site's base, such as `/articles/talks/#q-9f3a21c4`; null where nothing is shown */
  readonly address: string | null;
}

/** A seed as it was read: its file as messages name it, and its text as it stands there. */
export interface CheckedSeed {
  readonly file: string;
  readonly source: string;
}

/** In characters: the words of a line. */
const shortest = 64;

/** What is to be looked at in an article, in the order of its text. */
export function checkArticle({ file, source }: CheckedSeed, article: AnalysedArticle): CheckLine[] {
  const found = [...checkStatements(article), ...checkPeople(article), ...checkDates(article)];
  const lineOf = lineFinder(source);
  const { text } = article;
  const starts = article.blocks.map((block) => ({ at: block, one: null as ToCheck | null }));
  const places = [...starts, ...found.map((one) => ({ at: one.at, one }))];
  // lines are found in the order of the text, each behind the one before
  places.sort((a, b) => a.at.start - b.at.start);
  return places.flatMap(({ at, one }): CheckLine[] => {
    const line = lineOf(text.slice(at.start, Math.max(at.end, at.start + shortest)));
    if (one === null) return [];
    const { kind, target, why } = one;
    const whole = kind === 'happenedLater' || kind === 'farDate' ? sentenceAt(article, at.start) : at;
    const words = excerpt(text, whole, { start: at.start, end: Math.min(at.end, at.start + shortest) }, shortest);
    const address = hrefOf(viewAt({ page: 'article', id: article.id }, { target }));
    return [{ file, line, kind, weight: weights[kind], words, why, address }];
  });
}

/** What is told of a seed as it is read: why it is not shown, what is odd in it, what was left out of it. */
export function checkFaults(faults: readonly Fault[], id: string | null): CheckLine[] {
  return faults.map(({ severity, file, line, message }) => {
    const isSentence = /^"(?:\S+ ){4}.*[.!?…]["'”’]* is (?:left|struck) out/.test(message);
    const kind =
      severity === 'error' ? 'unread' : severity === 'warning' ? 'warning' : isSentence ? 'cutSentence' : 'cut';
    const address = id === null ? null : hrefOf(viewAt({ page: 'article', id }));
    return { file, line, kind, weight: weights[kind], words: null, why: message, address };
  });
}

/** The weightiest first, and those that weigh the same by file and line. */
export const byWeight = (one: CheckLine, other: CheckLine): number =>
  other.weight - one.weight || (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line);
