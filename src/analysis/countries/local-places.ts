import type { ReadText } from '../text/read-text';
import { isUpper, known, type PlaceCandidate } from './place-candidates';
import type { Meaning } from './gazetteer';
import type { WordParts } from './word-parts';
import { britishCountyBodies, institutions, notBeforeInstitutions } from '../lexicon/place-words';

/** Where counties named "X County" are, likeliest first. */
const counties: readonly Meaning[] = [
  { code: 'US', weight: 12 },
  { code: 'KE', weight: 6 },
  { code: 'IE', weight: 4 },
  { code: 'LR', weight: 4 },
  { code: 'GB', weight: 4 },
  { code: 'TW', weight: 4 },
];
const longestRun = 3;

/** The local places found so far in a text. */
interface Finding {
  readonly reading: ReadText;
  readonly parts: WordParts;
  readonly endingAt: ReadonlyMap<number, PlaceCandidate>;
  /** 1 for each part that a candidate holds */
  readonly taken: Uint8Array;
  readonly added: PlaceCandidate[];
  readonly replaced: Set<PlaceCandidate>;
  /** first key -> the keys of towns found that begin with it */
  readonly towns: Map<string, Set<string>>;
}

/**
 * Adds the places that only their company shows: "Levy County", "the Chiefland Police Department",
 * a dateline "ISLE OF PALMS –". A county has the countries that have counties, a town none of its
 * own: it is the text's home or nothing.
 */
export function withLocalPlaces(
  reading: ReadText,
  parts: WordParts,
  candidates: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const { list, keys } = parts;
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const taken = new Uint8Array(list.length);
  for (const { first, end } of candidates) taken.fill(1, first, end);
  const finding: Finding = { reading, parts, endingAt, taken, added: [], replaced: new Set(), towns: new Map() };
  for (let at = 1; at < list.length; at++) {
    const next = keys[at + 1] ?? '';
    if (keys[at] === 'county' && list[at]!.isCapital && !britishCountyBodies.has(next)) addCounty(finding, at);
    else if (institutions.get(keys[at]!)?.has(next) === true) addTown(finding, firstOfRun(finding, at), at);
  }
  for (let at = 0; at + 1 < list.length; at++) if (isBlockStart(finding, at)) addDateline(finding, at);
  addRepeats(finding);
  const kept = candidates.filter((candidate) => !finding.replaced.has(candidate));
  return [...kept, ...finding.added].sort((a, b) => a.first - b.first);
}

/** "Levy County": the place that its name is also may say which country's ("Kisumu County"). */
function addCounty(finding: Finding, at: number): void {
  const before = finding.endingAt.get(at);
  const meanings = before?.name.meanings ?? [];
  const first = before?.first ?? firstOfRun(finding, at);
  if (first === at) return;
  if (before !== undefined) finding.replaced.add(before);
  const all = [...counties, ...meanings.filter(({ code }) => !counties.some((county) => county.code === code))];
  const isKenyan = meanings.some(({ code }) => code === 'KE');
  const weightOf = ({ code, weight }: Meaning): number => {
    if (code === 'KE' && isKenyan) return 13;
    return code === 'US' ? weight : Math.min(weight, 6);
  };
  const weighed = all.map((meaning) => ({ code: meaning.code, weight: weightOf(meaning) }));
  add(
    finding,
    { first, end: at + 1 },
    'region',
    weighed.sort((a, b) => b.weight - a.weight),
  );
}

function addTown(finding: Finding, first: number, end: number): void {
  if (first === end || finding.taken[end - 1] === 1) return;
  add(finding, { first, end }, 'town', []);
  const { keys } = finding.parts;
  const key = keys[first]!;
  finding.towns.set(key, (finding.towns.get(key) ?? new Set()).add(keys.slice(first, end).join(' ')));
}

function addDateline(finding: Finding, at: number): void {
  const { text } = finding.reading;
  const { list, keys } = finding.parts;
  const wordAt = (k: number): string => text.slice(list[k]!.start, list[k]!.end);
  let end = at;
  while (end < list.length && end - at < 4 && /^\p{L}/u.test(keys[end]!) && isUpper(wordAt(end))) end++;
  const isLong = end > at && list[end - 1]!.end - list[at]!.start > 3;
  if (isLong && end < list.length && /^[–—-]/.test(wordAt(end))) addTown(finding, at, end);
}

/** The later and earlier places where a town found stands alone. */
function addRepeats(finding: Finding): void {
  const { taken, added, towns } = finding;
  const { list, keys } = finding.parts;
  if (towns.size === 0) return;
  const covered = new Set(added.flatMap(({ first, end }) => range(first, end)));
  for (let at = 0; at < list.length; at++) {
    const names = towns.get(keys[at]!);
    if (names === undefined || !list[at]!.isCapital || taken[at] === 1 || covered.has(at)) continue;
    for (let end = Math.min(at + 4, list.length); end > at; end--) {
      if (!names.has(keys.slice(at, end).join(' '))) continue;
      add(finding, { first: at, end }, 'town', []);
      at = end - 1;
      break;
    }
  }
}

/** Where the run of capitalised words of one sentence begins that ends before a part. */
function firstOfRun({ reading: { tokens }, parts: { list, keys } }: Finding, end: number): number {
  const { sentence } = tokens[list[end]!.token]!;
  const isNamePart = (at: number): boolean => {
    const { token, isCapital } = list[at]!;
    const { pos, text, sentence: own } = tokens[token]!;
    const isNominal = pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ';
    return isCapital && text.length > 1 && isNominal && !notBeforeInstitutions.has(keys[at]!) && own === sentence;
  };
  let first = end;
  while (first > 0 && end - first < longestRun && isNamePart(first - 1)) first--;
  return first;
}

function isBlockStart({ reading: { tokens }, parts: { list } }: Finding, at: number): boolean {
  return at === 0 || tokens[list[at - 1]!.token]!.block !== tokens[list[at]!.token]!.block;
}

function add(
  { parts: { keys }, added }: Finding,
  { first, end }: { first: number; end: number },
  kind: 'region' | 'town',
  meanings: readonly Meaning[],
): void {
  added.push({ first, end, key: keys.slice(first, end).join(' '), name: known(kind, meanings), fixed: null });
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, at) => first + at);
