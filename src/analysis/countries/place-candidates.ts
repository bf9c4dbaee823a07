import type { ReadText } from '../text/read-text';
import { longestName, type Meaning, type PlaceKind, type PlaceName } from './gazetteer';
import type { WordParts } from './word-parts';
import { joinedDemonyms } from '../lexicon/country-words';

/** A run of pieces that the gazetteer knows, or that the text itself shows to be a place. */
export interface PlaceCandidate {
  /** index of its first piece */
  readonly first: number;
  /** index after its last piece */
  readonly end: number;
  readonly key: string;
  readonly name: PlaceName;
  /** the only country it can mean here, where the text says ("Paris, Texas"); else null */
  readonly fixed: string | null;
}

/** Every name of the gazetteer in the text, the longest at each place, in text order. */
export function findCandidates({ text, tokens }: ReadText, { list, keys }: WordParts): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (let at = 0; at < list.length; at++) {
    const piece = list[at]!;
    const joined = piece.end < tokens[piece.token]!.end ? joinedDemonyms[keys[at]!] : undefined;
    if (joined !== undefined) {
      found.push({ first: at, end: at + 1, key: keys[at]!, name: demonym(joined), fixed: joined });
      continue;
    }
    if (!piece.isCapital) continue;
    const match = longestName(keys, at);
    if (match === null) continue;
    const { name, end } = match;
    const last = list[end - 1]!;
    const isWhole =
      tokens[last.token]!.sentence === tokens[piece.token]!.sentence &&
      (end - at === 1 || last.isCapital) &&
      (!name.isInitials || isUpper(text.slice(piece.start, last.end))) &&
      (name.isInitials || end - at > 1 || !isLoneInitials(at));
    if (!isWhole) continue;
    if (name.kind !== 'nothing') {
      found.push({ first: at, end, key: keys.slice(at, end).join(' '), name, fixed: null });
    }
    at = end - 1;
  }
  return found;

  /**
   * "SWAT", "MOCA": a short word in capitals among others that are none, unless it is the place of
   * a dateline
   */
  function isLoneInitials(at: number): boolean {
    const { start, end, token } = list[at]!;
    const { sentence } = tokens[token]!;
    if (end - start > 5 || end - start < 2 || !isUpper(text.slice(start, end))) return false;
    const isStart = at === 0 || tokens[list[at - 1]!.token]!.sentence !== sentence;
    const next = list[at + 1];
    if (isStart && next !== undefined && !isLetter(text.charCodeAt(next.start))) return false;
    const before = isStart ? null : list[at - 1]!;
    const isUpperWord = (other: { start: number; end: number } | null | undefined): boolean =>
      other !== null &&
      other !== undefined &&
      other.end - other.start > 1 &&
      isLetter(text.charCodeAt(other.start)) &&
      isUpper(text.slice(other.start, other.end));
    return !isUpperWord(before) && !isUpperWord(next);
  }
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;

/** The same letters in capitals. */
export function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

const demonym = (code: string): PlaceName => known('demonym', [{ code, weight: 13 }]);

/** A name that the gazetteer lacks and the text explains. */
export function known(kind: PlaceKind, meanings: readonly Meaning[]): PlaceName {
  return { kind, meanings, isCapital: false, isInitials: false, isWellKnown: true, also: null };
}
