import { eights, fours, fromRow, Matrices, type Matrix } from '../../learning/matrices';
import { distanceStep } from './between';
import {
  arcs,
  bufferWidths,
  hidden,
  input,
  parameterShapes,
  reaches,
  type BufferName,
  type ParameterName,
} from './network-shape';
import { gap, longestSentence, type SentenceRows } from './sentence-rows';
import { featureNames, featureWidths, type Vocabulary } from './word-features';

/** A buffer for what is computed of some rows, by name. */
export type Buffers = Record<BufferName, Matrix>;

/** Called with each layer when it is there: what is learned with is dimmed here by chance. */
export type Dim = (name: BufferName, layer: Matrix, rows: SentenceRows) => void;

/** What a network reads and what it tells: features of words, word classes (“VERB/VBD”), labels. */
export interface Alphabet {
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

/**
 * The network: word features, four layers that look to either side, then word classes, heads and
 * labels.
 */
export class Network implements Alphabet {
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly matrices: Matrices;
  readonly parameters: Record<ParameterName, Matrix>;
  readonly tables: Float32Array[];
  readonly buffers: Buffers;
  readonly scores: Matrix;
  readonly #turned: Matrix;

  /** `mostRows` that are read at once; `extra` is room for as many numbers more. */
  constructor(
    { vocabulary, tags, labels }: Alphabet,
    readonly mostRows: number,
    extra = 0,
  ) {
    this.vocabulary = vocabulary;
    this.tags = tags;
    this.labels = labels;
    this.matrices = new Matrices(this.#room() + extra);
    const shapes = Object.entries(parameterShapes(tags.length, labels.length));
    this.parameters = Object.fromEntries(
      shapes.map(([name, [rows, columns]]) => [name, this.matrices.make(rows, columns)]),
    ) as Record<ParameterName, Matrix>;
    this.tables = featureNames.map((name) => new Float32Array(vocabulary.size(name) * featureWidths[name]));
    this.buffers = this.makeBuffers();
    this.scores = this.matrices.make(eights(longestSentence + 1), eights(longestSentence + 1));
    this.#turned = this.matrices.make(arcs, eights(longestSentence + 1));
  }

  /** Room for what is computed, beside that of the network itself. */
  makeBuffers(): Buffers {
    const widths = Object.entries({ ...bufferWidths, tag: eights(this.tags.length) });
    return Object.fromEntries(
      widths.map(([name, width]) => [name, this.matrices.make(this.mostRows, width)]),
    ) as Buffers;
  }

  /** How many numbers the buffers take. */
  roomOfBuffers(): number {
    const widths = Object.values(bufferWidths).reduce((sum, width) => sum + width, eights(this.tags.length));
    return Matrices.room(this.mostRows, widths);
  }

  #room(): number {
    const shapes = Object.values(parameterShapes(this.tags.length, this.labels.length));
    const parameters = shapes.reduce((sum, [rows, columns]) => sum + Matrices.room(rows, columns), 0);
    const sentence = eights(longestSentence + 1);
    return parameters + this.roomOfBuffers() + Matrices.room(sentence, sentence) + Matrices.room(arcs, sentence) + 64;
  }

  /** Reads rows up to their word classes, whose scores then stand in `buffers.tag`. */
  readTags(rows: SentenceRows, dim?: Dim): void {
    this.#fillInput(rows);
    dim?.('input', this.buffers.input, rows);
    for (const n of [0, 1] as const) this.#layer(n, rows, dim);
    this.#product('layer1', 'tag', rows, { bias: 'tagBias' });
  }

  /** Goes on to heads and labels: then `scoreHeads` may be asked for each sentence. */
  readArcs(rows: SentenceRows, dim?: Dim): void {
    for (const n of [2, 3] as const) this.#layer(n, rows, dim);
    this.#product('layer3', 'word', rows, { bias: 'wordBias', cut: true });
    this.#product('layer3', 'head', rows, { bias: 'headBias', cut: true });
    this.#product('layer3', 'kindWord', rows, { bias: 'kindBias' });
    this.#product('layer3', 'kindHead', rows);
    const { word, query, distance, between } = this.buffers;
    const { arc, arcHead, distance: steps, between: lying } = this.parameters;
    fillRows(query, arcHead, rows.count);
    this.matrices.multiply(word, arc, query, rows.count);
    for (const [out, table] of [
      [distance, steps],
      [between, lying],
    ] as const) {
      out.values.fill(0, 0, rows.count * out.columns);
      this.matrices.multiply(word, table, out, rows.count);
    }
  }

  /**
   * The score of each head of each word of a sentence, in `scores`: row is the word, column the
   * head, 0 the root.
   */
  scoreHeads({ start, length }: { start: number; length: number }, between: Uint8Array): void {
    const { scores } = this;
    const { head, query, distance, between: lying } = this.buffers;
    const wide = eights(length + 1);
    const turned = { ...this.#turned, columns: wide };
    turnRows(head, turned, start, length + 1);
    const out = { ...scores, columns: wide };
    out.values.fill(0, 0, fours(length + 1) * wide);
    // rows of the query lie at `start`, those of the scores at 0
    this.matrices.multiply(fromRow(query, start), turned, out, fours(length + 1));
    for (let i = 1; i <= length; i++) {
      const far = (start + i) * distance.columns;
      const amid = (start + i) * lying.columns;
      for (let j = 0; j <= length; j++) {
        const n = i * wide + j;
        out.values[n] =
          i === j
            ? -1e9
            : out.values[n]! + distance.values[far + distanceStep(i, j)]! + lying.values[amid + between[n]!]!;
      }
    }
  }

  #fillInput({ count, numbers }: SentenceRows): void {
    const out = this.buffers.input.values;
    for (let row = 0; row < count; row++) {
      let at = row * input;
      for (let f = 0; f < featureNames.length; f++) {
        const width = featureWidths[featureNames[f]!];
        const number = numbers[row * featureNames.length + f]!;
        if (number < 0) out.fill(0, at, at + width);
        else {
          const table = this.tables[f]!;
          for (let k = 0, from = number * width; k < width; k++) out[at + k] = table[from + k]!;
        }
        at += width;
      }
    }
  }

  #layer(n: 0 | 1 | 2 | 3, rows: SentenceRows, dim?: Dim): void {
    const from = n === 0 ? this.buffers.input : this.buffers[`layer${(n - 1) as 0 | 1 | 2}`];
    const out = this.buffers[`layer${n}`];
    const weights = this.parameters[`layer${n}`];
    const reach = reaches[n];
    fillRows(out, this.parameters[`bias${n}`], rows.count);
    for (const side of [-1, 0, 1]) {
      const part = fromRow(weights, (side + 1) * from.columns);
      this.matrices.multiply(fromRow(from, side * reach), part, out, rows.count);
    }
    settle(out, rows);
    dim?.(`layer${n}`, out, rows);
    if (n > 0) for (let i = 0; i < rows.count * hidden; i++) out.values[i] = out.values[i]! + from.values[i]!;
  }

  /** Below zero is zero, if it is to be cut. */
  #product(
    from: BufferName,
    to: BufferName & ParameterName,
    rows: SentenceRows,
    { bias, cut = false }: { bias?: ParameterName; cut?: boolean } = {},
  ): void {
    const out = this.buffers[to];
    if (bias === undefined) out.values.fill(0, 0, rows.count * out.columns);
    else fillRows(out, this.parameters[bias], rows.count);
    this.matrices.multiply(this.buffers[from], this.parameters[to], out, rows.count);
    if (cut) for (let n = 0; n < rows.count * out.columns; n++) if (out.values[n]! < 0) out.values[n] = 0;
  }
}

function fillRows(matrix: Matrix, row: Matrix, count: number): void {
  for (let r = 0; r < count; r++) matrix.values.set(row.values, r * matrix.columns);
}

/** What is below zero becomes zero, and rows between sentences are emptied. */
function settle(layer: Matrix, rows: SentenceRows): void {
  const { values, columns } = layer;
  for (let row = 0; row < rows.count; row++) {
    const end = (row + 1) * columns;
    if (rows.numbers[row * featureNames.length]! < 0) values.fill(0, row * columns, end);
    else for (let n = row * columns; n < end; n++) if (values[n]! < 0) values[n] = 0;
  }
  // the layer that looks furthest must find zeros below the last row
  values.fill(0, rows.count * columns, (rows.count + gap) * columns);
}

/** Rows of a matrix as columns of another. */
function turnRows(from: Matrix, to: Matrix, start: number, count: number): void {
  const { columns, values } = from;
  to.values.fill(0, 0, columns * to.columns);
  for (let r = 0; r < count; r++)
    for (let c = 0, at = (start + r) * columns; c < columns; c++) to.values[c * to.columns + r] = values[at + c]!;
}
