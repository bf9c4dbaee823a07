import type { ReadText } from '../text/read-text';
import { sexOfFirstName } from '../lexicon/first-names';
import { organisationWords } from '../lexicon/organisation-words';
import { sayingForms } from '../lexicon/reporting';
import { personVerbs, roleNouns } from '../lexicon/roles';
import { isCommonWord } from '../text/common-words';
import { cityOfWire, isDateline, isDatelineDash } from './datelines';
import { nameByKey } from './gazetteer';
import { isUpper, type PlaceCandidate } from './place-candidates';
import type { WordParts } from './word-parts';
import {
  paperNouns,
  personTitles,
  placeNouns,
  placePrepositions,
  placeQualifiers,
  streetNouns,
  townCompany,
} from '../lexicon/place-words';

/**
 * The pieces around a candidate, as the rules below look at them; -1 and null beyond the sentence.
 */
interface Around {
  readonly reading: ReadText;
  readonly pieces: WordParts;
  readonly candidate: PlaceCandidate;
  /** index of the piece before it in its sentence, or -1 */
  readonly before: number;
  /** index of the piece after it in its sentence, or -1 */
  readonly after: number;
  /** a place by its own words: fixed by the text, or after "in" */
  readonly isCued: boolean;
}

type Rule = (around: Around) => boolean;

/** "on Dublin Street", "Paris Avenue" */
const street: Rule = ({ pieces, after, candidate }) =>
  after >= 0 && pieces.list[after]!.isCapital && streetNouns.has(pieces.keys[after]!) && candidate.name.kind !== 'seat';

/** "the Toledo Blade", "the Irish Times" */
const newspaper: Rule = ({ pieces, after, candidate }) =>
  after >= 0 &&
  pieces.list[after]!.isCapital &&
  paperNouns.has(pieces.keys[after]!) &&
  candidate.name.kind !== 'people';

/** "Mr. Jordan", "President Lincoln", "Judge Georgia Clark" */
const titled: Rule = ({ pieces, before, candidate }) =>
  before >= 0 &&
  pieces.list[before]!.isCapital &&
  personTitles.has(pieces.keys[before]!) &&
  candidate.name.kind !== 'demonym' &&
  candidate.name.kind !== 'people' &&
  (candidate.name.kind !== 'country' || candidate.name.also !== null) &&
  pieces.keys[before] !== 'general';

/**
 * "Sydney Carter", "Chad Brown": a given name before a surname, in a sentence that is no headline
 * in capitals
 */
const givenName: Rule = ({ reading, pieces, after, candidate, isCued }) => {
  if (candidate.name.also !== 'given name' || after < 0 || !pieces.list[after]!.isCapital || isCued) return false;
  const { start, end } = pieces.list[after]!;
  return !placeNouns.has(pieces.keys[after]!) && !isUpper(reading.text.slice(start, end));
};

/**
 * "Abraham Lincoln", "Jack London", "Denzel Washington": a surname after a given name or another
 * name
 */
const surname: Rule = ({ reading, pieces, before, candidate }) => {
  const { kind, also, isInitials } = candidate.name;
  if (before < 0 || !pieces.list[before]!.isCapital || candidate.fixed !== null) return false;
  if (candidate.end - candidate.first > 1 || isInitials || placeQualifiers.has(pieces.keys[before]!)) return false;
  if (kind === 'region') return sexOfFirstName(pieces.keys[before]!) !== null;
  if (kind !== 'place' && kind !== 'town' && !(kind === 'country' && also !== null)) return false;
  const token = reading.tokens[pieces.list[before]!.token]!;
  return token.pos === 'PROPN' && token.text.length > 1 && !isUpper(token.text);
};

/**
 * "Paris Carter, a nurse", "Kenya Carter, 41", "Paris Carter flew": a name of two words of which is
 * told what only a person is or does
 */
const toldOf: Rule = ({ reading, pieces, after, candidate, isCued }) => {
  if (isCued || after < 0 || !pieces.list[after]!.isCapital || candidate.end - candidate.first > 1) return false;
  if (placeNouns.has(pieces.keys[after]!) || paperNouns.has(pieces.keys[after]!)) return false;
  const { tokens } = reading;
  const { token } = pieces.list[after]!;
  const { sentence, lower } = tokens[token]!;
  const told = tokens[token + 1];
  if (told?.sentence !== sentence || isCommonWord(lower) || organisationWords.has(lower)) return false;
  if (told.text !== ',') return personVerbs.has(told.lower) && !sayingForms.has(told.lower);
  for (let at = token + 2; at < token + 8 && tokens[at]?.sentence === sentence; at++) {
    const { lower: word, text } = tokens[at]!;
    if (/^(?:[1-9]\d|who)$/.test(word) || roleNouns.has(word)) return true;
    if (text === ',' || tokens[at]!.pos === 'VERB') return false;
  }
  return false;
};

/** "Mara Lind", "Tanga Oduya": a lesser place's name that begins a name of two words */
const beginsName: Rule = ({ reading, pieces, after, candidate: { name, first, end }, isCued }) => {
  if (isCued || after < 0 || name.isWellKnown || name.meanings.length === 0 || end - first > 1) return false;
  if (name.kind !== 'place' && name.kind !== 'region' && name.kind !== 'town') return false;
  const { start, end: last, isCapital, token } = pieces.list[after]!;
  const word = reading.text.slice(start, last);
  if (!isCapital || isUpper(word) || placeNouns.has(pieces.keys[after]!) || townCompany.has(pieces.keys[after]!))
    return false;
  return (
    reading.tokens[token]!.pos === 'PROPN' &&
    !isCommonWord(pieces.keys[after]!) &&
    nameByKey(pieces.keys[after]!) === undefined
  );
};

/** 44 BC   the 3rd century B.C.: an era, no province */
const era: Rule = ({ pieces: { keys }, before, candidate: { key } }) =>
  key === 'bc' && before >= 0 && (/^\d+(?:st|nd|rd|th|s)?$/.test(keys[before]!) || eraNouns.test(keys[before]!));
const eraNouns = /^(?:century|centuries|millennium|millennia|circa|c|years?)$/;

/** "Reading", "Nice", "Of": words that are places only where a place must stand */
const word: Rule = (around) => around.candidate.name.also === 'word' && !around.isCued && !isLocal(around);

/**
 * A town with nothing beside it that shows it to be one: "Berea" alone, where "Berea police" and
 * "in Berea" are clear
 */
const loneTown: Rule = (around) => {
  const { pieces, before, candidate, isCued } = around;
  if (candidate.name.kind !== 'town' || isCued) return false;
  return !(before >= 0 && pieces.keys[before] === 'of') && !isLocal(around);
};

/** "Hale" or the comma of "Ann Hale, 18, of …" */
function isPersonBefore({ list, keys }: WordParts, at: number): boolean {
  const key = keys[at]!;
  return list[at]!.isCapital ? !placeNouns.has(key) && !personTitles.has(key) && !paperNouns.has(key) : key === ',';
}

/** "New Londoners": the people of another town */
const newTown: Rule = ({ pieces, before, candidate }) =>
  before >= 0 && candidate.name.kind === 'people' && pieces.keys[before] === 'new' && pieces.list[before]!.isCapital;

/** "Zaire province" of Angola: a region that bears another country's name */
const province: Rule = ({ pieces, after, candidate }) =>
  after >= 0 && candidate.name.kind === 'country' && pieces.keys[after] === 'province' && candidate.fixed === null;

/** "St. Michael's Hospital": a saint, not the town that bears his name */
const saint: Rule = ({ pieces, after, candidate: { first, end, name } }) =>
  name.kind !== 'country' &&
  pieces.keys[first] === 'st' &&
  after >= 0 &&
  pieces.keys[after] === "'s" &&
  pieces.list[end + 1]?.isCapital === true;

/** "US$40 million" */
const money: Rule = ({ pieces, candidate, after }) =>
  after >= 0 && pieces.keys[after] === '$' && pieces.list[after]!.start === pieces.list[candidate.end - 1]!.end;

/** "Kerry-Ann", "Jean-Paris": a part of a name joined by a hyphen */
const joinedName: Rule = ({ pieces, candidate, before, after }) => {
  if (candidate.name.kind !== 'place' && candidate.name.kind !== 'town' && candidate.name.kind !== 'region')
    return false;
  return (
    candidate.end - candidate.first === 1 &&
    (isJoined(pieces, candidate.first, before) || isJoined(pieces, candidate.first, after))
  );
};

/** The capitalised piece `at` is of the same token as the piece `of`. */
function isJoined({ list }: WordParts, of: number, at: number): boolean {
  return at >= 0 && list[at]!.isCapital && list[at]!.token === list[of]!.token;
}

const rules: readonly Rule[] = [
  newTown,
  province,
  saint,
  money,
  joinedName,
  street,
  newspaper,
  titled,
  givenName,
  surname,
  toldOf,
  beginsName,
  era,
  word,
  loneTown,
];
const persons: readonly Rule[] = [titled, givenName, surname, toldOf];

/** A candidate that means a place or country, and how its neighbours show it. */
export interface FoundPlace extends PlaceCandidate {
  /** its neighbours show it to be a place: "in Bari" */
  readonly isCued: boolean;
  /** the text uses it as local papers do their own town's name: "Paris firefighters" */
  readonly isLocal: boolean;
}

/**
 * The candidates that mean a place or country and no person, street or newspaper that bears its
 * name.
 */
export function withoutOthers(
  reading: ReadText,
  pieces: WordParts,
  candidates: readonly PlaceCandidate[],
): FoundPlace[] {
  const people = new Set<string>();
  const left = candidates
    .map((candidate) => aroundOf(reading, pieces, candidate))
    .filter((around) => {
      if (persons.some((rule) => rule(around))) people.add(around.candidate.key);
      return !rules.some((rule) => rule(around));
    });
  return left
    .filter(({ candidate, isCued }) => isCued || !mayBePerson(candidate) || !people.has(candidate.key))
    .map((around) => {
      const { first, end, key, name } = around.candidate;
      const fixed = around.candidate.fixed ?? cityOfWire(reading, pieces, around.candidate);
      return { first, end, key, name, fixed, isLocal: isLocal(around), isCued: around.isCued };
    });
}

function mayBePerson({ name }: PlaceCandidate): boolean {
  return name.kind === 'place' || name.kind === 'town' || name.also !== null;
}

/**
 * "Paris firefighters", "downtown Lebanon", "Ann Hale of Lebanon", "MALTA –": named as a local
 * paper names its own town.
 */
function isLocal({ reading, pieces, before, after }: Around): boolean {
  if (before >= 0 && pieces.keys[before] === 'downtown') return true;
  if (before > 0 && pieces.keys[before] === 'of' && isPersonBefore(pieces, before - 1)) return true;
  if (isAfterAge(pieces, before)) return true;
  if (after < 0) return false;
  if (townCompany.has(pieces.keys[after]!)) return true;
  return before < 0 && isDatelineDash(reading, pieces, after);
}

/** "Ann Hale, 22, Lebanon": the town that stands after an age */
function isAfterAge({ keys }: WordParts, before: number): boolean {
  return before > 1 && keys[before] === ',' && keys[before - 2] === ',' && /^\d\d?$/.test(keys[before - 1]!);
}

function sentenceOf({ tokens }: ReadText, { token }: WordParts['list'][number]): number {
  return tokens[token]!.sentence;
}

/** "left Geneva for Naples", "fled Geneva": what somebody goes from, whoever bears its name. */
function isDepartureFrom(before: string, after: string): boolean {
  return before === 'fled' || (/^(?:left|leaves|leaving|quit)$/.test(before) && after === 'for');
}

/** "left Geneva for Bari", "a ship bound for Bari" */
const isDeparting = (key: string): boolean => /^(?:left|leave|leaves|leaving|bound|departed|headed|sailed)$/.test(key);

function aroundOf(reading: ReadText, pieces: WordParts, candidate: PlaceCandidate): Around {
  const { list, keys } = pieces;
  const { first, end } = candidate;
  const sentence = sentenceOf(reading, list[first]!);
  const before = first > 0 && sentenceOf(reading, list[first - 1]!) === sentence ? first - 1 : -1;
  const after = end < list.length && sentenceOf(reading, list[end]!) === sentence ? end : -1;
  const isCued =
    candidate.fixed !== null ||
    isDateline(reading, pieces, candidate) ||
    (before >= 0 && placePrepositions.has(keys[before]!)) ||
    (after >= 0 && keys[after] === 'based') ||
    (before >= 0 && isDepartureFrom(keys[before]!, keys[after] ?? '')) ||
    (before > 0 && keys[before] === 'for' && keys.slice(Math.max(0, before - 4), before).some(isDeparting));
  return { reading, pieces, candidate, before, after, isCued };
}
