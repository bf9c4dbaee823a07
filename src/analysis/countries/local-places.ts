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

/**
 * Adds the places that only their company shows: "Levy County", "the Chiefland Police Department", a dateline "ISLE OF
 * PALMS –". A county has the countries that have counties, a town none of its own: it is the text's home or nothing.
 */
export function withLocalPlaces(
  reading: ReadText,
  pieces: WordParts,
  candidates: readonly PlaceCandidate[],
): PlaceCandidate[] {
  const { list, keys } = pieces;
  const { tokens, text } = reading;
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const taken = new Uint8Array(list.length);
  for (const { first, end } of candidates) taken.fill(1, first, end);
  const added: PlaceCandidate[] = [];
  const replaced = new Set<PlaceCandidate>();
  /** first key -> the keys of towns found that begin with it */
  const towns = new Map<string, Set<string>>();

  for (let at = 1; at < list.length; at++) {
    const key = keys[at]!;
    if (key === 'county' && list[at]!.isCapital && !isBritishBody(at + 1)) addCounty(at);
    else if (institutions.has(key) && institutions.get(key)!.has(keys[at + 1] ?? '')) addTown(firstOfRun(at), at);
  }
  for (let at = 0; at + 1 < list.length; at++) if (isBlockStart(at)) addDateline(at);
  spread();
  return [...candidates.filter((candidate) => !replaced.has(candidate)), ...added].sort((a, b) => a.first - b.first);

  function addCounty(at: number): void {
    const before = endingAt.get(at);
    const meanings = before?.name.meanings ?? [];
    const all = [...counties, ...meanings.filter(({ code }) => !counties.some((county) => county.code === code))];
    const first = before?.first ?? firstOfRun(at);
    if (first === at) return;
    if (before !== undefined) replaced.add(before);
    const sorted = all.map(({ code, weight }) => ({
      code,
      weight: isKenyan(code) ? 13 : code === 'US' ? weight : Math.min(weight, 6),
    }));
    added.push(
      found(
        first,
        at + 1,
        'region',
        sorted.sort((a, b) => b.weight - a.weight),
      ),
    );

    function isKenyan(code: string): boolean {
      return code === 'KE' && meanings.some((meaning) => meaning.code === 'KE');
    }
  }

  function addTown(first: number, end: number): void {
    if (first === end || taken[end - 1] === 1) return;
    added.push(found(first, end, 'town', []));
    const key = keys[first]!;
    towns.set(key, (towns.get(key) ?? new Set()).add(keys.slice(first, end).join(' ')));
  }

  function addDateline(at: number): void {
    let end = at;
    while (
      end < list.length &&
      end - at < 4 &&
      /^\p{L}/u.test(keys[end]!) &&
      isUpper(text.slice(list[end]!.start, list[end]!.end))
    )
      end++;
    const next = list[end];
    if (
      end > at &&
      list[end - 1]!.end - list[at]!.start > 3 &&
      next !== undefined &&
      /^[–—-]/.test(text.slice(next.start, next.end))
    ) {
      addTown(at, end);
    }
  }

  /** The later and earlier places where a town found stands alone. */
  function spread(): void {
    if (towns.size === 0) return;
    const covered = new Set(added.flatMap(({ first, end }) => range(first, end)));
    for (let at = 0; at < list.length; at++) {
      const names = towns.get(keys[at]!);
      if (names === undefined || !list[at]!.isCapital || taken[at] === 1 || covered.has(at)) continue;
      for (let end = Math.min(at + 4, list.length); end > at; end--) {
        if (!names.has(keys.slice(at, end).join(' '))) continue;
        added.push(found(at, end, 'town', []));
        at = end - 1;
        break;
      }
    }
  }

  function firstOfRun(end: number): number {
    let first = end;
    const { sentence } = tokens[list[end]!.token]!;
    while (
      first > 0 &&
      end - first < longestRun &&
      isNamePart(first - 1) &&
      tokens[list[first - 1]!.token]!.sentence === sentence
    )
      first--;
    return first;
  }

  function isNamePart(at: number): boolean {
    const piece = list[at]!;
    const { pos, text: word } = tokens[piece.token]!;
    return (
      piece.isCapital &&
      word.length > 1 &&
      (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ') &&
      !notBeforeInstitutions.has(keys[at]!)
    );
  }

  function isBlockStart(at: number): boolean {
    return at === 0 || tokens[list[at - 1]!.token]!.block !== tokens[list[at]!.token]!.block;
  }

  /** "Kent County Council", "Derby County FC" are British. */
  function isBritishBody(at: number): boolean {
    return britishCountyBodies.has(keys[at] ?? '');
  }

  function found(first: number, end: number, kind: 'region' | 'town', meanings: readonly Meaning[]): PlaceCandidate {
    return { first, end, key: keys.slice(first, end).join(' '), name: known(kind, meanings), fixed: null };
  }
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, at) => first + at);
