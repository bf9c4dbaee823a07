import type { Token } from '../text/read-text';
import { isCommonWord } from '../text/common-words';
import type { FoundEvidence } from './evidence-kinds';
import { sexOfFirstName } from '../lexicon/first-names';
import { monthsThatAreNames } from '../lexicon/months';
import { statesLikeNames, utilities } from '../lexicon/firm-words';
import { capitalsLikeSurnames } from '../lexicon/place-words';
import { capitals } from '../lexicon/places';
import { fold } from '../text/fold';
import { nameTokens } from './nickname-in-marks';
import type { NameRun } from './name-runs';
import { nobleParticles, particles, suffixes } from '../lexicon/name-parts';
import {
  neverBeforeSurname,
  neverFirst,
  neverLast,
  organisationWords,
  spanishArticles,
  thingWords,
} from '../lexicon/organisation-words';
import { titleWords } from '../lexicon/titles';

/** What the words of the name itself tell. */
export function evidenceOfName(all: readonly Token[], run: NameRun, cover: Uint8Array, found: FoundEvidence): void {
  const tokens = nameTokens(all, run);
  const first = 0;
  let last = tokens.length - 1;
  if (suffixes.has(fold(tokens[last]!.text)) && last > first) {
    found.add('suffix');
    last -= /^(?:,|the)$/i.test(tokens[last - 1]!.text) && last - 1 > first ? 2 : 1;
  }
  const covers = [cover[run.first], cover[run.nameEnd - tokens.length + last]] as const;
  const words = last - first + 1;
  found.add(words === 1 ? 'one' : words === 2 ? 'two' : words === 3 ? 'three' : 'four');
  let allStrange = true;
  let organisation = false;
  let thing = false;
  for (let i = first; i <= last; i++) {
    const { text, lower } = tokens[i]!;
    if (isCommonWord(lower) && !particles.has(lower)) allStrange = false;
    if (organisationWords.has(lower)) organisation = true;
    if (thingWords.has(lower)) thing = true;
    if (i > first && i < last && text.length < 4 && isInitials(text)) found.add('initial');
    if (i > first && particles.has(lower)) found.add('particle');
    if (i > first && nobleParticles.has(lower)) found.add('noble');
    if (hasDigit(text)) found.add('digit');
    if (text.includes('-')) found.add(isDoubleBarrelled(text, lower) ? 'doubleBarrelled' : 'hyphened');
  }
  const firstWord = fold(tokens[first]!.text);
  const lastWord = tokens[last]!.lower;
  if (sexOfFirstName(firstWord) !== null) {
    if (words === 1) found.add('loneFirstName');
    else found.add(isCommonWord(firstWord) || covers[0] !== 0 ? 'firstNameThatIsWord' : 'firstName');
  }
  found.add(isCommonWord(lastWord) ? 'commonLast' : 'strangeLast');
  found.add('commonFirst', isCommonWord(tokens[first]!.lower) && sexOfFirstName(firstWord) === null);
  found.add('initialFirst', words > 1 && isInitials(tokens[first]!.text));
  found.add('placeFirst', words > 1 && covers[0] === 1);
  found.add('allStrange', allStrange);
  found.add('organisationWord', organisation);
  found.add('organisationLast', words > 1 && organisationWords.has(lastWord));
  const isClub = words === 2 && run.titleFirst === run.first && isOfCapital(firstWord, fold(tokens[last]!.text));
  found.add('neverPerson', words > 1 && (isClub || isNobody(tokens, first, last)));
  found.add('thingWord', thing);
  found.add('thingLast', words > 1 && thingWords.has(lastWord));
  found.add('acronym', !run.shouted && words === 1 && isAcronym(tokens[first]!.text));
  found.add('mixedCase', isMixedCase(tokens[last]!.text));
  found.add('plural', lastWord.endsWith('s') && !lastWord.endsWith('ss'));
  found.add('titleWord', words === 1 && titleWords.has(firstWord));
  found.add('place', covers[1] === 1);
  found.add('demonym', covers.includes(2));
  found.add('shouted', run.shouted);
}

const capitalCities = new Set(Object.values(capitals).map(fold));

/** "Steaua Bucharest": no given name before a capital; not "Keshi London", a surname too */
const isOfCapital = (first: string, last: string): boolean =>
  capitalCities.has(last) && !capitalsLikeSurnames.has(last) && sexOfFirstName(first) === null;

/** "El Pais", "Virginia Power", "May Day": no name of two words or more begins or ends so. */
function isNobody(tokens: readonly Token[], first: number, last: number): boolean {
  const firstLower = tokens[first]!.lower;
  const lastLower = tokens[last]!.lower;
  if (neverLast.has(lastLower.replace(/\.$/u, '')) || neverBeforeSurname.has(firstLower)) return true;
  if (/^\p{Lu}{3,8}$/u.test(tokens[first]!.text) && isCodeFirst(tokens, first)) return true;
  if (neverFirst.has(firstLower) && sexOfFirstName(fold(tokens[first + 1]!.text)) === null) return true;
  if (last - first !== 1) return false;
  if (utilities.has(lastLower) && statesLikeNames.has(firstLower)) return true;
  return spanishArticles.has(firstLower) || (lastLower === 'day' && monthsThatAreNames.has(firstLower));
}

/** "RAO Norilsky": letters before a name whose other words are not in capitals */
const isCodeFirst = (tokens: readonly Token[], first: number): boolean =>
  sexOfFirstName(fold(tokens[first]!.text)) === null && /\p{Ll}/u.test(tokens[first + 1]!.text);

const isDoubleBarrelled = (text: string, lower: string): boolean =>
  /^\p{L}+(?:-\p{Lu}\p{L}+)+$/u.test(text) && !lower.split('-').some(isCommonWord);

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** J. · J.K. */
const isInitials = (text: string): boolean => text.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(text);

/** NATO · U.N. · AT&T */
const isAcronym = (text: string): boolean =>
  text.length > 1 && !isPlainLower(text.charCodeAt(1)) && /^[\p{Lu}.&-]{2,7}$/u.test(text);

/** iPhone, YouTube; not McKay */
function isMixedCase(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    if (isPlainLower(text.charCodeAt(i))) continue;
    return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)/.test(text);
  }
  return false;
}

const isPlainLower = (code: number): boolean => code >= 97 && code <= 122;
