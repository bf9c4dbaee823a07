import type { Span } from '../../../model/span';
import type { ReadText, Token } from '../../text/read-text';
import { hashWord } from './features';
import { isLinker, isNominal } from './noun-phrases';
import { stemOf } from './stem';
import { findVerbGroups, type VerbGroup } from './verb-groups';

/** The words of a text as numbers that the features are made of: one entry a token, computed once. */
export interface WordView {
  readonly tokens: readonly Token[];
  /** what stands for its letters (lower case), for its stem, for its word class */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly pos: Uint8Array;
  /** 1 inside a passage between marks */
  readonly marked: Uint8Array;
  /** index into `groups` of the verb group that it belongs to, or -1 */
  readonly groupAt: Int32Array;
  readonly groups: readonly VerbGroup[];
  /** how many verb groups, commas, marked tokens and nouns end at or before a token; one entry more than tokens */
  readonly verbsTo: Int32Array;
  readonly commasTo: Int32Array;
  readonly markedTo: Int32Array;
  readonly nounsTo: Int32Array;
  /** first token of the run of nouns, adjectives, articles (and "of") that it belongs to, or itself */
  readonly runStart: Int32Array;
  /** 1 where an edge before the token would cut a row of nouns and the words before them in two: "the new | bridge" */
  readonly inner: Uint8Array;
}

const classes = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const codeOf = new Map(classes.map((name, index) => [name, index + 1]));

/** Reads a text's tokens as numbers. `marked` are its passages between quotation marks, in text order. */
export function viewWords({ tokens, sentences }: ReadText, marked: readonly Span[]): WordView {
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
    marked: new Uint8Array(length),
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

type Filling = { [K in keyof WordView]: WordView[K] };

function fillWords(view: Filling, marked: readonly Span[]): void {
  const numbers = new Map<string, { word: number; stem: number }>();
  let passage = 0;
  view.tokens.forEach((token, i) => {
    let number = numbers.get(token.lower);
    if (number === undefined) {
      number = { word: hashWord(token.lower), stem: hashWord(stemOf(token.lower)) };
      if (token.lower.length < 40) numbers.set(token.lower, number);
    }
    view.word[i] = number.word;
    view.stem[i] = number.stem;
    view.pos[i] = codeOf.get(token.pos)!;
    while (passage < marked.length && marked[passage]!.end <= token.start) passage++;
    const inside = passage < marked.length && marked[passage]!.start <= token.start;
    view.marked[i] = inside ? 1 : 0;
    const group = view.groups[view.groupAt[i]!];
    view.verbsTo[i + 1] = view.verbsTo[i]! + (group?.main === i ? 1 : 0);
    view.commasTo[i + 1] = view.commasTo[i]! + (token.lower === ',' ? 1 : 0);
    view.markedTo[i + 1] = view.markedTo[i]! + (inside ? 1 : 0);
    view.nounsTo[i + 1] = view.nounsTo[i]! + (token.pos === 'NOUN' || token.pos === 'PROPN' ? 1 : 0);
    view.inner[i] = i > 0 && joins(view.tokens[i - 1]!, token) ? 1 : 0;
    view.runStart[i] = continuesRun(view.tokens, i) ? view.runStart[i - 1]! : i;
  });
}

function joins(before: Token, token: Token): boolean {
  return before.sentence === token.sentence && isNominal(before) && isNominal(token);
}

function continuesRun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.sentence !== tokens[i]!.sentence) return false;
  const last = isNominal(before) || isLinker(before);
  return last && (isNominal(tokens[i]!) || (isLinker(tokens[i]!) && isNominal(before)));
}
