import type { ReadText, Token } from '../text/read-text';
import type { NameRun } from './name-runs';
import { bareTitles, portfolioWords, titleWords } from '../lexicon/titles';
import { roleNouns } from '../lexicon/roles';
import { determiners } from '../lexicon/determiners';
import { linkWords } from '../lexicon/prepositions';

/**
 * What one mention says of its bearer: titles ("Sir", "President") and roles ("France's Minister of
 * Foreign Affairs"), in the text's words.
 */
export interface RolesAndTitles {
  readonly titles: readonly string[];
  readonly roles: readonly string[];
}

const isRoleWord = (token: Token): boolean =>
  roleNouns.has(token.lower) || titleWords.has(token.lower.replace(/\.$/, '')) || token.lower.endsWith('-elect');

/**
 * Titles and roles that stand by a mention: before it, or in apposition on either side. `isName`
 * tells tokens of people's names.
 */
export function readRoles(reading: ReadText, run: NameRun, isName: (token: number) => boolean): RolesAndTitles {
  const titles: string[] = [];
  const roles: string[] = [];
  const before = roleBefore(reading.tokens, run);
  if (before !== null) {
    const words = wordsOf(reading, before.first, run.first);
    if (isBareTitle(reading.tokens, before.first, run.first)) titles.push(words);
    else roles.push(words);
  }
  for (const range of [appositionBefore(reading.tokens, run, isName), appositionAfter(reading.tokens, run, isName)]) {
    if (range !== null) roles.push(wordsOf(reading, range.first, range.end));
  }
  return { titles, roles };
}

interface Range {
  readonly first: number;
  readonly end: number;
}

const wordsOf = (reading: ReadText, first: number, end: number): string =>
  reading.text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end);

function isBareTitle(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if (!bareTitles.has(word) && !word.endsWith('-elect')) return false;
  }
  return true;
}

/**
 * President Ruiz · Irish finance minister Ana Ruiz · the team's coach Ana Ruiz: from the first noun
 * or adjective on.
 */
function roleBefore(tokens: readonly Token[], run: NameRun): Range | null {
  const { sentence } = tokens[run.first]!;
  if (run.titleFirst === run.first) {
    const head = tokens[run.first - 1];
    if (head?.sentence !== sentence || !isRoleWord(head)) return null;
  }
  let first = run.titleFirst;
  for (let i = run.titleFirst - 1; i >= 0 && i >= run.titleFirst - 6 && tokens[i]!.sentence === sentence; i--) {
    if (!describes(tokens[i]!)) break;
    first = i;
  }
  while (first < run.titleFirst && tokens[first]!.lower === "'s") first++;
  return first < run.first ? { first, end: run.first } : null;
}

const describes = (token: Token): boolean =>
  /^\p{L}/u.test(token.text) &&
  (isRoleWord(token) ||
    portfolioWords.has(token.lower) ||
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    token.pos === 'PROPN');

/**
 * France's Minister of Foreign Affairs, Ana Ruiz: back from the comma to where the clause begins.
 */
function appositionBefore(tokens: readonly Token[], run: NameRun, isName: (token: number) => boolean): Range | null {
  if (run.titleFirst < run.first || tokens[run.first - 1]?.text !== ',') return null;
  return rolePhrase(tokens, run.first - 2, -1, isName);
}

/** Ana Ruiz, France's Minister of Foreign Affairs, · Ana Ruiz, 41, a lawyer from Vigo */
function appositionAfter(tokens: readonly Token[], run: NameRun, isName: (token: number) => boolean): Range | null {
  if (tokens[run.end]?.text !== ',') return null;
  const age = /^\d\d?$/.test(tokens[run.end + 1]?.text ?? '') && tokens[run.end + 2]?.text === ',';
  return rolePhrase(tokens, run.end + (age ? 3 : 1), 1, isName);
}

const longestPhrase = 12;
/**
 * The phrase that starts at `from` in one direction, if it holds a noun of role, no verb, no name,
 * and ends at a comma or its sentence.
 */
function rolePhrase(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  isName: (token: number) => boolean,
): Range | null {
  // the comma before it is of the name's sentence
  const sentence = tokens[from - step]?.sentence;
  let at = from;
  let role = false;
  for (; at >= 0 && at < tokens.length && tokens[at]!.sentence === sentence; at += step) {
    const token = tokens[at]!;
    if (!/^[\p{L}\p{N}'’&]/u.test(token.text)) break;
    if (isName(at) || !(describes(token) || linkWords.has(token.lower) || token.pos === 'NUM')) return null;
    if (Math.abs(at - from) >= longestPhrase) return null;
    role ||= isRoleWord(token);
    // "survived by a daughter, Ana Ruiz": the phrase begins at its determiner
    if (step === -1 && role && determiners.has(token.lower)) {
      at--;
      break;
    }
  }
  let [first, end] = step === 1 ? [from, at] : [at + 1, from + 1];
  while (first < end && linkWords.has(tokens[first]!.lower)) first++;
  while (end > first && linkWords.has(tokens[end - 1]!.lower)) end--;
  return role && first < end && beginsWithRole(tokens, first, end) ? { first, end } : null;
}

/** The noun of role heads the phrase: it stands before any "of", "for", "at". */
function beginsWithRole(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (isRoleWord(tokens[i]!)) return true;
    if (tokens[i]!.pos === 'ADP') return false;
  }
  return false;
}
