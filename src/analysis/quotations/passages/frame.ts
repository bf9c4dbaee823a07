import { timeWords } from '../../lexicon/calendar-words';
import { quotingVerb, saysWithParticle } from '../../lexicon/reporting';
import type { FrameUnit, Range } from './frame-unit';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { MarkedPassage } from './find-marked';
import { phraseAfter } from './frame-phrases';
import { withClasses } from './word-classes';

/**
 * A sentence of the writer's own words with each marked passage as one unit: the frame in which a
 * passage is attributed.
 */
export interface Frame {
  readonly units: readonly FrameUnit[];
  readonly block: number;
  /** unit indices of the first and the last unit that is no mark; -1 when all are marks */
  readonly first: number;
  readonly last: number;
  /** 1 for each unit that is a verb: by its class, or a verb of saying by its place */
  readonly verbs: Uint8Array;
  /**
   * the subjects of its verbs, by the verb's index, as far as somebody asked: many passages share a
   * frame
   */
  readonly subjects: Map<number, readonly Range[]>;
}

/**
 * Puts a dummy in place of each marked passage and cuts what results into sentences, in text order:
 * all of a block that holds a passage, and the last sentence of a block before such a one, since it
 * may lead into it.
 */
export function findFrames(reading: ReadText, marked: readonly MarkedPassage[]): Frame[] {
  const frames: Frame[] = [];
  let passage = 0;
  for (let block = 0; block < reading.blocks.length; block++) {
    const first = passage;
    while (passage < marked.length && marked[passage]!.block === block) passage++;
    if (first < passage)
      frames.push(...cutFrames(reading, marked, unitsOf(reading, marked, first, passage, block), block));
    else if (first > 0 && marked[first - 1]!.block === block - 1 && isSignature(reading, block)) {
      frames.push(frameOf(unitsOf(reading, marked, first, first, block), block));
    } else if (marked[passage]?.block === block + 1) frames.push(...lastSentence(reading, block));
  }
  return frames;
}

/** "Gen. Ana "Flash" Ruiz": a capitalised word or two between the parts of a name. */
function nicknamed(
  text: string,
  { start, end }: Span,
  before: FrameUnit | undefined,
  after: Token | undefined,
): boolean {
  if (before === undefined || after === undefined || end - start > 20) return false;
  const names =
    before.pos === 'PROPN' && after.pos === 'PROPN' && /^\p{Lu}/u.test(after.text) && !timeWords.has(after.lower);
  return names && /^\p{Lu}[^\s.,?!]*(?: \p{Lu}[^\s.,?!]*)?$/u.test(text.slice(start, end));
}

/** "— Ana Ruiz, the mayor": a short block after a passage that says whose words it is. */
function isSignature(reading: ReadText, block: number): boolean {
  const { start, end } = reading.blocks[block]!;
  return end - start < 90 && /^[-–—―~] ?\p{Lu}/u.test(reading.text.slice(start, start + 4));
}

/**
 * The last sentence of a block that has no marked passage, as a frame; none of a block without
 * words.
 */
export function lastSentence(reading: ReadText, block: number): Frame[] {
  const sentence = reading.sentences[sentenceOf(reading, reading.blocks[block]!.end - 1)];
  if (sentence === undefined || sentence.block !== block) return [];
  return [frameOf(reading.tokens.slice(sentence.firstToken, sentence.endToken).map(unitOf), block)];
}

function frameOf(units: readonly FrameUnit[], block: number): Frame {
  let last = units.length - 1;
  while (last >= 0 && units[last]!.pos === 'PUNCT') last--;
  const first = units.findIndex((unit) => unit.pos !== 'PUNCT');
  return { units, block, first, last, verbs: verbsOf(units), subjects: new Map() };
}

function verbsOf(units: readonly FrameUnit[]): Uint8Array {
  const verbs = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) {
    const { pos, lower, passage } = units[i]!;
    if (passage >= 0) continue;
    if (pos === 'VERB' || (saysWithParticle(lower, units[i + 1]?.lower) && besidePassage(units, i))) verbs[i] = 1;
    else if (quotingVerb(lower) !== undefined) {
      const noVerb = pos === 'PROPN' || pos === 'AUX' || pos === 'NOUN';
      verbs[i] = !noVerb || besidePassage(units, i) ? 1 : 0;
    }
  }
  return verbs;
}

function besidePassage(units: readonly FrameUnit[], at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at + 2 && i < units.length; i++) if (units[i]!.passage >= 0) return true;
  return false;
}

function unitsOf(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  first: number,
  end: number,
  block: number,
): FrameUnit[] {
  const { tokens, text } = reading;
  const units: FrameUnit[] = [];
  let at = tokenAt(tokens, reading.blocks[block]!.start);
  for (let passage = first; passage <= end; passage++) {
    const outer = passage < end ? marked[passage]!.outer : null;
    const until = outer?.start ?? reading.blocks[block]!.end;
    for (; at < tokens.length && tokens[at]!.start < until; at++) units.push(unitOf(tokens[at]!));
    if (outer === null) continue;
    while (at < tokens.length && tokens[at]!.start < outer.end) at++;
    const isNickname = nicknamed(text, marked[passage]!, units.at(-1), tokens[at]);
    const words = isNickname ? text.slice(outer.start, outer.end) : '';
    units.push({
      start: outer.start,
      end: outer.end,
      lower: words.toLowerCase(),
      text: isNickname ? words : text.slice(marked[passage]!.end - 1, outer.end),
      pos: isNickname ? 'PROPN' : 'X',
      sentence: sentenceOf(reading, outer.start),
      passage: isNickname ? -1 : passage,
    });
  }
  return withClasses(units);
}

function unitOf({ start, end, lower, text, pos, sentence }: Token): FrameUnit {
  return { start, end, lower, text, pos, sentence, passage: -1 };
}

function cutFrames(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  units: readonly FrameUnit[],
  block: number,
): Frame[] {
  const frames: Frame[] = [];
  let first = 0;
  for (let i = 0; i < units.length; i++) {
    if (i + 1 < units.length && !endsFrame(reading, marked, units, i)) continue;
    const frame = frameOf(units.slice(first, i + 1), block);
    if (!isPrefix(frame)) frames.push(frame);
    first = i + 1;
  }
  return frames;
}

/** A bullet or the time of an entry, alone. */
function isPrefix({ units }: Frame): boolean {
  return units.every(({ passage, pos }) => passage < 0 && (pos === 'PUNCT' || pos === 'SYM' || pos === 'NUM'));
}

function endsFrame(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  units: readonly FrameUnit[],
  index: number,
): boolean {
  const unit = units[index]!;
  const next = units[index + 1]!;
  if (unit.passage < 0) return unit.sentence !== next.sentence;
  const { closed, end } = marked[unit.passage]!;
  if (!closed) return true;
  const last = reading.text.charAt(end - 1);
  if (!'.?!…'.includes(last) || reading.text.charAt(unit.end) === ',') return false;
  if (next.passage >= 0) return true;
  if (!/^[\p{Lu}\d]/u.test(next.text)) return false;
  return !namesSpeakerNext(units, index + 1, last === '.');
}

/**
 * "'Why now?' Ana Ruiz asked." – a name, then a verb of saying that is no clause of its own ("Ruiz
 * said he …").
 */
function namesSpeakerNext(units: readonly FrameUnit[], from: number, stopped: boolean): boolean {
  const name = phraseAfter(units, from);
  if (name === null) return false;
  const at = units[name.to]?.lower === ',' ? name.to + 1 : name.to;
  const verb = units[at];
  if (verb === undefined || verb.passage >= 0 || quotingVerb(verb.lower) === undefined) return false;
  const after = units[at + 1];
  if (after === undefined || /^[.;—–]$/.test(after.lower)) return true;
  if (stopped || after.passage >= 0 || after.lower === ':' || (units[at + 2]?.passage ?? -1) >= 0) return false;
  if (after.lower === ',' || hasOnlyHearer(verb.lower) || timeWords.has(after.lower)) return true;
  return !/^(?:PRON|DET|PROPN|NOUN|NUM)$/.test(after.pos) && after.lower !== 'that';
}

function sentenceOf(reading: ReadText, offset: number): number {
  return reading.tokens[tokenAt(reading.tokens, offset)]?.sentence ?? -1;
}

/** "told Ruiz": whoever stands behind it hears. */
function hasOnlyHearer(word: string): boolean {
  const ways = quotingVerb(word)?.quoting;
  return ways !== undefined && ways.has('hearer') && !ways.has('words');
}
