/** Numbers by chance that are the same at each run (xorshift). */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** A number from 0 up to 1. */
  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 4294967296;
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of a list. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** The list in another order, in place. */
  shuffle<T>(list: T[]): T[] {
    for (let n = list.length - 1; n > 0; n--) {
      const other = this.below(n + 1);
      [list[n], list[other]] = [list[other]!, list[n]!];
    }
    return list;
  }
}
