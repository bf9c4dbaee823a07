import { fold } from '../../analysis/text/fold';
import type { Alike, Cluster, ClusterIndex, ComparedTelling } from './cluster-index';

/** Tellings of one saying, and of those like it that are in other mouths. */
export interface SettledCluster<T extends ComparedTelling> {
  readonly cluster: Cluster<T>;
  readonly others: readonly Cluster<T>[];
}

/** So many others who are named and say the same few words show that everybody says them. */
export const manyOthers = 3;
/** In words. */
export const fewWords = 15;

/**
 * Puts tellings under a surname alone, and then those of nobody named, to the fitting saying of somebody
 * named; where two fit as well, they stay apart. Words that everybody says are no saying.
 */
export function settleClusters<T extends ComparedTelling>(
  clusters: readonly Cluster<T>[],
  named: ClusterIndex<T>,
): SettledCluster<T>[] {
  const alike = new Map(
    clusters.map((cluster) => [
      cluster,
      cluster.first.wording.isReported ? [] : named.alike(cluster.first, anybodyNamed),
    ]),
  );
  const homes = new Map<Cluster<T>, Cluster<T>>();
  const inOtherMouths = (cluster: Cluster<T>): Alike<T>[] => {
    const theirs = new Map<Cluster<T>, Alike<T>>();
    for (const { cluster: other, words } of alike.get(cluster)!) {
      const home = homes.get(other) ?? other;
      if (home.first.speakers !== cluster.first.speakers && !theirs.has(home))
        theirs.set(home, { cluster: home, words });
    }
    return [...theirs.values()];
  };
  const settle = (cluster: Cluster<T>, home: Cluster<T> | null): void => {
    if (home === null) return;
    home.members.push(...cluster.members);
    homes.set(cluster, home);
  };
  const apart = clusters.filter(({ first }) => !first.wording.isReported);
  for (const cluster of apart.filter(isNamed))
    settle(cluster, onlyOne(inOtherMouths(cluster).filter((other) => isShortFor(cluster, other.cluster))));
  for (const cluster of apart.filter((one) => !isNamed(one))) settle(cluster, likeliest(inOtherMouths(cluster)));
  return clusters
    .filter((cluster) => !homes.has(cluster))
    .map((cluster) => ({ cluster, others: inOtherMouths(cluster).map((alike) => alike.cluster) }))
    .filter(({ cluster, others }) => others.length < manyOthers || cluster.first.wording.words.length >= fewWords);
}

/** The only one that fits. */
const onlyOne = <T extends ComparedTelling>([one, another]: readonly Alike<T>[]): Cluster<T> | null =>
  one === undefined || another !== undefined ? null : one.cluster;

/** The one that has more of the words than any other, or as many in more articles. */
function likeliest<T extends ComparedTelling>(alike: readonly Alike<T>[]): Cluster<T> | null {
  const weighed = alike.map((one) => ({ ...one, articles: articlesOf(one.cluster) }));
  const [best, next] = weighed.sort((a, b) => b.words - a.words || b.articles - a.articles);
  const isBest = next === undefined || best!.words > next.words || best!.articles > next.articles;
  return best !== undefined && isBest ? best.cluster : null;
}

const articlesOf = <T extends ComparedTelling>({ members }: Cluster<T>): number =>
  new Set(members.map(({ told }) => told.article)).size;

/** The group of the clusters of all who are named, in an index of them. */
export const anybodyNamed = -1;

export const isNamed = <T extends ComparedTelling>({ first }: Cluster<T>): boolean => first.speakers !== 0;

/** "Ruiz" for "Ana Ruiz" */
function isShortFor<T extends ComparedTelling>(short: Cluster<T>, long: Cluster<T>): boolean {
  const [one, other] = [short, long].map(({ first }) => nameOfOne(first.told));
  return one!.length === 1 && other!.length > 1 && other!.at(-1) === one![0];
}

/** The words of the name of a person who speaks alone. */
function nameOfOne({ speakers }: ComparedTelling): string[] {
  const [speaker, another] = speakers;
  if (speaker?.kind !== 'person' || another !== undefined) return [];
  return speaker.name.split(/[\s,]+/).map(fold);
}
