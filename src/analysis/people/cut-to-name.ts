import type { Token } from '../text/read-text';
import { isJoinedInitials } from '../text/capitals';
import { isCommonWord } from '../text/common-words';
import { sexOfFirstName } from '../lexicon/first-names';
import { fold } from '../text/fold';
import { suffixes } from '../lexicon/name-parts';
import { organisationWords, thingWords } from '../lexicon/organisation-words';
import { roleNouns } from '../lexicon/roles';
import { portfolioWords, titleWords } from '../lexicon/titles';
import { isTitleAsGivenName } from './title-as-given-name';

/** Token indices of a name, and where the title in capitals before it begins. */
export interface CutRun {
  readonly titleFirst: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts a run of capitalised words down to the name: titles, offices, countries and bodies before it
 * go, "Administration" after it goes.
 */
export function cutToName(tokens: readonly Token[], start: number, runEnd: number, cover: Uint8Array): CutRun {
  const end = withoutReign(tokens, start, runEnd);
  const whole = { titleFirst: start, first: start, end };
  const behindOffice = afterOffice(tokens, start, end);
  const isOffice = behindOffice > start;
  // "CEO of the Refugee Council Ana Ruiz": "Refugee" is no title
  if (isOffice && tokens[start - 1]!.lower === 'the')
    return { titleFirst: officeBefore(tokens, start), first: afterTitleIn(tokens, behindOffice, end), end };
  const first = afterTitle(tokens, start, end);
  if (first === end) return whole;
  if (first > start) {
    // "General Assembly", "State Secretary Board": what follows is no name
    if (first === end - 1 && isThing(tokens[first]!)) return whole;
    return { titleFirst: start, first: afterCountry(tokens, first, end, cover), end };
  }
  if (isOffice) return { titleFirst: officeBefore(tokens, start), first: behindOffice, end };
  const joined = afterCountry(tokens, afterJunction(tokens, start, end, cover), end, cover);
  return { titleFirst: joined, first: joined, end };
}

const isThing = ({ lower }: Token): boolean =>
  organisationWords.has(lower) ||
  thingWords.has(lower) ||
  (isCommonWord(lower) && /(?:ment|tion|ity|ship|ness)$/.test(lower));
/** Englishman, Frenchwoman, Biologist: what a person is, before the name. */
const natives = /^(?:(?:english|irish|french|welsh|dutch|scots|cornish|ulster)(?:wo)?m[ae]n|\p{L}+ologist)$/u;
const isGivenName = (token: Token): boolean => {
  const word = fold(token.text);
  return sexOfFirstName(word) !== null && !isCommonWord(word);
};

/** The Ruiz Administration, the Ruiz Campaign. */
function withoutReign(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1]!.lower;
  return end - start > 1 && (last === 'administration' || last === 'campaign' || last === 'presidency') ? end - 1 : end;
}

/**
 * Index after the last title that has no given name before it: [Foreign Minister] Ana Ruiz,
 * [Lieutenant-General] Ruiz, [Surgeon] Ana Ruiz.
 */
function afterTitle(tokens: readonly Token[], start: number, end: number): number {
  let first = start;
  for (let i = start; i < end; i++) {
    if (isJoinedInitials(tokens[i]!.text)) break;
    const word = fold(tokens[i]!.text);
    if (isTitleAsGivenName(tokens, { start, at: i, end })) break;
    if (isTitle(word) || (roleNouns.has(word) && i + 2 < end)) {
      // "Stephen King", "Martin Luther King": a title that ends the run after a given name is a
      // surname
      const ends = i === end - 1 || suffixes.has(fold(tokens[i + 1]!.text));
      const before = i > first ? fold(tokens[i - 1]!.text) : '';
      if (ends && i > start && first === start && !portfolioWords.has(before)) return start;
      // "Prime Minister John Major": so it is after a title
      if (ends && first > start && sexOfFirstName(before) !== null) return first;
      first = isForNow(tokens, i + 1) && i + 3 < end ? i + 3 : i + 1;
    } else if (
      i === start &&
      isGivenName(tokens[i]!) &&
      !portfolioWords.has(word) &&
      tokens[i + 1]?.lower !== 'catholic'
    )
      break;
  }
  return first;
}

/** The same within a name that begins behind an office: "chairman of the Trade Committee | Rep. | Ana Ruiz". */
function afterTitleIn(tokens: readonly Token[], start: number, end: number): number {
  const first = afterTitle(tokens, start, end);
  return first < end ? first : start;
}

/** "President Pro Tem" */
const isForNow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'pro' && /^tem(?:pore)?\.?$/.test(tokens[at + 1]?.lower ?? '');

function isTitle(word: string): boolean {
  if (titleWords.has(word) || word.endsWith('-elect') || natives.test(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && titleWords.has(word.slice(hyphen + 1));
}

/**
 * Minister of Works | Itzel Ruiz · Head of Security | Ana Ruiz: behind what somebody is "of", a
 * given name or two strange words.
 */
function afterOffice(tokens: readonly Token[], start: number, end: number): number {
  const office = tokens[officeBefore(tokens, start)];
  const isOffice = office !== undefined && (isTitle(office.lower) || roleNouns.has(office.lower));
  if (!isOffice || !/^(?:of|for|the)$/.test(tokens[start - 1]!.lower) || office.sentence !== tokens[start]!.sentence)
    return start;
  let first = start;
  const isGiven = (at: number): boolean => at > start && sexOfFirstName(fold(tokens[at]!.text)) !== null;
  while (first < end && isCommonWord(tokens[first]!.lower) && !isGiven(first)) first++;
  if (isGiven(first) && end - first > 1) return first;
  const isBehindBody = first > start && isThing(tokens[first - 1]!);
  for (let i = first; i < end; i++) {
    const mayBeWord = isBehindBody && i > first && i === end - 1;
    if (isThing(tokens[i]!) || (isCommonWord(tokens[i]!.lower) && !mayBeWord)) return start;
  }
  // "the head of the Bank Negara", not "of the Trades Council Enver Ruiz"
  if (tokens[start - 1]!.lower === 'the' && (first < start + 2 || !isBehindBody)) return start;
  return end - first < 2 ? start : first;
}

/** Where the office stands before "of" or "of the"; below zero where no word is. */
const officeBefore = (tokens: readonly Token[], start: number): number =>
  tokens[start - 1]?.lower === 'the' && tokens[start - 2]?.lower === 'of' ? start - 3 : start - 2;

/**
 * Refugee Council | Ana Ruiz · Relations Committee | Ana Ruiz: a given name after a word of bodies,
 * offices or countries begins the name.
 */
function afterJunction(tokens: readonly Token[], start: number, end: number, cover: Uint8Array): number {
  if (start + 2 < end && isPosition(tokens[start]!.text) && sexOfFirstName(fold(tokens[start + 1]!.text)) !== null)
    return start + 1;
  let junction = false;
  for (let i = start; i + 1 < end; i++) {
    if (isGivenName(tokens[i]!) && cover[i] === 0) return junction ? i : start;
    if (i === start && sexOfFirstName(fold(tokens[i]!.text)) !== null && cover[i] === 0) return start;
    junction ||= cover[i] !== 0 || isCommonWord(tokens[i]!.lower);
  }
  return start;
}

/** Full-back | Ana Ruiz · Third-stringer | Ana Ruiz: a sentence begins with what somebody is. */
const isPosition = (text: string): boolean => /^\p{Lu}[\p{Ll}]+-\p{Ll}{3,}$/u.test(text);

/**
 * United States | Hamza Nuri · Russian | Igor Petrov: two strange words or more after a country.
 */
function afterCountry(tokens: readonly Token[], start: number, end: number, cover: Uint8Array): number {
  let first = start;
  while (first < end && cover[first] !== 0) first++;
  if (first === start || end - first < 2) return start;
  if (first === start + 1 && isNativeWithGivenName(tokens, start, end, cover)) return first;
  for (let i = first; i < end; i++) if (isCommonWord(tokens[i]!.lower) || isThing(tokens[i]!)) return start;
  return first;
}

/**
 * Australian | Tom Hill: after a demonym a given name begins a name, though both its words are in
 * the dictionary.
 */
function isNativeWithGivenName(tokens: readonly Token[], native: number, end: number, cover: Uint8Array): boolean {
  const first = native + 1;
  const last = tokens[end - 1]!;
  if (end - first !== 2 || cover[native] !== 2 || cover[end - 1] !== 0) return false;
  if (sexOfFirstName(fold(tokens[first]!.text)) === null || organisationWords.has(last.lower)) return false;
  return !isCommonWord(tokens[first]!.lower) || !(last.lower.endsWith('s') || isThing(last));
}
