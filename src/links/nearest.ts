import { normaliseWords } from '../model/ids';

/**
 * The known names nearest to one that leads nowhere, best first: those that share most pairs of
 * letters with it (Dice's measure, at least `least` of 1).
 */
export function nearestTo<T>(
  wanted: string,
  known: readonly T[],
  nameOf: (item: T) => string,
  most = 3,
  least = 0.35,
): T[] {
  const target = pairsOf(wanted);
  return known
    .map((item) => ({ item, likeness: likeness(target, pairsOf(nameOf(item))) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item);
}

function pairsOf(name: string): Set<string> {
  const words = ` ${normaliseWords(name)} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(words.slice(i, i + 2));
  return pairs;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
