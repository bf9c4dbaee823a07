import { beForms } from '../lexicon/auxiliaries';
import type { CountryMention } from '../../model/country';
import type { ReadText, Token } from '../text/read-text';
import type { PlaceCandidate } from './place-candidates';
import type { WordParts } from './word-parts';
import {
  cityThings,
  governmentVerbForms,
  personNouns,
  politicalNouns,
  verbsUponGovernments,
} from '../lexicon/government-words';
import { addressing, locative } from '../lexicon/prepositions';

/** A name among the tokens of its sentence, as the patterns below look at it. */
interface Place {
  readonly tokens: readonly Token[];
  /** index of its first token */
  readonly first: number;
  /** index after its last token */
  readonly end: number;
  /** half-open range of token indices of its sentence */
  readonly from: number;
  readonly to: number;
}

type Pattern = (place: Place) => boolean;

/**
 * How a name is meant here; null where it means no country after all (Brussels, when it speaks for
 * the European Union).
 */
export function resolvePlace(
  reading: ReadText,
  pieces: WordParts,
  candidate: PlaceCandidate,
  code: string,
): CountryMention['as'] | null {
  const { kind, isCapital, meanings } = candidate.name;
  const place = placeOf(reading, pieces, candidate);
  if (kind === 'demonym') return nationalities.some((pattern) => pattern(place)) ? 'nationality' : 'demonym';
  if (kind === 'people') return isOnePerson(place) ? 'nationality' : 'demonym';
  if (kind === 'seat') return 'government';
  if (!isCapital || meanings[0]?.code !== code || !governments.some((pattern) => pattern(place))) return 'place';
  return candidate.key === 'brussels' ? null : 'government';
}

/** Moscow said   which Moscow said   London and Paris could head up   Kyiv has not accepted   Moscow saying */
const acts: Pattern = (place) => {
  const { tokens, from, first, to } = place;
  if (first > from && (locative.has(tokens[first - 1]!.lower) || tokens[first - 1]!.lower === 'to')) return false;
  let at = place.end;
  if (lowerAt(place, at) === 'and' && at + 1 < to && tokens[at + 1]!.pos === 'PROPN') at += 2;
  for (let skipped = 0; at < to && skipped < 4; at++, skipped++) {
    const { lower, pos } = tokens[at]!;
    if (governmentVerbForms.has(lower))
      return skipped > 0 || pos === 'VERB' || pos === 'AUX' || !/(s|ing)$/.test(lower);
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
};

/** Kyiv's use of   Moscow's defence ministry (but: Kyiv's streets) */
const owns: Pattern = (place) => {
  if (lowerAt(place, place.end) !== "'s") return false;
  const { first, from, tokens } = place;
  if (first > from && locative.has(tokens[first - 1]!.lower)) return false;
  const next = [1, 2, 3].map((step) => lowerAt(place, place.end + step));
  return next[0] !== null && !next.some((word) => word !== null && cityThings.has(word));
};

/** aid to Kyiv   support for Kyiv   allies of Kyiv   talks with Tehran   relations between Moscow and Washington */
const isAddressed: Pattern = (place) => {
  const { tokens, from } = place;
  let at = place.first - 1;
  if (lowerAt(place, at) === 'and' && at - 2 >= from && tokens[at - 1]!.pos === 'PROPN') at -= 2;
  const preposition = lowerAt(place, at);
  if (preposition === null || !addressing.has(preposition)) return false;
  if (preposition === 'against' || preposition === 'between')
    return preposition === 'against' || politicalBefore(place, at);
  return politicalBefore(place, at);
};

/** for Moscow to turn   with Moscow saying */
const isMadeToAct: Pattern = (place) => {
  const before = lowerAt(place, place.first - 1);
  const next = lowerAt(place, place.end);
  if (before === 'for' && next === 'to') return place.tokens[place.end + 1]?.pos === 'VERB';
  return before === 'with' && next !== null && next.endsWith('ing') && governmentVerbForms.has(next);
};

/** giving Kyiv the green light   accused Moscow of   urged Tehran to */
const isActedUpon: Pattern = (place) => {
  const before = lowerAt(place, place.first - 1);
  return before !== null && verbsUponGovernments.has(before);
};

const governments: readonly Pattern[] = [acts, owns, isAddressed, isMadeToAct, isActedUpon];

/** a Canadian woman   the French author Anne Roux   a 30-year-old British tourist */
const describesOne: Pattern = (place) => {
  for (let at = place.end; at < place.end + 3; at++) {
    const word = lowerAt(place, at);
    if (word === null) return false;
    if (personNouns.has(word)) return true;
    const { pos } = place.tokens[at]!;
    if (pos !== 'ADJ' && pos !== 'NOUN') return false;
  }
  return false;
};

/** who is Canadian   was German, */
const isPredicate: Pattern = (place) => {
  const before = lowerAt(place, place.first - 1);
  if (before === null || !(before === 'half' || beForms.has(before))) return false;
  const next = place.tokens[place.end];
  return place.end >= place.to || next!.pos === 'PUNCT' || next!.pos === 'CCONJ';
};

/** British-born Anna Reid   the Nigerian-American writer */
const isBorn: Pattern = (place) => /-(born|american|canadian|british|french)$/.test(place.tokens[place.first]!.lower);

const nationalities: readonly Pattern[] = [describesOne, isPredicate, isBorn];

/** a Briton   the Frenchman   another Pole */
function isOnePerson(place: Place): boolean {
  return !/(s|men)$/.test(place.tokens[place.end - 1]!.lower);
}

/** A political noun in the three words before a preposition. */
function politicalBefore(place: Place, preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(place.from, preposition - 3); at--) {
    if (politicalNouns.has(place.tokens[at]!.lower)) return true;
  }
  return false;
}

function lowerAt({ tokens, from, to }: Place, at: number): string | null {
  return at >= from && at < to ? tokens[at]!.lower : null;
}

function placeOf({ tokens, sentences }: ReadText, { list }: WordParts, candidate: PlaceCandidate): Place {
  const first = list[candidate.first]!.token;
  const { firstToken, endToken } = sentences[tokens[first]!.sentence]!;
  return { tokens, first, end: list[candidate.end - 1]!.token + 1, from: firstToken, to: endToken };
}
