/** Numbers by chance, the same ones in the same order for one seed. */
export interface Chance {
  /** 0 … 1, 1 left out */
  readonly number: () => number;
  /** a whole number from 0 up to `most`, which is left out */
  readonly below: (most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Chance by a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(number() * most);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const list = [...items];
    for (let n = list.length - 1; n > 0; n--) {
      const other = below(n + 1);
      [list[n], list[other]] = [list[other]!, list[n]!];
    }
    return list;
  };
  return { number, below, pick: (from) => from[below(from.length)]!, shuffled };
}
