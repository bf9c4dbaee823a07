import { formOfVerb, isMainVerb } from '../grammar/verb-group';
import type { Sentence, Token } from '../text/read-text';
import { isClauseEdge } from '../grammar/clause';
import { eventNounOf } from '../lexicon/event-nouns';

const joins = new Set(['and', 'or', 'but', 'then']);
const reach = 14;

/**
 * Verbs and event nouns that share the time of the past verb at `verb`: what is joined to it ("fled
 * or went into hiding"), what happened when it did ("was shot when two men opened fire"), and the
 * noun that it brings about ("staged a coup"). Of a year a verb before has no share: "grew up in Lima and
 * rose to fame in 2004".
 */
export function sharersOf(tokens: readonly Token[], sentence: Sentence, verb: number, isDay: boolean): number[] {
  if (formOfVerb(tokens, verb, sentence.firstToken).form !== 'past') return [];
  const joined = [isDay ? joinedBefore(tokens, sentence, verb) : null, joinedAfter(tokens, sentence, verb)];
  const at = [
    ...joined,
    whenAfter(tokens, sentence, verb),
    whenBefore(tokens, sentence, verb),
    objectOf(tokens, sentence, verb),
  ];
  return at.filter((index) => index !== null);
}

function isPast(tokens: readonly Token[], { firstToken }: Sentence, k: number): boolean {
  if (!isMainVerb(tokens[k]!)) return false;
  const { form, negated } = formOfVerb(tokens, k, firstToken);
  return form === 'past' && !negated;
}

/** "went into hiding or fled": the verb before, joined without a new subject. */
function joinedBefore(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  let k = verb - 1;
  while (k > sentence.firstToken && (tokens[k]!.pos === 'ADV' || tokens[k]!.pos === 'AUX')) k--;
  if (k <= sentence.firstToken || !joins.has(tokens[k]!.lower)) return null;
  for (let j = k - 1; j >= sentence.firstToken && j >= k - reach; j--) {
    if (isPast(tokens, sentence, j)) return j;
    if (isClauseEdge(tokens[j]!) && tokens[j]!.lower !== ',') return null;
  }
  return null;
}

function joinedAfter(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  for (let k = verb + 1; k + 1 < sentence.endToken && k <= verb + reach; k++) {
    if (joins.has(tokens[k]!.lower)) {
      const next = tokens[k + 1]!.pos === 'ADV' ? k + 2 : k + 1;
      return next < sentence.endToken && isPast(tokens, sentence, next) ? next : null;
    }
    if (isClauseEdge(tokens[k]!) || isMainVerb(tokens[k]!)) return null;
  }
  return null;
}

function whenAfter(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  let k = verb + 1;
  while (k < sentence.endToken && k <= verb + reach && tokens[k]!.lower !== 'when') k++;
  if (k >= sentence.endToken || tokens[k]!.lower !== 'when') return null;
  for (let j = k + 1; j < sentence.endToken && j <= k + reach; j++) {
    // the tagger takes a noun such as "police" for a verb: the past form decides
    if (isPast(tokens, sentence, j)) return j;
    if (isClauseEdge(tokens[j]!)) return null;
  }
  return null;
}

function whenBefore(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  let k = verb - 1;
  while (k > sentence.firstToken && k >= verb - reach && !isClauseEdge(tokens[k]!)) k--;
  if (k <= sentence.firstToken || tokens[k]!.lower !== 'when') return null;
  for (let j = k - 1; j >= sentence.firstToken && j >= k - reach; j--) {
    if (isMainVerb(tokens[j]!)) return isPast(tokens, sentence, j) ? j : null;
  }
  return null;
}

/** "completed the acquisition", "staged a bloodless coup" */
function objectOf(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  for (let k = verb + 1; k < sentence.endToken && k <= verb + 5; k++) {
    const { lower, pos } = tokens[k]!;
    if (eventNounOf(lower) !== null && (k + 1 >= sentence.endToken || tokens[k + 1]!.pos !== 'NOUN')) return k;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'PRON') return null;
  }
  return null;
}
