import { indirectVerb, type ReportingFrame } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import { quotedTokens, type MarkedPassage } from '../passages/find-marked';
import { hashWord } from '../../learning/features';
import { standsInPhrase } from '../../grammar/noun-phrase';
import { nounLinks } from '../../lexicon/prepositions';
import { stemOf } from '../../grammar/word-forms';
import { wordFact } from '../../text/words';
import { findVerbGroups, type VerbGroup } from '../../grammar/verb-group';

/**
 * The words of a text as numbers that the features are made of: one entry a token, computed once.
 */
export interface WordView {
  readonly tokens: readonly Token[];
  /** what stands for its letters (lower case), for its stem, for its word class */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly pos: Uint8Array;
  /** what it may report, if it is a reporting verb (`framesBits`), else 0 */
  readonly frames: Uint8Array;
  /** 1 inside a passage between marks */
  readonly marked: Uint8Array;
  /** 1 inside such a passage and at its marks */
  readonly quoted: Uint8Array;
  /** index into `groups` of the verb group that it belongs to, or -1 */
  readonly groupAt: Int32Array;
  readonly groups: readonly VerbGroup[];
  /**
   * how many verb groups, commas, marked tokens and nouns end at or before a token; one entry more
   * than tokens
   */
  readonly verbsTo: Int32Array;
  readonly commasTo: Int32Array;
  readonly markedTo: Int32Array;
  readonly nounsTo: Int32Array;
  /**
   * first token of the run of nouns, adjectives, articles (and "of") that it belongs to, or itself
   */
  readonly runStart: Int32Array;
  /**
   * 1 where an edge before the token would cut a row of nouns and the words before them in two:
   * "the new | bridge"
   */
  readonly inner: Uint8Array;
}

const classes = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const codeOf = Object.fromEntries(classes.map((name, index) => [name, index + 1]));

/**
 * Reads a text's tokens as numbers. `marked` are its passages between quotation marks, in text
 * order.
 */
export function viewWords(reading: ReadText, marked: readonly MarkedPassage[]): WordView {
  const { sentences } = reading;
  const tokens = withEqualMarks(reading.tokens, marked);
  const { length } = tokens;
  const groups: VerbGroup[] = [];
  for (const { firstToken, endToken } of sentences) {
    // one at a time: a sentence of a million verbs is too long for a list of arguments
    for (const group of findVerbGroups(tokens, firstToken, endToken)) groups.push(group);
  }
  const view = {
    tokens,
    groups,
    word: new Int32Array(length),
    stem: new Int32Array(length),
    pos: new Uint8Array(length),
    frames: new Uint8Array(length),
    marked: new Uint8Array(length),
    quoted: quotedTokens(tokens, marked),
    groupAt: new Int32Array(length).fill(-1),
    verbsTo: new Int32Array(length + 1),
    commasTo: new Int32Array(length + 1),
    markedTo: new Int32Array(length + 1),
    nounsTo: new Int32Array(length + 1),
    runStart: new Int32Array(length),
    inner: new Uint8Array(length),
  };
  groups.forEach((group, index) => view.groupAt.fill(index, group.first, group.end));
  fillWords(view, marked);
  return view;
}

/**
 * The tokens with one writing of the marks of passages, whatever the writer's: a single one would
 * else read as an apostrophe.
 */
function withEqualMarks(tokens: readonly Token[], marked: readonly MarkedPassage[]): readonly Token[] {
  const equal = tokens.slice();
  const write = (from: number, to: number, mark: string): void => {
    for (let at = tokenAt(tokens, from); at < tokens.length && tokens[at]!.start < to; at++)
      equal[at] = { ...tokens[at]!, text: mark, lower: mark, pos: 'PUNCT' };
  };
  for (const { start, end, outer } of marked) {
    write(outer.start, start, '“');
    write(end, outer.end, '”');
  }
  return equal;
}

type Filling = { [K in keyof WordView]: WordView[K] };

function fillWords(view: Filling, marked: readonly Span[]): void {
  const { tokens, groups } = view;
  let passage = 0;
  let nominalBefore = false;
  let linkerBefore = false;
  for (let i = 0; i < tokens.length; i++) {
    const { lower, pos, start, sentence } = tokens[i]!;
    const number = numbersOf(tokens[i]!.word);
    view.word[i] = number.word;
    view.stem[i] = number.stem;
    view.frames[i] = number.frames;
    view.pos[i] = codeOf[pos]!;
    while (passage < marked.length && marked[passage]!.end <= start) passage++;
    const inside = passage < marked.length && marked[passage]!.start <= start ? 1 : 0;
    view.marked[i] = inside;
    const group = view.groupAt[i]!;
    view.verbsTo[i + 1] = view.verbsTo[i]! + (group >= 0 && groups[group]!.main === i ? 1 : 0);
    view.commasTo[i + 1] = view.commasTo[i]! + (lower === ',' ? 1 : 0);
    view.markedTo[i + 1] = view.markedTo[i]! + inside;
    view.nounsTo[i + 1] = view.nounsTo[i]! + (pos === 'NOUN' || pos === 'PROPN' ? 1 : 0);
    const nominal = standsInPhrase(tokens[i]!);
    const goesOn = i > 0 && tokens[i - 1]!.sentence === sentence;
    view.inner[i] = goesOn && nominalBefore && nominal ? 1 : 0;
    const inRun = goesOn && (nominal ? nominalBefore || linkerBefore : nominalBefore && number.linker);
    view.runStart[i] = inRun ? view.runStart[i - 1]! : i;
    nominalBefore = nominal;
    linkerBefore = number.linker;
  }
}

/** What is known of a word by its letters alone. */
interface WordNumbers {
  readonly word: number;
  readonly stem: number;
  readonly frames: number;
  readonly linker: boolean;
}

const numbersOf = wordFact(({ lower }): WordNumbers => ({
  word: hashWord(lower),
  stem: hashWord(stemOf(lower)),
  frames: framesBits(lower),
  linker: nounLinks.has(lower),
}));

const frameOrder: readonly ReportingFrame[] = ['clause', 'hearer', 'to', 'whom-to', 'thing'];

/**
 * The frames of a word form as bits, the last for its prepositions; 0 for a word that reports
 * nothing.
 */
function framesBits(form: string): number {
  const verb = indirectVerb(form);
  if (verb === undefined) return 0;
  const prepositions = verb.prepositions.size > 0 ? 1 << frameOrder.length : 0;
  return frameOrder.reduce((bits, frame, at) => (verb.frames.has(frame) ? bits | (1 << at) : bits), prepositions);
}
