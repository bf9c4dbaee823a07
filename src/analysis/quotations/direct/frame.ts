import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { WordClass } from '../../text/tag';
import type { Marked } from '../find-marked';

/** A word of the writer's own, or a whole marked passage standing in as one dummy word. Its span takes the marks in. */
export interface Unit extends Span {
  /** empty for a passage */
  readonly lower: string;
  readonly text: string;
  readonly pos: WordClass;
  /** index into the marked passages; -1 for a word */
  readonly passage: number;
}

/** A sentence of the writer's own words with each marked passage as one unit: the frame in which a passage is attributed. */
export interface Frame {
  readonly units: readonly Unit[];
  readonly block: number;
  /** unit indices of the first and the last unit that is no mark; -1 when all are marks */
  readonly first: number;
  readonly last: number;
}

/**
 * Puts a dummy in place of each marked passage and cuts what results into sentences, in text order: all of a block that
 * holds a passage, and the last sentence of a block before such a one, since it may lead into it.
 */
export function findFrames(reading: ReadText, marked: readonly Marked[]): Frame[] {
  const frames: Frame[] = [];
  let passage = 0;
  for (let block = 0; block < reading.blocks.length; block++) {
    const first = passage;
    while (passage < marked.length && marked[passage]!.block === block) passage++;
    if (first < passage)
      frames.push(...cutFrames(reading, marked, unitsOf(reading, marked, first, passage, block), block));
    else if (marked[passage]?.block === block + 1) frames.push(...lastSentence(reading, block));
  }
  return frames;
}

function lastSentence(reading: ReadText, block: number): Frame[] {
  const sentence = reading.sentences[sentenceOf(reading, reading.blocks[block]!.end - 1)];
  if (sentence === undefined || sentence.block !== block) return [];
  return [frameOf(reading.tokens.slice(sentence.firstToken, sentence.endToken).map(unitOf), block)];
}

function frameOf(units: readonly Unit[], block: number): Frame {
  let last = units.length - 1;
  while (last >= 0 && units[last]!.pos === 'PUNCT') last--;
  return { units, block, first: units.findIndex((unit) => unit.pos !== 'PUNCT'), last };
}

function unitsOf(reading: ReadText, marked: readonly Marked[], first: number, end: number, block: number): Unit[] {
  const { tokens, text } = reading;
  const units: Unit[] = [];
  let at = tokenAt(tokens, reading.blocks[block]!.start);
  for (let passage = first; passage <= end; passage++) {
    const outer = passage < end ? marked[passage]!.outer : null;
    const until = outer?.start ?? reading.blocks[block]!.end;
    for (; at < tokens.length && tokens[at]!.start < until; at++) units.push(unitOf(tokens[at]!));
    if (outer === null) continue;
    while (at < tokens.length && tokens[at]!.start < outer.end) at++;
    units.push({ ...outer, lower: '', text: text.slice(outer.end - 2, outer.end), pos: 'X', passage });
  }
  return units;
}

function unitOf({ start, end, lower, text, pos }: Token): Unit {
  return { start, end, lower, text, pos, passage: -1 };
}

function cutFrames(reading: ReadText, marked: readonly Marked[], units: readonly Unit[], block: number): Frame[] {
  const frames: Frame[] = [];
  let first = 0;
  for (let i = 0; i < units.length; i++) {
    if (i + 1 < units.length && !endsFrame(reading, marked, units, i)) continue;
    frames.push(frameOf(units.slice(first, i + 1), block));
    first = i + 1;
  }
  return frames;
}

function endsFrame(reading: ReadText, marked: readonly Marked[], units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  const next = units[index + 1]!;
  if (unit.passage < 0) return sentenceOf(reading, unit.start) !== sentenceOf(reading, next.start);
  const { closed, end } = marked[unit.passage]!;
  if (!closed) return true;
  const last = reading.text.charAt(end - 1);
  if (!'.?!…'.includes(last) || reading.text.charAt(unit.end) === ',') return false;
  if (next.passage >= 0) return true;
  if (!/^[\p{Lu}\d]/u.test(next.text)) return false;
  return last === '.' || !namesSpeakerNext(units, index + 1);
}

/** "'Why now?' Ana Ruiz asked." – capitals, then a verb of saying that ends its clause. */
function namesSpeakerNext(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (at < units.length && at < from + 8 && (units[at]!.pos === 'PROPN' || /^\p{Lu}/u.test(units[at]!.text))) at++;
  const verb = units[at];
  if (verb === undefined || verb.passage >= 0 || !saysInTail.has(verb.lower)) return false;
  const after = units[at + 1];
  return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.passage >= 0;
}

const saysInTail = new Set(
  'said says asked asks added wrote tweeted replied told shouted yelled tells responded'.split(' '),
);

function sentenceOf(reading: ReadText, offset: number): number {
  return reading.tokens[tokenAt(reading.tokens, offset)]?.sentence ?? -1;
}
