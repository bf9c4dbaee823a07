import type { ReadText } from '../text/read-text';
import { isUpper, type PlaceCandidate } from './place-candidates';
import type { WordParts } from './word-parts';
import { months } from '../lexicon/calendar-words';
import { wireAgencies } from '../lexicon/place-words';

const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 0x2d || code === 0x28;

/**
 * Whether the part `at` begins what follows a paper's own town: "BEREA –", "BEREA (WKYT)". The
 * agencies of the world name the cities of the world: "LONDON (Reuters)".
 */
export function isDatelineDash({ text }: ReadText, { list, keys }: WordParts, at: number): boolean {
  if (!isDash(text.charCodeAt(list[at]!.start))) return false;
  return !(keys[at] === '(' && wireAgencies.has(keys[at + 1] ?? ''));
}

/**
 * "GENEVA (AP)", "GENEVA, June 13 (Wire) –": a place in capitals that begins a block, before a dash,
 * a date or an agency.
 */
export function isDateline(reading: ReadText, { list, keys }: WordParts, { first, end }: PlaceCandidate): boolean {
  const { block } = reading.tokens[list[first]!.token]!;
  if (reading.blocks[block]!.start !== list[first]!.start || end >= list.length) return false;
  if (!isUpper(reading.text.slice(list[first]!.start, list[end - 1]!.end))) return false;
  if (keys[end] === ',') return months.has(keys[end + 1] ?? '') || /^\d\d?$/.test(keys[end + 1] ?? '');
  return isDash(reading.text.charCodeAt(list[end]!.start));
}

/**
 * The country of the city that an agency of the world names alone in its dateline: the best known
 * of that name, or null where none is.
 */
export function cityOfWire(reading: ReadText, parts: WordParts, candidate: PlaceCandidate): string | null {
  const { keys } = parts;
  const agency = keys.indexOf('(', candidate.end) + 1;
  if (agency === 0 || agency - candidate.end > longestDate || !wireAgencies.has(keys[agency] ?? '')) return null;
  const [first, second] = candidate.name.meanings;
  if (first === undefined || !isDateline(reading, parts, candidate)) return null;
  return second === undefined || first.weight - second.weight >= clearLead ? first.code : null;
}

/** Parts of "LONDON, June 13 (" at most. */
const longestDate = 6;
/** A lead over the second meaning, in doublings of size. */
const clearLead = 3;
