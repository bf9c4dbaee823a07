import { betweenWords, distanceStep, kindOfTag, type Parting } from '../../analysis/grammar/parser/between';
import type { Alphabet, Buffers, Network } from '../../analysis/grammar/parser/network';
import {
  kinds as width,
  parameterShapes,
  reaches,
  type BufferName,
  type ParameterName,
} from '../../analysis/grammar/parser/network-shape';
import type { SentenceRows } from '../../analysis/grammar/parser/sentence-rows';
import { highestOf } from '../../analysis/grammar/parser/tree-reader';
import { featureNames, featureWidths } from '../../analysis/grammar/parser/word-features';
import { eights, fours, fromRow, Matrices, type Matrix } from '../../analysis/learning/matrices';
import { Adam } from './adam';
import type { Chance } from './chance';
import { ProductSlopes, softmaxInto, sumRows } from './product-slopes';

/**
 * What is right for a sentence: a class of each word (-1 unknown), its head, its label (-1
 * unknown).
 */
export interface Lesson {
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

/**
 * Shares of numbers that are left out by chance, of what is read and of what each layer makes of
 * it.
 */
const dropped = { input: 0.1, layer: 0.1 };
const layers = ['layer0', 'layer1', 'layer2', 'layer3'] as const;

/** Numbers that training needs beside the network's own. */
export function roomOfTraining({ tags, labels }: Alphabet, rows: number): number {
  const shapes = Object.values(parameterShapes(tags.length, labels.length));
  const parameters = shapes.reduce((sum, [r, c]) => sum + Matrices.room(r, c), 0);
  return 2 * parameters + Matrices.room(rows, 4000);
}

/**
 * The way back through the network: how each number should change so that a batch is read better.
 */
export class NetworkLearner {
  readonly grads: Record<ParameterName, Matrix>;
  readonly tableGrads: Float32Array[];
  readonly touched: Set<number>[];
  readonly #d: Buffers;
  readonly #gates: Map<BufferName, Float32Array>;
  readonly #products: ProductSlopes;
  readonly #z: Matrix;
  readonly #dz: Matrix;
  readonly #logits: Matrix;
  readonly #ds: Matrix;
  readonly #dsTurned: Matrix;
  readonly #adam = new Adam();
  #words = 0;

  constructor(
    readonly net: Network,
    readonly chance: Chance,
  ) {
    const { matrices, parameters, mostRows } = net;
    const make = ([name, { rows, columns }]: [string, Matrix]) => [name, matrices.make(rows, columns)];
    this.grads = Object.fromEntries(Object.entries(parameters).map(make)) as Record<ParameterName, Matrix>;
    this.#d = net.makeBuffers();
    this.#gates = new Map(
      (['input', ...layers] as const).map((n) => [n, new Float32Array(net.buffers[n].values.length)]),
    );
    this.#products = new ProductSlopes(matrices, mostRows);
    this.#z = matrices.make(mostRows, width);
    this.#dz = matrices.make(mostRows, width);
    this.#logits = matrices.make(mostRows, eights(net.labels.length));
    this.#ds = matrices.make(128, 128);
    this.#dsTurned = matrices.make(128, 128);
    this.tableGrads = net.tables.map((t) => new Float32Array(t.length));
    this.touched = net.tables.map(() => new Set<number>());
  }

  /** Reads a batch and gathers what should change. */
  learn(rows: SentenceRows, lessons: readonly Lesson[]): void {
    const { net } = this;
    for (const d of Object.values(this.#d)) d.values.fill(0, 0, (rows.count + 4) * d.columns);
    net.readTags(rows, this.#dim);
    net.readArcs(rows, this.#dim);
    const kinds = this.#tags(rows, lessons);
    for (const [s, lesson] of lessons.entries()) this.#heads(rows, s, lesson, kinds[s]!);
    this.#labels(rows, lessons);
    this.#backFromArcs(rows);
    for (const n of [3, 2] as const) this.#layer(n, rows);
    this.#product('layer1', 'tag', rows, 'tagBias');
    for (const n of [1, 0] as const) this.#layer(n, rows);
    this.#tables(rows);
  }

  /** Changes the network by what was gathered since the last time; `rate` is how far at most. */
  update(rate: number): void {
    const { net } = this;
    const share = 1 / this.#words;
    this.#words = 0;
    this.#adam.begin();
    for (const [name, { values }] of Object.entries(net.parameters)) {
      const slopes = this.grads[name as ParameterName].values;
      for (let n = 0; n < slopes.length; n++) slopes[n] = slopes[n]! * share;
      this.#adam.move(values, slopes, rate);
    }
    for (const [f, feature] of featureNames.entries()) {
      const width = featureWidths[feature];
      const slopes = this.tableGrads[f]!;
      for (const number of this.touched[f]!) {
        const [first, end] = [number * width, (number + 1) * width];
        for (let n = first; n < end; n++) slopes[n] = slopes[n]! * share;
        this.#adam.move(net.tables[f]!, slopes, rate, { first, end });
      }
      this.touched[f]!.clear();
    }
  }

  readonly #dim = (name: BufferName, layer: Matrix, rows: SentenceRows): void => {
    const gate = this.#gates.get(name)!;
    const drop = name === 'input' ? dropped.input : dropped.layer;
    const keep = 1 / (1 - drop);
    const { values } = layer;
    for (let n = 0; n < rows.count * layer.columns; n++) {
      const g = values[n] === 0 || this.chance.next() < drop ? 0 : keep;
      gate[n] = g;
      values[n] = values[n]! * g;
    }
  };

  /** Loss of word classes; gives what each word counts as between others. */
  #tags(rows: SentenceRows, lessons: readonly Lesson[]): Parting[][] {
    const { tag } = this.net.buffers;
    const count = this.net.tags.length;
    return rows.sentences.map(({ start, length }, s) => {
      const kinds: Parting[] = [];
      for (let i = 1; i <= length; i++) {
        kinds.push(kindOfTag(this.net.tags[highestOf(tag, start + i, count)]!));
        const gold = lessons[s]!.tags[i - 1]!;
        if (gold >= 0) softmaxInto(tag.values, this.#d.tag.values, (start + i) * tag.columns, { count, gold });
      }
      return kinds;
    });
  }

  #heads(rows: SentenceRows, s: number, { heads }: Lesson, kinds: readonly Parting[]): void {
    const { net } = this;
    const { start, length } = rows.sentences[s]!;
    const wide = eights(length + 1);
    const high = fours(length + 1);
    const between = betweenWords(kinds, wide);
    net.scoreHeads({ start, length }, between);
    const ds = { ...this.#ds, columns: wide };
    ds.values.fill(0, 0, high * wide);
    for (let i = 1; i <= length; i++) {
      softmaxInto(net.scores.values, ds.values, i * wide, { count: length + 1, gold: heads[i - 1]! });
      this.#words++;
      const far = (start + i) * this.#d.distance.columns;
      const amid = (start + i) * this.#d.between.columns;
      for (let j = 0; j <= length; j++) {
        if (i === j) continue;
        const g = ds.values[i * wide + j]!;
        this.#d.distance.values[far + distanceStep(i, j)]! += g;
        this.#d.between.values[amid + between[i * wide + j]!]! += g;
      }
    }
    net.matrices.multiply(ds, fromRow(net.buffers.head, start), fromRow(this.#d.query, start), high);
    const turned = { ...this.#dsTurned, columns: high };
    for (let i = 0; i < high; i++)
      for (let j = 0; j < wide; j++) turned.values[j * high + i] = ds.values[i * wide + j]!;
    net.matrices.multiply(turned, fromRow(net.buffers.query, start), fromRow(this.#d.head, start), high);
  }

  #labels(rows: SentenceRows, lessons: readonly Lesson[]): void {
    const { net } = this;
    const { kindWord, kindHead } = net.buffers;
    const { kindDistance, kind, kindOutBias } = net.parameters;
    const [z, dz, logits] = [this.#z, this.#dz, this.#logits];
    z.values.fill(0, 0, rows.count * width);
    each(rows, lessons, (row, headRow, step) => {
      for (let k = 0; k < width; k++) {
        const v =
          kindWord.values[row * width + k]! +
          kindHead.values[headRow * width + k]! +
          kindDistance.values[step * width + k]!;
        z.values[row * width + k] = v > 0 ? v : 0;
      }
    });
    for (let r = 0; r < rows.count; r++) logits.values.set(kindOutBias.values, r * logits.columns);
    net.matrices.multiply(z, kind, logits, rows.count);
    const count = net.labels.length;
    const goldAt = new Int32Array(rows.count).fill(-1);
    each(rows, lessons, (row, _h, _s, label) => (goldAt[row] = label));
    for (let r = 0; r < rows.count; r++) {
      const at = r * logits.columns;
      if (goldAt[r]! < 0) logits.values.fill(0, at, at + logits.columns);
      else softmaxInto(logits.values, logits.values, at, { count, gold: goldAt[r]! });
      for (let k = count; k < logits.columns; k++) logits.values[at + k] = 0;
    }
    this.#products.weigh(z, logits, this.grads.kind, rows.count);
    sumRows(logits, this.grads.kindOutBias, rows.count);
    dz.values.fill(0, 0, rows.count * width);
    this.#products.through(logits, kind, dz, rows.count);
    each(rows, lessons, (row, headRow, step) => {
      for (let k = 0; k < width; k++) {
        if (z.values[row * width + k]! <= 0) continue;
        const g = dz.values[row * width + k]!;
        this.#d.kindWord.values[row * width + k]! += g;
        this.#d.kindHead.values[headRow * width + k]! += g;
        this.grads.kindDistance.values[step * width + k]! += g;
      }
    });
  }

  #backFromArcs(rows: SentenceRows): void {
    const { parameters: p, buffers: b } = this.net;
    const d = this.#d;
    const n = rows.count;
    sumRows(d.query, this.grads.arcHead, n);
    for (const [out, name] of [
      ['query', 'arc'],
      ['distance', 'distance'],
      ['between', 'between'],
    ] as const) {
      this.#products.weigh(b.word, d[out], this.grads[name], n);
      this.#products.through(d[out], p[name], d.word, n);
    }
    for (const name of ['word', 'head'] as const)
      for (let k = 0; k < n * d[name].columns; k++) if (b[name].values[k] === 0) d[name].values[k] = 0;
    this.#product('layer3', 'word', rows, 'wordBias');
    this.#product('layer3', 'head', rows, 'headBias');
    this.#product('layer3', 'kindWord', rows, 'kindBias');
    this.#product('layer3', 'kindHead', rows);
  }

  #product(
    from: 'layer1' | 'layer3',
    to: 'tag' | 'word' | 'head' | 'kindWord' | 'kindHead',
    rows: SentenceRows,
    bias?: ParameterName,
  ): void {
    this.#products.weigh(this.net.buffers[from], this.#d[to], this.grads[to], rows.count);
    this.#products.through(this.#d[to], this.net.parameters[to], this.#d[from], rows.count);
    if (bias !== undefined) sumRows(this.#d[to], this.grads[bias], rows.count);
  }

  #layer(n: 0 | 1 | 2 | 3, rows: SentenceRows): void {
    const name = layers[n]!;
    const before = n === 0 ? 'input' : layers[n - 1]!;
    const d = this.#d[name];
    const dBefore = this.#d[before];
    const gate = this.#gates.get(name)!;
    if (n > 0) for (let k = 0; k < rows.count * d.columns; k++) dBefore.values[k]! += d.values[k]!;
    for (let k = 0; k < rows.count * d.columns; k++) d.values[k]! *= gate[k]!;
    d.values.fill(0, rows.count * d.columns, (rows.count + 8) * d.columns);
    sumRows(d, this.grads[`bias${n}`], rows.count);
    const read = this.net.buffers[before];
    const turned = this.#products.turnRead(read, rows.count);
    const weights = this.net.parameters[name];
    const grad = this.grads[name];
    for (const side of [-1, 0, 1]) {
      const shift = side * reaches[n];
      const first = (side + 1) * read.columns;
      const { matrices } = this.net;
      matrices.multiply({ ...turned, at: turned.at + shift * 4 }, d, fromRow(grad, first), read.columns);
      const weightsTurned = this.#products.turnWeights(weights, first, read.columns);
      matrices.multiply(fromRow(d, -shift), weightsTurned, dBefore, rows.count);
    }
  }

  #tables(rows: SentenceRows): void {
    const gate = this.#gates.get('input')!;
    const d = this.#d.input;
    for (let row = 0; row < rows.count; row++) {
      let at = row * d.columns;
      for (let f = 0; f < featureNames.length; f++) {
        const width = featureWidths[featureNames[f]!];
        const number = rows.numbers[row * featureNames.length + f]!;
        if (number >= 0) {
          this.touched[f]!.add(number);
          const grads = this.tableGrads[f]!;
          for (let k = 0; k < width; k++) grads[number * width + k]! += d.values[at + k]! * gate[at + k]!;
        }
        at += width;
      }
    }
  }
}

/** Calls with row, row of the head, distance step and label of each word whose label is known. */
function each(
  rows: SentenceRows,
  lessons: readonly Lesson[],
  call: (row: number, headRow: number, step: number, label: number) => void,
): void {
  for (const [s, { start, length }] of rows.sentences.entries())
    for (let i = 1; i <= length; i++) {
      const head = lessons[s]!.heads[i - 1]!;
      const label = lessons[s]!.labels[i - 1]!;
      if (label >= 0) call(start + i, start + head, distanceStep(i, head), label);
    }
}
