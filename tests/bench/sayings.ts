import { groupBy } from '../../src/site/data/people-pages';
import { joinSayings } from '../../src/site/sayings/join-sayings';
import { plantedSayings, type Planted } from './planted-sayings';
import { printFigures } from './table';

const size = { articles: 10_000, each: 5, sayings: 3000 };

/** The same saying in an archive with planted copies and traps: how many pairs of tellings are found and right, and how fast. */
export function benchSayings(): void {
  const planted = plantedSayings(size);
  const before = process.cpuUsage();
  const found = joinSayings(planted).map(({ tellings }) => tellings);
  const { user, system } = process.cpuUsage(before);
  const { right, wrong, missed } = judgePairs(planted, found);
  const pairs = right.length + missed.length;
  printFigures(
    `sayings of ${size.articles.toLocaleString('en')} articles with ${planted.length.toLocaleString('en')} statements`,
    [
      { name: 'planted pairs of tellings', value: pairs, unit: '' },
      { name: 'precision', value: (100 * right.length) / (right.length + wrong.length), unit: '%', least: 99 },
      { name: 'recall', value: (100 * right.length) / pairs, unit: '%', least: 95 },
      { name: 'processor time', value: (user + system) / 1e6, unit: 's', most: 10 },
    ],
  );
  printKinds('missed', missed);
  printKinds('wrongly joined', wrong);
}

type Pair = readonly [Planted, Planted];

/** Which pairs of tellings in different articles are joined rightly, wrongly, and not though they should be. */
function judgePairs(
  planted: readonly Planted[],
  found: readonly (readonly Planted[])[],
): Record<'right' | 'wrong' | 'missed', Pair[]> {
  const joined = found.flatMap(pairsOf);
  const [right, wrong] = [true, false].map((same) =>
    joined.filter(([one, other]) => (one.saying === other.saying) === same),
  );
  const known = new Set(right!.map(keyOf));
  const bySaying = groupBy(planted, ({ saying }) => [saying]);
  const missed = [...bySaying.values()].flatMap(pairsOf).filter((pair) => !known.has(keyOf(pair)));
  return { right: right!, wrong: wrong!, missed };
}

const keyOf = (pair: Pair): string =>
  pair
    .map(({ id }) => id)
    .sort()
    .join(' ');

const pairsOf = (tellings: readonly Planted[]): Pair[] =>
  tellings
    .flatMap((one, n) => tellings.slice(n + 1).map((other): Pair => [one, other]))
    .filter(([one, other]) => one.article !== other.article);

function printKinds(title: string, pairs: readonly Pair[]): void {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const kinds = pair
      .map(({ how }) => how)
      .sort()
      .join(' / ');
    counts.set(kinds, (counts.get(kinds) ?? 0) + 1);
  }
  for (const [kinds, count] of [...counts].sort(([, a], [, b]) => b - a).slice(0, 12))
    console.log(`  ${title}: ${count} × ${kinds}`);
}
