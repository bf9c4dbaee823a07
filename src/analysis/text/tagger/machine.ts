/** A row of pieces of words as the machines see it; arrays may be longer than the row. */
export interface TagRow {
  length: number;
  /** the number of the class that each piece has so far; 0: it is passed over */
  classes: Uint8Array;
  /** what stands for it in place of its class, 0 for nothing */
  hints: Uint8Array;
  /** the classes that it may have at all, as bits */
  able: Int32Array;
}

/**
 * Symbols of the model: the first hint, the end of a row, and what leads on where no other symbol
 * does.
 */
const firstHint = 1_080_000;
const endOfRow = 2_070_000;
const otherwise = 2_070_003;

const root = 0;

/** A machine as the model ships it. */
type Shipped = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, after: number]>>,
];

/** Where one symbol leads from each state, `root` for nowhere. */
type Column = Uint8Array;

/**
 * Finds sequences of classes and function words, and gives one word of each the class that it ought
 * to have there: the longest sequence first, as wink-nlp's own automaton does, but over numbers in
 * arrays.
 */
export class Machine {
  private readonly byClass: readonly Column[];
  private readonly byHint: readonly Column[];
  private readonly atEnd: Column;
  private readonly fallback: Column;
  private readonly isTerminal: Uint8Array;
  /**
   * of a terminal state: the class that it names, negative when the word's own classes do not
   * matter, and the word's place in the sequence
   */
  private readonly named: Int8Array;
  private readonly place: Uint8Array;
  private readonly found: number[] = [];

  /** Takes a machine as JSON; throws a RangeError when it has more than 255 states. */
  constructor(json: string) {
    const [, last, transitions, names, marks] = JSON.parse(json) as Shipped;
    if (last > 255) throw new RangeError(`a machine of ${last} states does not fit in bytes`);
    const columns = new Map<number, Column>();
    const column = (symbol: number): Column => {
      const known = columns.get(symbol) ?? new Uint8Array(last + 1);
      columns.set(symbol, known);
      return known;
    };
    for (const [state, leads] of Object.entries(transitions)) {
      for (const [symbol, next] of Object.entries(leads)) column(Number(symbol))[Number(state)] = next;
    }
    this.byClass = Array.from({ length: 64 }, (_, tag) => column(tag));
    this.byHint = Array.from({ length: 256 }, (_, hint) => column(firstHint + hint));
    this.atEnd = column(endOfRow);
    this.fallback = column(otherwise);
    this.isTerminal = new Uint8Array(last + 1);
    this.named = new Int8Array(last + 1);
    this.place = new Uint8Array(last + 1);
    for (const [state, name] of Object.entries(names)) {
      this.isTerminal[Number(state)] = 1;
      this.named[Number(state)] = Number(name);
      this.place[Number(state)] = marks[state]?.[0] ?? 0;
    }
  }

  /** Mends the classes of a row in place. */
  mend(row: TagRow): void {
    this.find(row);
    const { found } = this;
    for (let i = 0; i < found.length; i += 2) {
      const at = found[i]!;
      const name = this.named[found[i + 1]!]!;
      if (name < 0) row.classes[at] = -name;
      else if ((row.able[at]! & (1 << name)) !== 0) row.classes[at] = name;
    }
  }

  /** Notes the place and the terminal state of each sequence found. */
  private find({ length, classes, hints }: TagRow): void {
    const { byClass, byHint, atEnd, fallback, isTerminal } = this;
    this.found.length = 0;
    let first = 0;
    let state = root;
    // the last place and state at which a shorter sequence was complete
    let completeAt = 0;
    let complete = root;
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        let column = atEnd;
        if (j < length) {
          const tag = classes[j]!;
          if (tag === 0) continue;
          const hint = hints[j]!;
          column = hint === 0 ? byClass[tag]! : byHint[hint]!;
        }
        const next = column[state]!;
        if (state === root) first = j;
        if (isTerminal[next] === 1) {
          this.note(first, next);
          i = j;
        } else if (next !== root) {
          state = next;
          if (fallback[state] === root) continue;
          completeAt = j;
          complete = fallback[state]!;
          continue;
        } else if (complete !== root) {
          this.note(first, complete);
          i = completeAt;
        }
        state = root;
        complete = root;
        break;
      }
    }
  }

  private note(first: number, state: number): void {
    if (this.named[state] !== 0) this.found.push(first + this.place[state]!, state);
  }
}
