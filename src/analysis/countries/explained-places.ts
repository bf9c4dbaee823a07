import type { ReadText } from '../text/read-text';
import { known, type PlaceCandidate } from './place-candidates';
import type { WordParts } from './word-parts';
import { placePrepositions } from '../lexicon/place-words';
import { shortRegions } from '../lexicon/known-places';

const shortCodes = new Map<string, string>();
for (const [code, names] of Object.entries(shortRegions)) {
  for (const name of names.split('|')) shortCodes.set(name.replace(/\.$/, ''), code);
}

interface Region {
  readonly code: string;
  readonly end: number;
  readonly isShort: boolean;
  readonly isNew: boolean;
  readonly isCountry: boolean;
}

/** What a text says of its own places: "Paris, Texas", "Pineville, La." */
export interface Explained {
  /** the candidates, with those that the text explains added or fixed, in text order */
  readonly candidates: readonly PlaceCandidate[];
  /** key of a place's name -> the country in which the text puts it */
  readonly placed: ReadonlyMap<string, string>;
}

/** "Hope, Ark."   "in Hope, Arkansas,"   "Bulawayo, Zimbabwe": a place with its region or country after a comma. */
export function explainPlaces(reading: ReadText, pieces: WordParts, candidates: readonly PlaceCandidate[]): Explained {
  const { list, keys } = pieces;
  const { text, tokens } = reading;
  const startingAt = new Map(candidates.map((candidate) => [candidate.first, candidate]));
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const placed = new Map<string, string>();
  const fixed = new Map<PlaceCandidate, string>();
  const added: PlaceCandidate[] = [];

  for (let comma = 1; comma < list.length - 1; comma++) {
    if (keys[comma] !== ',') continue;
    const before = endingAt.get(comma);
    const region = regionAt(comma + 1, before);
    if (region === null) continue;
    if (region.isNew) {
      added.push({
        first: comma + 1,
        end: region.end,
        key: '',
        name: known('region', [{ code: region.code, weight: 9 }]),
        fixed: region.code,
      });
    }
    if (before === undefined) {
      if (!region.isCountry) addUnknown(comma, region.code);
    } else if (
      before.name.kind === 'place' ||
      before.name.kind === 'town' ||
      (before.name.kind === 'country' && region.isShort)
    ) {
      const isOne = before.name.meanings.some(({ code }) => code === region.code);
      if (!isOne && !region.isShort && (region.isCountry || keys[region.end] !== ',')) continue;
      fixed.set(before, region.code);
      if (!placed.has(before.key)) placed.set(before.key, region.code);
    }
  }
  const kept = candidates.map((candidate) => {
    const code = fixed.get(candidate);
    const { first, end, key, name } = candidate;
    return code === undefined ? candidate : { first, end, key, name, fixed: code };
  });
  return { candidates: merge(kept, added, startingAt), placed };

  /** The region or country that begins at a piece; an ambiguous one (Georgia) as the place before it has it. */
  function regionAt(at: number, before: PlaceCandidate | undefined): Region | null {
    const short = shortRegionAt(at);
    const candidate = startingAt.get(at);
    if (short !== null)
      return { code: short.code, end: short.end, isShort: true, isNew: candidate === undefined, isCountry: false };
    if (candidate === undefined || (candidate.name.kind !== 'country' && candidate.name.kind !== 'region')) return null;
    const { meanings } = candidate.name;
    const shared = meanings.find(({ code }) => before?.name.meanings.some((meaning) => meaning.code === code));
    if (shared === undefined && meanings.length > 1) return null;
    const code = (shared ?? meanings[0]!).code;
    return {
      code,
      end: candidate.end,
      isShort: false,
      isNew: false,
      isCountry: candidate.name.kind === 'country' && meanings.length === 1,
    };
  }

  /** "La." after a comma, or "PA" or "W. Va." */
  function shortRegionAt(at: number): { code: string; end: number } | null {
    const piece = list[at];
    if (piece === undefined || !piece.isCapital) return null;
    const one = text.slice(piece.start, piece.end);
    const next = list[at + 1];
    const two = next !== undefined && next.isCapital ? `${one} ${text.slice(next.start, next.end)}` : '';
    const pair = shortCodes.get(two.replace(/\.$/, ''));
    if (two !== '' && pair !== undefined) return { code: pair, end: at + 2 };
    const code = shortCodes.get(one.replace(/\.$/, ''));
    const hasStop = one.endsWith('.') || keys[at + 1] === '.' || keys[at + 1] === '';
    return code !== undefined && (hasStop || one === one.toUpperCase()) ? { code, end: at + 1 } : null;
  }

  /** The capitalised words before a comma, where nothing but a place stands: after "in" or at the sentence's start. */
  function addUnknown(comma: number, code: string): void {
    let first = comma;
    const sentence = tokens[list[comma]!.token]!.sentence;
    while (
      first > 0 &&
      comma - first < 4 &&
      list[first - 1]!.isCapital &&
      tokens[list[first - 1]!.token]!.sentence === sentence
    )
      first--;
    if (first === comma) return;
    const isStart = first === 0 || tokens[list[first - 1]!.token]!.sentence !== sentence;
    if (!isStart && !placePrepositions.has(keys[first - 1]!) && keys[first - 1] !== 'of') return;
    if (isStart && comma - first > 2) return;
    const key = keys.slice(first, comma).join(' ');
    added.push({ first, end: comma, key, name: known('place', [{ code, weight: 1 }]), fixed: code });
    placed.set(key, code);
  }
}

function merge(
  kept: readonly PlaceCandidate[],
  added: readonly PlaceCandidate[],
  startingAt: ReadonlyMap<number, PlaceCandidate>,
): PlaceCandidate[] {
  const fresh = added.filter(({ first }) => !startingAt.has(first));
  if (fresh.length === 0) return [...kept];
  return [...kept, ...fresh].sort((a, b) => a.first - b.first);
}
