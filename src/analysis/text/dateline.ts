import { months, weekdays } from '../lexicon/calendar-words';
import type { ReadText, Token } from './read-text';

const longest = 16;
const dash = /^(?:[–—-]|--|_)$/;

/**
 * The offset where the text proper begins behind a dateline that opens a block at token `at`: "KABUL,
 * Afghanistan —", "PARIS (AP) -", "Geneva, 11 June 2024 –", "June 12, 2024 (LENN) -"; null where none
 * does. A date with neither place nor agency is a heading, whose day is that of what follows.
 */
export function endOfDateline(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first === undefined || tokens[at - 1]?.block === first.block || !opensDateline(first)) return null;
  const end = dashAfter(tokens, at);
  if (end === null || !isPlaced(tokens, at, end)) return null;
  const second = dashAfter(tokens, end + 1);
  const both = second !== null && allOfDate(tokens, end + 1, second);
  return tokens[(both ? second : end) + 1]?.start ?? null;
}

/** For each block the offset where its text proper begins, 0 where no dateline opens it. */
export function datelineEnds({ tokens, sentences, blocks }: ReadText): Uint32Array {
  const ends = new Uint32Array(blocks.length);
  let last = -1;
  for (const { block, firstToken } of sentences) {
    if (block !== last) ends[block] = endOfDateline(tokens, firstToken) ?? 0;
    last = block;
  }
  return ends;
}

const opensDateline = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) || /^\d/.test(text) || months.has(lower);

/** The token of the dash behind names, numbers and marks only. */
function dashAfter(tokens: readonly Token[], from: number): number | null {
  for (let k = from; k < from + longest; k++) {
    const token = tokens[k];
    if (token === undefined || token.block !== tokens[from]!.block) return null;
    if (k > from && dash.test(token.text)) return k;
    if (!/^(?:\p{Lu}.*|\d.*|[,().:/;]|of|de|the)$/u.test(token.text)) return null;
  }
  return null;
}

/** A place in capitals, an agency in brackets, or a place with its whole date: "Geneva, 11 June 2024" */
function isPlaced(tokens: readonly Token[], at: number, end: number): boolean {
  if (/^\p{Lu}{3,}$/u.test(tokens[at]!.text) && !isOfDate(tokens[at]!)) return true;
  let [bracket, name, year] = [false, false, false];
  for (let k = at; k < end; k++) {
    const { text } = tokens[k]!;
    if (text === '(' && /^\p{Lu}{2,}/u.test(tokens[k + 1]?.text ?? '')) bracket = true;
    if (/^[12]\d{3}$/.test(text)) year = true;
    else if (/^\p{Lu}/u.test(text) && !isOfDate(tokens[k]!)) name = true;
  }
  return bracket || (name && year && tokens[at]!.pos === 'PROPN' && tokens[at + 1]?.text === ',');
}

const isOfDate = ({ lower }: Token): boolean => months.has(lower) || weekdays.has(lower) || /^\d|^[,.]$/.test(lower);

function allOfDate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isOfDate(tokens[k]!)) return false;
  return to > from;
}
