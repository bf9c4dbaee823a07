import { parseSentences } from './parse-sentences';
import { longestSentence } from './sentence-rows';

/** How the words of a sentence hang on one another. */
export interface WordTree {
  /** index of each word's head; -1 of the root */
  readonly heads: readonly number[];
  /** label of Universal Dependencies, subtype included */
  readonly labels: readonly string[];
  /** universal word class */
  readonly classes: readonly string[];
}

/** The tree of a sentence, given its words; null of one that is too long. */
export function wordTree(forms: readonly string[]): WordTree | null {
  if (forms.length > longestSentence) return null;
  const words = parseSentences([forms])[0]!;
  return {
    heads: words.map(({ head }) => head! - 1),
    labels: words.map(({ deprel }) => deprel!),
    classes: words.map(({ upos }) => upos!),
  };
}

/** Reads trees, and each sentence of the same words once, however often it is asked for. */
export function treesReadOnce(): typeof wordTree {
  const known = new Map<string, WordTree | null>();
  return (forms) => {
    const key = forms.join('\n');
    const tree = known.get(key) ?? wordTree(forms);
    known.set(key, tree);
    return tree;
  };
}

/** A half-open range of words. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/** How far up a tree is looked, so that a strange tree takes no longer. */
const farthest = 12;

/**
 * The unit that is the subject of a verb, or of the one it is joined to ("Ruiz left and [said]") or
 * comes under ("Ruiz left, [saying]"); -1 where the tree shows none, or the clause is about a noun.
 */
export function treeSubject(tree: WordTree, verb: number): number {
  const { heads, labels } = tree;
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const own = subjectAt(tree, at);
    const label = labels[at]!;
    if (own >= 0) return label.startsWith('acl') ? -1 : own;
    if (label !== 'conj' && label !== 'advcl') return -1;
    at = heads[at]!;
  }
  return -1;
}

/**
 * The first subject of a verb; of one in the passive with an agent, the agent. A second subject is
 * a name misread.
 */
function subjectAt({ heads, labels }: WordTree, verb: number): number {
  let found = -1;
  for (let n = 0; n < heads.length; n++) {
    if (heads[n] !== verb) continue;
    if (labels[n] === 'obl:agent') return n;
    if (found < 0 && subjects.has(labels[n]!)) found = n;
  }
  return found;
}

const subjects = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);

/** The unit of a range on which the others of it hang. */
export function topOf({ heads }: WordTree, { from, to }: Words): number {
  for (let n = to - 1; n >= from; n--) if (heads[n]! < from || heads[n]! >= to) return n;
  return from;
}

/** Whether one unit hangs on another, over others or not; how many steps away, or -1. */
export function stepsUp({ heads }: WordTree, from: number, to: number): number {
  let at = from;
  for (let steps = 0; steps < farthest && at >= 0; steps++) {
    if (at === to) return steps;
    at = heads[at]!;
  }
  return -1;
}

/** The first word before a noun that hangs on it without a gap. */
export function phraseStart(tree: WordTree, noun: number): number {
  let from = noun;
  while (from > 0 && stepsUp(tree, from - 1, noun) > 0) from--;
  return from;
}
