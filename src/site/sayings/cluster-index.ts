import type { QuotationEntry } from '../../model/site';
import type { Span } from '../../model/span';
import { wordsInCommon } from './same-words';
import { mixed } from './shingles';
import type { Wording, WordNumbers } from './wording';

/** A statement, as it is compared with others. */
export interface ComparedTelling extends Pick<
  QuotationEntry,
  'article' | 'id' | 'datePublished' | 'words' | 'speakers'
> {
  /** the spans of `words` that are the speaker's own, none where all is retold */
  readonly own: readonly Span[];
}

/** A telling read for comparison. */
export interface Read<T extends ComparedTelling> {
  readonly told: T;
  readonly wording: Wording;
  /** by number, who is named as its speakers; 0 where nobody is */
  readonly speakers: number;
  /** those of its shingles that others have, the rarest first */
  readonly shingles: readonly number[];
}

/** Tellings of one saying by the same speakers, or by nobody named; all are like the first, the longest. */
export interface Cluster<T extends ComparedTelling> {
  readonly first: Read<T>;
  readonly members: Read<T>[];
}

/** A cluster that has the words of a telling, and how many words both have. */
export interface Alike<T extends ComparedTelling> {
  readonly cluster: Cluster<T>;
  readonly words: number;
}

/** Under how many of its shingles, the rarest, a telling looks for others. */
const mostShingles = 12;
/** More clusters under one shingle are not looked at: it tells nothing. */
const mostUnderOne = 12;
/** Of those that share most shingles, how many are compared word by word. */
const mostCompared = 8;

/** Finds clusters by the shingles of their first tellings, and by a number of our own choosing beside them. */
export class ClusterIndex<T extends ComparedTelling> {
  private readonly clusters = new Map<number, Cluster<T>[]>();

  constructor(private readonly numbers: WordNumbers) {}

  /** Enters a cluster under `group`. */
  add(cluster: Cluster<T>, group: number): void {
    for (const shingle of cluster.first.shingles) {
      const key = mixed(shingle, group);
      const under = this.clusters.get(key);
      if (under === undefined) this.clusters.set(key, [cluster]);
      else if (under.length <= mostUnderOne) under.push(cluster);
    }
  }

  /**
   * The clusters of `group` whose first telling has the words of a telling: those of most words in
   * common before the others, then those of most tellings.
   */
  alike({ wording, shingles }: Read<T>, group: number): Alike<T>[] {
    return this.likeliest(shingles, group)
      .map((cluster) => {
        const compared = { one: cluster.first.wording, other: wording, isOneSpeaker: group > 0 };
        return { cluster, words: wordsInCommon(compared, this.numbers) };
      })
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words || b.cluster.members.length - a.cluster.members.length);
  }

  /** Those that share most of the rarest shingles. */
  private likeliest(shingles: readonly number[], group: number): Cluster<T>[] {
    const votes = new Map<Cluster<T>, number>();
    for (const shingle of shingles.slice(0, mostShingles)) {
      const under = this.clusters.get(mixed(shingle, group)) ?? [];
      if (under.length > mostUnderOne) continue;
      for (const cluster of under) votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
    }
    // two shingles are the least that four words in a row have
    const least = Math.min(2, shingles.length);
    return [...votes]
      .filter(([, count]) => count >= least)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostCompared)
      .map(([cluster]) => cluster);
  }
}
