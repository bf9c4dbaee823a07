import { ClusterIndex, type Cluster, type Read, type ComparedTelling } from './cluster-index';
import { anybodyNamed, fewWords, isNamed, manyOthers, settleClusters, type SettledCluster } from './settle-clusters';
import { mixed, ShingleCounts, shinglesOf } from './shingles';
import { fact, readWording, WordNumbers, type Wording } from './wording';

/** One saying: its tellings, the earliest first, and those that give the same words to somebody else. */
export interface JoinedSaying<T extends ComparedTelling> {
  readonly tellings: readonly T[];
  readonly others: readonly T[];
}

/** Different words that tell, in a wording that is compared with others at all. */
const leastTelling = 3;
/** The same where nobody is named, so that nothing but the words speaks for it. */
const leastUnnamed = 4;

/**
 * Joins the tellings of one saying across articles; statements of no saying that another article
 * has are left out. Near-linear: only wordings that share rare shingles are compared. See
 * docs/decisions/0035.
 */
export function joinSayings<T extends ComparedTelling>(statements: readonly T[]): JoinedSaying<T>[] {
  const numbers = new WordNumbers();
  const clusters = clustersOf(readAll(statements, numbers), numbers);
  const named = new ClusterIndex<T>(numbers);
  for (const cluster of clusters)
    if (isNamed(cluster) && !cluster.first.wording.isReported) named.add(cluster, anybodyNamed);
  return settleClusters(clusters, named).map(sayingOf).filter(isShared);
}

/** Puts each telling to the first one of the same speakers that it is like, the longest before the others. */
function clustersOf<T extends ComparedTelling>(tellings: readonly Read<T>[], numbers: WordNumbers): Cluster<T>[] {
  const index = new ClusterIndex<T>(numbers);
  const clusters: Cluster<T>[] = [];
  for (const telling of tellings) {
    const [best] = index.alike(telling, telling.speakers);
    if (best !== undefined) {
      best.cluster.members.push(telling);
      continue;
    }
    const cluster = { first: telling, members: [telling] };
    clusters.push(cluster);
    index.add(cluster, telling.speakers);
  }
  return clusters;
}

/** Those whose words tell enough, quoted ones first, then the longest. */
function readAll<T extends ComparedTelling>(statements: readonly T[], numbers: WordNumbers): Read<T>[] {
  const speakers = new Map<string, number>([['', 0]]);
  const read = statements
    .map((told) => {
      const key = speakersKey(told);
      if (!speakers.has(key)) speakers.set(key, speakers.size);
      return { told, wording: wordingOf(told, numbers), speakers: speakers.get(key)! };
    })
    .filter(({ wording, speakers }) => {
      if (speakers === 0) return !wording.isReported && tellingWords(wording) >= leastUnnamed;
      return tellingWords(wording) >= leastTelling;
    })
    .map((one) => ({ ...one, shingles: shinglesOf(one.wording) }));
  const common = commonplaces(read);
  const counts = new ShingleCounts(read.length);
  for (const { shingles } of read) counts.add(shingles);
  return read
    .filter(({ wording }) => !common.has(wordsKey(wording)))
    .map((one) => ({ ...one, shingles: counts.sharedRarestFirst(one.shingles) }))
    .filter(({ shingles }) => shingles.length > 0)
    .sort(quotedAndLongestFirst);
}

/** Of a statement with but a word or two within marks, all is taken as retold. */
function wordingOf({ words, own }: ComparedTelling, numbers: WordNumbers): Wording {
  const wording = readWording(words, own, numbers);
  return wording.isReported || tellingWords(wording) >= leastTelling ? wording : readWording(words, [], numbers);
}

const tellingWords = ({ words, facts }: Wording): number =>
  new Set(words.filter((_, place) => (facts[place]! & bothBits) === bothBits)).size;
const bothBits = fact.telling | fact.own;

/** The few words that so many who are named say that everybody says them, by `wordsKey`. */
function commonplaces<T extends ComparedTelling>(tellings: readonly Read<T>[]): ReadonlySet<number> {
  const speakersOf = new Map<number, Set<number>>();
  for (const { wording, speakers } of tellings) {
    if (speakers === 0 || wording.words.length >= fewWords) continue;
    const key = wordsKey(wording);
    speakersOf.set(key, (speakersOf.get(key) ?? new Set()).add(speakers));
  }
  return new Set([...speakersOf].filter(([, speakers]) => speakers.size > manyOthers).map(([key]) => key));
}

const wordsKey = ({ words }: Wording): number => words.reduce(mixed, 0);

/** Who is named as speaking, in any order; those who are not named count for nothing. */
const speakersKey = ({ speakers }: ComparedTelling): string =>
  speakers
    .filter(({ kind }) => kind !== 'unnamed')
    .map(({ kind, id }) => `${kind}:${id}`)
    .sort()
    .join(' ');

function quotedAndLongestFirst(a: Read<ComparedTelling>, b: Read<ComparedTelling>): number {
  return (
    Number(a.wording.isReported) - Number(b.wording.isReported) ||
    b.wording.words.length - a.wording.words.length ||
    earliestFirst(a.told, b.told)
  );
}

function earliestFirst(a: ComparedTelling, b: ComparedTelling): number {
  if (a.datePublished !== b.datePublished) return a.datePublished < b.datePublished ? -1 : 1;
  return a.article === b.article ? 0 : a.article < b.article ? -1 : 1;
}

function sayingOf<T extends ComparedTelling>({ cluster, others }: SettledCluster<T>): JoinedSaying<T> {
  const tellings = cluster.members.map(({ told }) => told).sort(earliestFirst);
  const articles = new Set(tellings.map(({ article }) => article));
  const elsewhere = others
    .flatMap(({ members }) => members.map(({ told }) => told))
    .filter(({ article }) => !articles.has(article));
  return { tellings, others: elsewhere.sort(earliestFirst) };
}

const isShared = <T extends ComparedTelling>({ tellings, others }: JoinedSaying<T>): boolean =>
  others.length > 0 || tellings.some(({ article }) => article !== tellings[0]!.article);
