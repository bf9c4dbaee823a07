import { passageForm } from '../../analysis/grammar/parser/word-features';
import type { Chance } from '../learners/chance';
import type { Tree } from '../gold/tree-texts';

/** Marks that open or close a passage; an apostrophe is too often none. */
const passageMarks = new Set(['"', '“', '”', '``', "''", '‘‘', '’’']);

/**
 * The tree with each passage between marks as one word, as the engine reads the sentence around it;
 * null when no passage of it hangs together.
 */
export function withPassages(tree: Tree): Tree | null {
  const runs: Run[] = [];
  let open = -1;
  for (const [n, { form }] of tree.entries()) {
    if (!passageMarks.has(form)) continue;
    const top = open < 0 ? -1 : topOf(tree, open + 1, n);
    if (top >= 0) runs.push({ first: open, end: n + 1, top });
    open = open < 0 ? n : -1;
  }
  const word = { form: passageForm, upos: 'X', xpos: 'FW' };
  return runs.length === 0 ? null : drawnTogether(tree, runs, () => word);
}

/**
 * The tree with words that a hyphen joins as one word, as the engine cuts them: “long - range” is
 * “long-range”.
 */
export function withHyphens(tree: Tree): Tree {
  const runs: Run[] = [];
  for (let first = 0, end = 1; first < tree.length; first = end, end++) {
    while (end + 1 < tree.length && tree[end]!.form === '-' && tree[end]!.xpos === 'HYPH') end += 2;
    const top = end - first > 1 ? topOf(tree, first, end) : -1;
    if (top >= 0) runs.push({ first, end, top });
  }
  return drawnTogether(tree, runs, ({ first, end, top }) => ({
    form: tree
      .slice(first, end)
      .map(({ form }) => form)
      .join(''),
    upos: tree[top]!.upos,
    xpos: tree[top]!.xpos,
  }));
}

/** Words `first..end` that are to be one, and the one on which the others hang. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly top: number;
}

/**
 * The one word of `from..to` on which the others hang; -1 when more than one hangs outside, marks
 * not counted.
 */
function topOf(tree: Tree, from: number, to: number): number {
  let top = -1;
  for (let n = from; n < to; n++) {
    const { head, deprel } = tree[n]!;
    const isInside = head! > from && head! <= to;
    if (isInside || deprel === 'punct') continue;
    if (top >= 0) return -1;
    top = n;
  }
  return top;
}

type Named = Pick<Tree[number], 'form' | 'upos' | 'xpos'>;

function drawnTogether(tree: Tree, runs: readonly Run[], wordOf: (run: Run) => Named): Tree {
  const runAt = new Map(runs.map((run) => [run.first, run]));
  const place = new Int32Array(tree.length + 1);
  const kept: { readonly word: Named; readonly from: number }[] = [];
  for (let n = 0; n < tree.length;) {
    const run = runAt.get(n);
    kept.push(run === undefined ? { word: tree[n]!, from: n } : { word: wordOf(run), from: run.top });
    for (const end = run?.end ?? n + 1; n < end; n++) place[n + 1] = kept.length;
  }
  return kept.map(({ word: { form, upos, xpos }, from }) => {
    const { head, deprel } = tree[from]!;
    return { form, upos, xpos, head: place[head!]!, deprel };
  });
}

/**
 * Shares of sentences that are learned as they stand nowhere: in capitals, as a headline, in small
 * letters.
 */
const shares = { capitals: 0.03, titles: 0.04, small: 0.02, unstopped: 0.08 };

/** A tree as it may be written elsewhere: mostly as it is. */
export function variantOf(tree: Tree, chance: Chance): Tree {
  const whole = chance.next() < 0.6 ? withHyphens(tree) : tree;
  const stopped = chance.next() < shares.unstopped ? withoutStop(whole) : whole;
  const dice = chance.next();
  const written = (write: (form: string) => string): Tree =>
    stopped.map((word) => (word.form === passageForm ? word : { ...word, form: write(word.form) }));
  if (dice < shares.capitals) return written((form) => form.toUpperCase());
  if (dice < shares.capitals + shares.titles)
    return written((form) =>
      form.length > 3 || chance.next() < 0.4 ? form.charAt(0).toUpperCase() + form.slice(1) : form,
    );
  return dice < shares.capitals + shares.titles + shares.small ? written((form) => form.toLowerCase()) : stopped;
}

function withoutStop(tree: Tree): Tree {
  const isLoose = tree.length > 3 && tree.at(-1)!.form === '.' && tree.every(({ head }) => head !== tree.length);
  return isLoose ? tree.slice(0, -1) : tree;
}
