import { hashWord } from '../learning/features';
import { saysWithParticle } from '../lexicon/reporting';
import type { Token } from '../text/read-text';
import type { NameRun } from './name-runs';

/** How many buckets the letter and neighbour features of names are hashed into. */
export const letterBuckets = 4096;

const longestWord = 24;
const neighboursOf = 6;

const endKinds = ['e0', 'e1', 'e2', 'e3', 'e4'];

/**
 * What the letters of a name and the words beside it are like, as bucket numbers: beginnings and
 * ends of its first and last word ("-ski", "-tion"), and the words before and after its first
 * occurrences.
 */
export function letterFeatures(words: readonly string[], runs: readonly NameRun[], tokens: readonly Token[]): number[] {
  const buckets = new Set<number>();
  const last = words.at(-1)!.slice(-longestWord);
  for (let length = 1; length <= 4 && length < last.length; length++)
    buckets.add(bucketOf(endKinds[length]!, last.slice(-length)));
  buckets.add(bucketOf('b3', last.slice(0, 3)));
  buckets.add(bucketOf('w', last));
  if (words.length > 1) {
    const first = words[0]!.slice(0, longestWord);
    buckets.add(bucketOf('fe2', first.slice(-2)));
    buckets.add(bucketOf('fe3', first.slice(-3)));
    buckets.add(bucketOf('fb3', first.slice(0, 3)));
    buckets.add(bucketOf('fw', first));
  }
  for (let i = 0; i < runs.length && i < neighboursOf; i++) {
    const { titleFirst, first, end } = runs[i]!;
    const { sentence } = tokens[first]!;
    const before = tokens[titleFirst - 1];
    const after = tokens[end];
    buckets.add(bucketOf('p', before?.sentence === sentence ? wordBefore(tokens, titleFirst - 1) : ''));
    buckets.add(bucketOf('n', after?.sentence === sentence ? after.lower.slice(0, longestWord) : ''));
  }
  return [...buckets];
}

/**
 * The word at `at`; of a verb that says something with its particle ("put in") the plainest,
 * whatever it is.
 */
function wordBefore(tokens: readonly Token[], at: number): string {
  const { lower } = tokens[at]!;
  return saysWithParticle(tokens[at - 1]?.lower ?? '', lower) ? 'said' : lower.slice(0, longestWord);
}

/** A feature's bucket. */
function bucketOf(kind: string, value: string): number {
  const hash = hashWord(kind + value);
  return ((hash >>> 0) ^ (hash >>> 15)) & (letterBuckets - 1);
}
