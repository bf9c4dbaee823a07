import { slugOf } from '../../model/ids';
import type { Organisation } from '../../model/people';
import type { Span } from '../../model/span';
import { countingWords } from '../lexicon/determiners';
import type { ReadText, Token } from '../text/read-text';
import { wordFact } from '../text/words';
import { isCapitalised } from '../text/capitals';
import { media, others } from '../lexicon/known-organisations';
import { alsoWordsOfBodies, headWords, portfolios, strongWords } from '../lexicon/organisation-names';
import { partyNouns, roleNouns } from '../lexicon/roles';
import { insideNames } from '../lexicon/organisation-words';

interface Found extends Span {
  /** what mentions of one organisation share */
  readonly key: string;
}

/** The known names by their first word, longest first, each as its words. */
const known = new Map<string, string[][]>();
for (const name of [...media, ...others]) {
  const words = name.split(' ');
  known.set(
    words[0]!,
    [...(known.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/**
 * The organisations of the text in order of first mention: names that a table knows, names that end
 * in a word of organisations, ministries ("Moscow's defence ministry", later "the defence
 * ministry"), letters introduced in brackets. `taken` marks tokens that name people.
 */
export function findOrganisations(reading: ReadText, taken: Uint8Array): Organisation[] {
  const { tokens } = reading;
  const byKey = new Map<string, { name: string; mentions: Span[] }>();
  const introduced = new Map<string, Span[]>();
  let at = 0;
  while (at < tokens.length) {
    const letters = introduced.size === 0 ? undefined : introduced.get(tokens[at]!.text);
    if (letters !== undefined && taken[at] === 0) {
      letters.push({ start: tokens[at]!.start, end: tokens[at]!.end });
      at++;
      continue;
    }
    const end = taken[at] === 1 || !mayBegin(tokens[at]!.word) ? at : endOfOrganisation(tokens, at, taken);
    if (end === at) {
      at++;
      continue;
    }
    const found = asFound(reading, at, end);
    const bracket = lettersAfter(tokens, end);
    let entry = byKey.get(found.key);
    if (entry === undefined)
      byKey.set(found.key, (entry = { name: reading.text.slice(found.start, found.end), mentions: [] }));
    entry.mentions.push({ start: found.start, end: found.end });
    if (bracket !== null) introduced.set(bracket, entry.mentions);
    at = end;
  }
  return [...new Set(byKey.values())].map(({ name, mentions }) => ({ id: slugOf(name), name, mentions }));
}

/** 1 for each token of an organisation that a table knows. */
export function knownOrganisationTokens({ tokens }: ReadText): Uint8Array {
  const known = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at]!.word)) continue;
    const end = knownName(tokens, at);
    if (end > at) known.fill(1, at, end);
    at = Math.max(at, end - 1);
  }
  return known;
}

/** Token index after an organisation that begins at `at`, or `at` when none does. */
function endOfOrganisation(tokens: readonly Token[], at: number, taken: Uint8Array): number {
  return Math.max(knownName(tokens, at), nameByItsLastWord(tokens, at, taken), ministry(tokens, at), at);
}

/** The word may be the first of an organisation's name. */
const mayBegin = wordFact((word) => known.has(word.text) || isCapitalised(word) || portfolios.has(word.lower));

/** Le Monde · BBC · New York Times */
function knownName(tokens: readonly Token[], at: number): number {
  const names = known.get(tokens[at]!.text);
  if (names === undefined) return at;
  for (const words of names) {
    if (standsAt(tokens, at, words)) return ambiguous(tokens, at, words) ? at : at + words.length;
  }
  return at;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.text !== words[i]) return false;
  return true;
}

/** A known name that is a word, too: it needs "the" before it, or a capital within its sentence. */
function ambiguous(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (words.length > 1 || !alsoWordsOfBodies.has(words[0]!)) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || before.sentence !== tokens[at]!.sentence;
  const next = tokens[at + 1];
  const joined = next !== undefined && isCapitalised(next) && next.sentence === tokens[at]!.sentence;
  return begins || joined || (isCapitalised(before) && before.lower !== 'the');
}

const longestName = 8;
/** Whitlock Foundation · Bank of England · Ministry of Foreign Affairs · Democratic Party */
function nameByItsLastWord(tokens: readonly Token[], at: number, taken: Uint8Array): number {
  const { sentence } = tokens[at]!;
  const { lower } = tokens[at]!;
  if (!isCapitalised(tokens[at]!) || countingWords.has(lower) || lower === 'a' || lower === 'an') return at;
  if (isSomebodyOf(tokens, at)) return at;
  let end = at;
  for (let i = at; i < tokens.length && i < at + longestName && tokens[i]!.sentence === sentence; i++) {
    const token = tokens[i]!;
    if (taken[i] === 1) break;
    if (isCapitalised(token)) {
      if (i > at && strongWords.has(token.lower)) end = i + 1;
      else if (
        i === at &&
        headWords.has(token.lower) &&
        tokens[i + 1]?.lower === 'of' &&
        isCapitalised(tokens[i + 2] ?? token)
      )
        end = endOfCapitals(tokens, i + 2);
    } else if (!insideNames.has(token.lower) || i === at) break;
  }
  return end;
}

/** "Republican on the Trade Committee", "Chairman of the Board": whoever belongs to the body */
function isSomebodyOf(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (partyNouns.has(lower) || roleNouns.has(lower)) && tokens[at + 1]?.pos === 'ADP';
}

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.sentence === tokens[from]!.sentence && isCapitalised(tokens[at]!)) at++;
  return at;
}

/** Moscow's defence ministry · the Russian foreign ministry · the defence ministry */
function ministry(tokens: readonly Token[], at: number): number {
  let i = at;
  if (isCapitalised(tokens[i]!) && tokens[i]!.lower !== 'the') i += tokens[i + 1]?.lower === "'s" ? 2 : 1;
  if (!portfolios.has(tokens[i]?.lower ?? '')) return at;
  return tokens[i + 1]?.lower === 'ministry' && tokens[i + 1]!.sentence === tokens[at]!.sentence ? i + 2 : at;
}

function asFound(reading: ReadText, first: number, end: number): Found {
  const { tokens } = reading;
  const words = tokens.slice(first, end).map((token) => token.lower.replaceAll('.', ''));
  const key = words.at(-1) === 'ministry' ? words.slice(-2).join(' ') : words.join(' ');
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, key };
}

/** World Health Organisation (WHO): the letters. */
function lettersAfter(tokens: readonly Token[], end: number): string | null {
  const letters = tokens[end + 1];
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^[\p{Lu}][\p{Lu}.&-]{1,7}$/u.test(letters!.text))
    return null;
  return letters!.text;
}
