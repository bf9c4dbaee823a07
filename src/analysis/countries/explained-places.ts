import type { ReadText } from '../text/read-text';
import { known, type PlaceCandidate } from './place-candidates';
import type { WordParts } from './word-parts';
import { placePrepositions, stateOffices } from '../lexicon/place-words';
import { stateWeight } from './likeliest';
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

/** What has been explained so far, among the candidates of a text. */
interface Explaining {
  readonly reading: ReadText;
  readonly parts: WordParts;
  readonly startingAt: ReadonlyMap<number, PlaceCandidate>;
  readonly placed: Map<string, string>;
  readonly fixed: Map<PlaceCandidate, string>;
  readonly added: PlaceCandidate[];
}

/** "Hope, Ark."   "in Hope, Arkansas,"   "Bulawayo, Zimbabwe": a place with its region or country after a comma. */
export function explainPlaces(reading: ReadText, parts: WordParts, candidates: readonly PlaceCandidate[]): Explained {
  const startingAt = new Map(candidates.map((candidate) => [candidate.first, candidate]));
  const endingAt = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const explaining: Explaining = { reading, parts, startingAt, placed: new Map(), fixed: new Map(), added: [] };
  for (let comma = 1; comma < parts.list.length - 1; comma++) {
    if (parts.keys[comma] === ',') explainAt(explaining, comma, endingAt.get(comma));
  }
  for (const candidate of candidates) explainState(explaining, candidate);
  const { fixed, placed, added } = explaining;
  const kept = candidates.map((candidate) => {
    const code = fixed.get(candidate);
    const { first, end, key, name } = candidate;
    return code === undefined ? candidate : { first, end, key, name, fixed: code };
  });
  return { candidates: merge(kept, added, startingAt), placed };
}

/** Reads what stands after one comma as the region of what stands before it. */
function explainAt(explaining: Explaining, comma: number, before: PlaceCandidate | undefined): void {
  const region = regionAt(explaining, comma + 1, before);
  if (region === null) return;
  const { code, end, isShort, isNew, isCountry } = region;
  if (isNew) {
    const name = known('region', [{ code, weight: 9 }]);
    explaining.added.push({ first: comma + 1, end, key: '', name, fixed: code });
  }
  if (before === undefined) {
    if (!isCountry) addUnknown(explaining, comma, code);
    return;
  }
  const { kind, meanings } = before.name;
  const isOne = meanings.some((meaning) => meaning.code === code);
  if (kind === 'region' && !(isOne && meanings.length > 1)) return;
  if (kind === 'country' && !isShort && (!isOne || isCountry || isListAt(explaining, end))) return;
  if (kind !== 'region' && kind !== 'place' && kind !== 'town' && kind !== 'country') return;
  if (!isOne && !isShort && (isCountry || explaining.parts.keys[end] !== ',')) return;
  explaining.fixed.set(before, code);
  const after = explaining.startingAt.get(comma + 1);
  if (after !== undefined) explaining.fixed.set(after, code);
  if (!explaining.placed.has(before.key)) explaining.placed.set(before.key, code);
}

/** "Mexico, Texas and Utah": what follows the second name makes a list of them. */
function isListAt({ parts: { keys }, startingAt }: Explaining, end: number): boolean {
  const next = keys[end] === ',' ? end + 1 : end;
  return keys[next] === 'and' || keys[next] === 'or' || (next > end && startingAt.has(next));
}

/**
 * The region or country that begins at a part; an ambiguous one (Georgia) as the place before it
 * has it.
 */
function regionAt(explaining: Explaining, at: number, before: PlaceCandidate | undefined): Region | null {
  const short = shortRegionAt(explaining, at);
  const candidate = explaining.startingAt.get(at);
  if (short !== null) return { ...short, isShort: true, isNew: candidate === undefined, isCountry: false };
  if (candidate === undefined || (candidate.name.kind !== 'country' && candidate.name.kind !== 'region')) return null;
  const { meanings, kind } = candidate.name;
  const shared = meanings.find(({ code }) => before?.name.meanings.some((meaning) => meaning.code === code));
  if (shared === undefined && meanings.length > 1) return null;
  const { code } = shared ?? meanings[0]!;
  const isCountry = kind === 'country' && meanings.length === 1;
  return { code, end: candidate.end, isShort: false, isNew: false, isCountry };
}

/** "the governor of Georgia", "Georgia Gov. Ann Hale": what a state has and no country of its name. */
function explainState({ parts: { keys }, fixed }: Explaining, candidate: PlaceCandidate): void {
  const { first, end, name } = candidate;
  const state = name.meanings[1];
  if (name.kind !== 'country' || state === undefined || state.weight < stateWeight || fixed.has(candidate)) return;
  const owner = keys[first - 1] === 'of' ? keys[first - 2] : keys[first - 1];
  const owned = keys[end] === "'s" ? keys[end + 1] : keys[end];
  if (stateOffices.has(owner ?? '') || stateOffices.has(owned ?? '')) fixed.set(candidate, state.code);
}

/** "La." after a comma, or "PA" or "W. Va." */
function shortRegionAt(
  { reading: { text }, parts: { list, keys } }: Explaining,
  at: number,
): { code: string; end: number } | null {
  const part = list[at];
  if (part === undefined || !part.isCapital) return null;
  const one = text.slice(part.start, part.end);
  const next = list[at + 1];
  const two = next !== undefined && next.isCapital ? `${one} ${text.slice(next.start, next.end)}` : '';
  const pair = shortCodes.get(two.replace(/\.$/, ''));
  if (two !== '' && pair !== undefined) return { code: pair, end: at + 2 };
  const code = shortCodes.get(one.replace(/\.$/, ''));
  const hasStop = one.endsWith('.') || keys[at + 1] === '.' || keys[at + 1] === '';
  return code !== undefined && (hasStop || one === one.toUpperCase()) ? { code, end: at + 1 } : null;
}

/**
 * The capitalised words before a comma, where nothing but a place stands: after "in" or at the
 * sentence's start.
 */
function addUnknown({ reading, parts: { list, keys }, added, placed }: Explaining, comma: number, code: string): void {
  const sentenceOf = (at: number): number => reading.tokens[list[at]!.token]!.sentence;
  const sentence = sentenceOf(comma);
  let first = comma;
  while (first > 0 && comma - first < 4 && list[first - 1]!.isCapital && sentenceOf(first - 1) === sentence) first--;
  if (first === comma) return;
  const isStart = first === 0 || sentenceOf(first - 1) !== sentence;
  if (!isStart && !placePrepositions.has(keys[first - 1]!) && keys[first - 1] !== 'of') return;
  if (isStart && comma - first > 2) return;
  const key = keys.slice(first, comma).join(' ');
  added.push({ first, end: comma, key, name: known('place', [{ code, weight: 1 }]), fixed: code });
  placed.set(key, code);
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
