import { Network } from '../../analysis/grammar/parser/network';
import { TreeReader } from '../../analysis/grammar/parser/tree-reader';
import type { Tree } from '../gold/tree-texts';
import type { TreeLessons } from '../lessons/tree-lessons';
import type { Chance } from './chance';
import { NetworkLearner, roomOfTraining } from './network-learner';

/** Rows that a batch has at most: a whole sentence fits. */
const mostRows = 512;
const rounds = 12;
const highestRate = 0.002;
const lowestShare = 0.02;
/** Batches in which the rate rises to its highest. */
const warmUp = 300;
/**
 * From this share of the learning on, the network that is kept is the mean of those passed through.
 */
const meanFrom = 0.7;
const batchesBetween = 25;

/** Learns a parser; `told` hears of each round, with the network as it is after it. */
export function trainNetwork(
  lessons: TreeLessons,
  chance: Chance,
  told: (round: number, net: Network) => void = () => undefined,
): Network {
  const net = new Network(lessons, mostRows, roomOfTraining(lessons, mostRows));
  begin(net, chance);
  const learner = new NetworkLearner(net, chance);
  const mean = new Mean(net);
  const size = lessons.wordsOfRound();
  let batches = 0;
  for (let round = 0; round < rounds; round++) {
    let words = 0;
    for (const batch of lessons.round(round / rounds)) {
      const progress = (round + Math.min(1, words / size)) / rounds;
      learner.learn(batch.rows, batch.lessons);
      learner.update(highestRate * Math.min(1, ++batches / warmUp) * Math.max(lowestShare, 1 - progress));
      words += batch.words;
      if (progress > meanFrom && batches % batchesBetween === 0) mean.add();
    }
    told(round + 1, net);
  }
  mean.take();
  return net;
}

/**
 * Numbers by chance to begin with, as large as keeps what goes through the layers of one size (He
 * et al. 2015).
 */
function begin(net: Network, chance: Chance): void {
  const fill = (values: Float32Array, most: number): void => {
    for (let n = 0; n < values.length; n++) values[n] = (chance.next() * 2 - 1) * most;
  };
  for (const [name, { rows, columns, values }] of Object.entries(net.parameters)) {
    if (rows === 1) continue;
    fill(values, name.startsWith('layer') ? Math.sqrt(6 / rows) : Math.sqrt(3 / (rows + columns)));
  }
  for (const table of net.tables) fill(table, 0.3);
}

/** The mean of a network over time. */
class Mean {
  readonly #parts: readonly Float32Array[];
  readonly #sums: readonly Float64Array[];
  #count = 0;

  constructor(net: Network) {
    this.#parts = [...Object.values(net.parameters).map(({ values }) => values), ...net.tables];
    this.#sums = this.#parts.map(({ length }) => new Float64Array(length));
  }

  add(): void {
    this.#count++;
    for (const [n, part] of this.#parts.entries()) {
      const sums = this.#sums[n]!;
      for (let k = 0; k < part.length; k++) sums[k]! += part[k]!;
    }
  }

  /** Puts the mean in the network's place. */
  take(): void {
    if (this.#count === 0) return;
    for (const [n, part] of this.#parts.entries())
      for (let k = 0; k < part.length; k++) part[k] = this.#sums[n]![k]! / this.#count;
  }
}

/**
 * How a network reads these trees: heads right (marks not counted) and word classes right, in per
 * cent.
 */
export function shareOfHeads(net: Network, trees: readonly Tree[]): { heads: number; classes: number } {
  const found = new TreeReader(net).read(trees.map((tree) => tree.map(({ form }) => form)));
  const words = trees.flatMap((tree, s) => tree.map((gold, n) => ({ gold, own: found[s]![n]! })));
  const counted = words.filter(({ gold }) => gold.deprel !== 'punct');
  const share = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
  return {
    heads: share(counted.filter(({ gold, own }) => gold.head === own.head).length, counted.length),
    classes: share(words.filter(({ gold, own }) => gold.upos === own.upos).length, words.length),
  };
}
