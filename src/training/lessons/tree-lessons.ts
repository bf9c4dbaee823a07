import { layRows, type SentenceRows } from '../../analysis/grammar/parser/sentence-rows';
import {
  featureNames,
  featuresOf,
  letterKinds,
  lettersOf,
  rootForm,
  Vocabulary,
  type FeatureName,
} from '../../analysis/grammar/parser/word-features';
import type { Chance } from '../learners/chance';
import type { Lesson } from '../learners/network-learner';
import type { Tree, TreeBank } from '../gold/tree-texts';
import { madeUpTrees } from './made-up-trees';
import { variantOf, withPassages } from './tree-variants';

/**
 * How many sentences are made up, and how much of the silver is learned from in the first rounds
 * and in the last.
 */
const shares = { madeUp: 2600, passages: 0.5, silver: 0.15, silverAtLast: 0.06, silverPassages: 0.6 };
const lastRounds = 0.4;
/** Words and gaps of a batch. */
const rowsOfBatch = 250;
/** A class or label of fewer words is not learned. */
const rarest = 5;

/** How often a value must stand to be known, and how many are. */
const known: Record<FeatureName, { readonly least: number; readonly most: number }> = {
  word: { least: 4, most: 12_000 },
  suffix4: { least: 12, most: 3000 },
  suffix3: { least: 8, most: 3000 },
  suffix2: { least: 8, most: 600 },
  prefix: { least: 12, most: 2500 },
  shape: { least: 10, most: 150 },
  letters: { least: 0, most: 0 },
};

/** Sentences to learn from at once. */
export interface Batch {
  readonly rows: SentenceRows;
  readonly lessons: readonly Lesson[];
  readonly words: number;
}

/** What a tree bank teaches, round after round. */
export class TreeLessons {
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly #made: readonly Tree[];
  readonly #handPassages: readonly Tree[];
  readonly #silverPassages: readonly Tree[];
  readonly #counts = new Map<number, number>();

  constructor(
    readonly bank: TreeBank,
    readonly chance: Chance,
  ) {
    const { hand, silver } = bank;
    this.#made = madeUpTrees(shares.madeUp, chance, hand);
    this.#handPassages = hand.map(withPassages).filter((tree) => tree !== null);
    this.#silverPassages = silver.map(withPassages).filter((tree) => tree !== null);
    this.tags = frequent(hand.flatMap((tree) => tree.map(({ upos, xpos }) => `${upos!}/${xpos!}`)));
    this.labels = frequent(hand.flatMap((tree) => tree.map(({ deprel }) => deprel!)));
    this.vocabulary = vocabularyOf([...hand, ...hand, ...silver, ...this.#made]);
    for (const { form } of hand.flat()) {
      const number = this.#wordOf(form);
      this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
    }
  }

  /**
   * About how many words the hand trees and those made of them have, of which most of a round
   * consists.
   */
  wordsOfRound(): number {
    const { hand, silver } = this.bank;
    const count = (trees: readonly Tree[], share = 1): number =>
      share * trees.reduce((sum, { length }) => sum + length, 0);
    return count(hand) + count(this.#made) + count(this.#handPassages, shares.passages) + count(silver, shares.silver);
  }

  /** The batches of a round; `progress` is how much of the learning is done before it, 0 to 1. */
  *round(progress: number): Generator<Batch> {
    const { hand, silver } = this.bank;
    const share = progress < 1 - lastRounds ? shares.silver : shares.silverAtLast;
    const some = (trees: readonly Tree[], part: number): Tree[] => trees.filter(() => this.chance.next() < part);
    const trees = this.chance.shuffle([
      ...hand,
      ...this.#made,
      ...some(this.#handPassages, shares.passages),
      ...some(silver, share),
      ...some(this.#silverPassages, share * shares.silverPassages),
    ]);
    let batch: Tree[] = [];
    let rows = 0;
    for (const tree of trees) {
      if (rows + tree.length > rowsOfBatch && batch.length > 0) {
        yield this.#batch(batch);
        [batch, rows] = [[], 0];
      }
      batch.push(variantOf(tree, this.chance));
      rows += tree.length + 5;
    }
    if (batch.length > 0) yield this.#batch(batch);
  }

  #batch(trees: readonly Tree[]): Batch {
    return {
      rows: layRows(trees.map((tree) => this.#numbers(tree))),
      lessons: trees.map((tree) => this.#lesson(tree)),
      words: trees.reduce((sum, { length }) => sum + length, 0),
    };
  }

  #wordOf(form: string): number {
    return this.vocabulary.numbers(form, 'mixed')[0]!;
  }

  /** Words, now and then as if they were not known, the rare ones oftener. */
  #numbers(tree: Tree): Int32Array[] {
    const forms = tree.map(({ form }) => form);
    const letters = lettersOf(forms);
    return [rootForm, ...forms].map((form, n) => {
      const numbers = this.vocabulary.numbers(form, letters);
      const unknown = 0.01 + 0.15 / (0.15 + 0.2 * (this.#counts.get(numbers[0]!) ?? 1));
      if (n === 0 || this.chance.next() >= unknown) return numbers;
      const other = numbers.slice();
      other[0] = 0;
      return other;
    });
  }

  #lesson(tree: Tree): Lesson {
    return {
      tags: tree.map(({ upos, xpos }) => this.tags.indexOf(`${upos ?? ''}/${xpos ?? ''}`)),
      heads: tree.map(({ head }) => head!),
      // what the program that made the silver did not know, and what it calls otherwise, is not
      // learned
      labels: tree.map(({ upos, deprel }) =>
        upos === null && (deprel === 'dep' || deprel === 'obl:tmod') ? -1 : this.labels.indexOf(deprel!),
      ),
    };
  }
}

function frequent(values: readonly string[]): string[] {
  return [...countsOf(values)]
    .filter(([, count]) => count >= rarest)
    .map(([value]) => value)
    .sort();
}

function countsOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function vocabularyOf(trees: readonly Tree[]): Vocabulary {
  const words = trees.flatMap((tree) => tree.map(({ form }) => featuresOf(form, 'mixed')));
  const top = (name: FeatureName): readonly string[] => {
    const { least, most } = known[name];
    if (most === 0) return letterKinds;
    const counts = [...countsOf(words.map((features) => features[name]))].filter(([, count]) => count >= least);
    return counts
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([value]) => value);
  };
  return new Vocabulary(
    Object.fromEntries(featureNames.map((name) => [name, top(name)])) as unknown as Record<
      FeatureName,
      readonly string[]
    >,
  );
}
