import { fact, type Wording } from './wording';

/** In words. */
const length = 3;

/**
 * Hashes of each three words that follow one another in a wording, those all of every day left out,
 * each once; 32 bits.
 */
export function shinglesOf({ words, facts }: Wording): number[] {
  const hashes = new Set<number>();
  for (let start = 0; start + length <= words.length; start++) {
    let [hash, bits] = [0, 0];
    for (let n = start; n < start + length; n++) {
      hash = mixed(hash, words[n]!);
      bits |= facts[n]!;
    }
    if (bits & fact.telling) hashes.add(hash);
  }
  return [...hashes];
}

/** A hash with a number more in it (after MurmurHash3). */
export function mixed(hash: number, number: number): number {
  let mix = Math.imul(number ^ 0x9e3779b9, 0xcc9e2d51);
  mix = Math.imul((mix << 15) | (mix >>> 17), 0x1b873593);
  hash ^= mix;
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
}

/** About how many wordings of an archive have each shingle: at least so many as do. */
export class ShingleCounts {
  private readonly counts: Uint16Array;
  private readonly mask: number;

  /** `wordings` is how many there are, for the size of the table. */
  constructor(wordings: number) {
    const size = 2 ** Math.min(24, Math.max(10, Math.ceil(Math.log2(wordings * 64 + 1))));
    this.counts = new Uint16Array(size);
    this.mask = size - 1;
  }

  add(shingles: readonly number[]): void {
    for (const shingle of shingles) {
      const at = shingle & this.mask;
      if (this.counts[at]! < 0xffff) this.counts[at]!++;
    }
  }

  /**
   * Those that another wording has too, the rarest first; of those as rare, in the same order for
   * every wording. Beyond the first few, those that many have are left out.
   */
  sharedRarestFirst(shingles: readonly number[]): number[] {
    const count = (shingle: number): number => this.counts[shingle & this.mask]!;
    const shared = shingles.filter((shingle) => count(shingle) > 1).sort((a, b) => count(a) - count(b) || a - b);
    return shared.filter((shingle, n) => n < leastKept || count(shingle) <= mostShared);
  }
}

/** In shingles, and in wordings that have one. */
const leastKept = 12;
const mostShared = 24;
