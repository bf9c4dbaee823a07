import type { Block } from '../../../model/article';
import type { Span } from '../../../model/span';
import { tokensWithin, type ReadText, type Token } from '../../text/read-text';
import { doubleMarks, singleMarks, type Mark } from './quotation-marks';

/** A passage between quotation marks: the span leaves the marks out, `outer` takes them in. */
export interface MarkedPassage extends Span {
  readonly outer: Span;
  /** false when the mark that would close it is missing: it then runs to the end of its block */
  readonly closed: boolean;
  /** begins in lower case, as one who goes on does */
  readonly continues: boolean;
  /** index of its block */
  readonly block: number;
}

/**
 * Every outermost passage that stands between quotation marks, in text order, before anyone judges
 * what it is. Linear in the text.
 */
export function findMarked(reading: Pick<ReadText, 'text' | 'blocks'>): MarkedPassage[] {
  return reading.blocks.flatMap((block, index) => markedIn(reading.text, block, index));
}

function markedIn(text: string, block: Block, index: number): MarkedPassage[] {
  const between = (pair: Pair): MarkedPassage => {
    let start = pair.open.end;
    let end = pair.close?.start ?? block.end;
    while (start < end && text.charAt(start) === ' ') start++;
    while (end > start && text.charAt(end - 1) === ' ') end--;
    const named = pair.open.first ? speakerLabel(text.slice(start, start + 40)) : 0;
    const outer = { start: named > 0 ? start + named : pair.open.start, end: pair.close?.end ?? block.end };
    start += named;
    const continues = /^\p{Ll}/u.test(text.slice(start, start + 2));
    return { start, end, outer, closed: pair.close !== null, continues, block: index };
  };
  const doubles = pairUp(doubleMarks(text, block), true).map(between);
  const singles = pairUp(singleMarks(text, block), false).map(between);
  return outermost(doubles, singles).filter(({ start, end }) => saysSomething.test(text.slice(start, end)));
}

/**
 * Something besides punctuation and spaces: “?” and an opened mark at the end of a text are no
 * passages.
 */
const saysSomething = /[^\p{P}\s]/u;

/**
 * Length of a label such as "RUIZ: " that begins a marked paragraph of a transcript: it names the
 * speaker and is not said.
 */
function speakerLabel(words: string): number {
  return /^\p{Lu}[\p{Lu}.'’ -]{1,30}: /u.exec(words)?.[0].length ?? 0;
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
}

/**
 * Pairs the marks of one kind in one block. A mark that opens within an open passage is nested only
 * when two closing marks follow it ("he said "no""): otherwise somebody forgot a mark. `runOn`: an
 * unclosed passage runs to the end of the block wherever it began; else only when it began the
 * block.
 */
function pairUp(marks: readonly Mark[], runOn: boolean): Pair[] {
  const pairs: Pair[] = [];
  const partners = runOn ? [] : partnersOf(marks, false);
  const loosely = runOn ? [] : partnersOf(marks, true);
  let open: Mark | null = null;
  let depth = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (open === null) {
      if (mark.role === 'close') continue;
      const nests = marks[i + 1]?.role === 'open';
      const strictly = partners[i] ?? -1;
      const partner = strictly < 0 && nests ? (loosely[i] ?? -1) : strictly;
      if (partner > 0) {
        pairs.push({ open: mark, close: marks[partner]! });
        i = partner;
        continue;
      }
      open = mark;
      depth = 1;
    } else if (mark.role === 'open') {
      if (marks[i + 1]?.role === 'close' && marks[i + 2]?.role === 'close') depth++;
    } else if (!(mark.weak && marks[i + 1]?.role === 'close')) {
      depth--;
      if (depth > 0) continue;
      pairs.push({ open, close: mark });
      open = null;
    }
  }
  if (open !== null && (runOn || open.leads)) pairs.push({ open, close: null });
  return pairs;
}

/**
 * The mark that closes each opening one when all marks between them pair up ("he said 'no' to me"),
 * by index; -1 of one that nothing closes. What may be an apostrophe closes something only
 * `loosely`.
 */
function partnersOf(marks: readonly Mark[], loosely: boolean): number[] {
  const partners = marks.map(() => -1);
  const open: number[] = [];
  marks.forEach(({ role, weak }, at) => {
    if (role === 'open' || (role === 'either' && open.length === 0)) open.push(at);
    else if ((loosely || !weak) && open.length > 0) partners[open.pop()!] = at;
  });
  return partners;
}

/**
 * Both kinds in text order; of two that overlap the one that opens first stays, but a single-marked
 * one must hold the other whole.
 */
function outermost(doubles: readonly MarkedPassage[], singles: readonly MarkedPassage[]): MarkedPassage[] {
  const kept: MarkedPassage[] = [];
  let d = 0;
  for (const single of singles) {
    while (d < doubles.length && doubles[d]!.outer.start < single.outer.start) kept.push(doubles[d++]!);
    if (kept.length > 0 && kept.at(-1)!.outer.end > single.outer.start) continue;
    let after = d;
    while (after < doubles.length && doubles[after]!.outer.start < single.outer.end) after++;
    if (after > d && doubles[after - 1]!.outer.end > single.outer.end) continue;
    kept.push(single);
    d = after;
  }
  return kept.concat(doubles.slice(d));
}

/** For each token 1 where it stands between marks, or is one. */
export function quotedTokens(tokens: readonly Token[], marked: readonly MarkedPassage[]): Uint8Array {
  return tokensWithin(
    tokens,
    marked.map(({ outer }) => outer),
  );
}
