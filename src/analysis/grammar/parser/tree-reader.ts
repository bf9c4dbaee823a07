import { eights, type Matrix } from '../../learning/matrices';
import { betweenWords, distanceStep, kindOfTag, type Parting } from './between';
import type { TreeWord } from './conllu';
import type { Network } from './network';
import { layRows, longestSentence, type SentenceRows } from './sentence-rows';
import { treeOfScores } from './tree-of-scores';
import { lettersOf, rootForm } from './word-features';

/** Rows of sentences that are read at once. */
export const rowsAtOnce = 512;

/** Reads trees with a network. */
export class TreeReader {
  readonly #kinds: readonly Parting[];
  readonly #root: number;

  constructor(readonly net: Network) {
    this.#kinds = net.tags.map(kindOfTag);
    this.#root = net.labels.indexOf('root');
  }

  /** The trees of sentences, given their words. */
  read(sentences: readonly (readonly string[])[]): TreeWord[][] {
    const trees: TreeWord[][] = [];
    let batch: (readonly string[])[] = [];
    let rows = 0;
    const flush = (): void => {
      if (batch.length > 0) trees.push(...this.#readBatch(batch));
      [batch, rows] = [[], 0];
    };
    for (const forms of sentences) {
      if (forms.length > longestSentence) {
        flush();
        trees.push(this.#readLong(forms));
        continue;
      }
      if (rows + forms.length + 8 > rowsAtOnce) flush();
      batch.push(forms);
      rows += forms.length + 5;
    }
    flush();
    return trees;
  }

  /**
   * A sentence that is too long is read in pieces; the head of each later one hangs on that of the
   * first.
   */
  #readLong(forms: readonly string[]): TreeWord[] {
    const pieces: (readonly string[])[] = [];
    for (let start = 0; start < forms.length;) {
      const cut = cutOf(forms, start);
      pieces.push(forms.slice(start, cut));
      start = cut;
    }
    const trees = this.read(pieces);
    const first = trees[0]!.findIndex(({ head }) => head === 0) + 1;
    let before = 0;
    return trees.flatMap((tree, n) => {
      const shift = before;
      before += tree.length;
      return tree.map((word) => {
        if (word.head !== 0) return { ...word, head: word.head! + shift };
        return n === 0 ? word : { ...word, head: first, deprel: 'parataxis' };
      });
    });
  }

  #readBatch(sentences: readonly (readonly string[])[]): TreeWord[][] {
    const { net } = this;
    const rows = layRows(
      sentences.map((forms) => {
        const letters = lettersOf(forms);
        return [rootForm, ...forms].map((form) => net.vocabulary.numbers(form, letters));
      }),
    );
    net.readTags(rows);
    net.readArcs(rows);
    return sentences.map((forms, s) => this.#tree(forms, rows, s));
  }

  #tree(forms: readonly string[], rows: SentenceRows, s: number): TreeWord[] {
    const { net } = this;
    const { start, length } = rows.sentences[s]!;
    const tags = forms.map((_, n) => highestOf(net.buffers.tag, start + n + 1, net.tags.length));
    const wide = eights(length + 1);
    net.scoreHeads(
      { start, length },
      betweenWords(
        tags.map((tag) => this.#kinds[tag]!),
        wide,
      ),
    );
    const heads = treeOfScores(net.scores.values, wide, length);
    return forms.map((form, n) => {
      const [upos, xpos] = net.tags[tags[n]!]!.split('/') as [string, string];
      const head = heads[n + 1]!;
      const label = head === 0 ? 'root' : net.labels[this.#label(start, n + 1, head)]!;
      return { form, upos, xpos, head, deprel: label };
    });
  }

  #label(start: number, word: number, head: number): number {
    const { kindWord, kindHead } = this.net.buffers;
    const { kindDistance, kind, kindOutBias } = this.net.parameters;
    const width = kindWord.columns;
    const scores = Float64Array.from(kindOutBias.values.subarray(0, this.net.labels.length));
    const step = distanceStep(word, head);
    for (let k = 0; k < width; k++) {
      const v =
        kindWord.values[(start + word) * width + k]! +
        kindHead.values[(start + head) * width + k]! +
        kindDistance.values[step * width + k]!;
      if (v <= 0) continue;
      for (let l = 0; l < scores.length; l++) scores[l]! += v * kind.values[k * kind.columns + l]!;
    }
    scores[this.#root] = -Infinity;
    let best = 0;
    for (let l = 1; l < scores.length; l++) if (scores[l]! > scores[best]!) best = l;
    return best;
  }
}

/** Which of the first numbers of a row is the highest. */
export function highestOf({ values, columns }: Matrix, row: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[row * columns + k]! > values[row * columns + best]!) best = k;
  return best;
}

/**
 * Where a long sentence is cut: after the last mark that leaves a piece short enough, else after as
 * many words as may be.
 */
function cutOf(forms: readonly string[], start: number): number {
  const most = Math.min(forms.length, start + longestSentence);
  if (most === forms.length) return most;
  for (let n = most; n > start + longestSentence / 2; n--) if (/^[,;:.!?—–-]$/.test(forms[n - 1]!)) return n;
  return most;
}
