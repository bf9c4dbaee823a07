import type { ReadText, Token } from '../text/read-text';
import { beginsWithLetter, isCapitalised } from '../text/capitals';
import { isCommonWord } from '../text/common-words';
import { cutToName } from './cut-to-name';
import { fold } from '../text/fold';
import { sexOfFirstName } from '../lexicon/first-names';
import {
  breakingGivenNames,
  breakingSurnames,
  breakingWords,
  dayAndMonthWords,
  particles,
  suffixes,
} from '../lexicon/name-parts';
import type { TokenRange } from '../text/sentences';
import { endOfLetters, withoutLetters } from './letters-after-name';
import { allCapitalsBlocks } from './all-capitals-blocks';
import { sayingForms } from '../lexicon/reporting';
import { personVerbs, roleNouns } from '../lexicon/roles';

/**
 * A run of capitalised words that may be a name: token indices of the name, and where the title in
 * capitals before it begins.
 */
export interface NameRun {
  /**
   * first token of the title or role written in capitals before the name; equal to `first` when
   * there is none
   */
  readonly titleFirst: number;
  readonly first: number;
  /** token after the name, its letters of honour left out: "Ana Ruiz" of "Ana Ruiz OBE" */
  readonly nameEnd: number;
  readonly end: number;
  /** the tokens within the name of a nickname with its marks: the “the Fish” of "Jimmy “the Fish” Ruiz" */
  readonly nickname?: TokenRange;
  /** the words stand in a block whose words are nearly all capitalised, so capitals tell nothing */
  readonly shouted: boolean;
}

/**
 * Every run of capitalised words, cut down to the name: "Foreign Minister Ana Ruiz" is "Ana Ruiz"
 * after a title. In a headline in capitals, common words end a run and stand alone. `cover` tells
 * which tokens countries cover.
 */
export function findNameRuns(reading: ReadText, cover: Uint8Array): NameRun[] {
  const shouted = allCapitalsBlocks(reading);
  const runs: NameRun[] = [];
  const { tokens } = reading;
  let at = 0;
  while (at < tokens.length) {
    const loud = shouted[tokens[at]!.block]!;
    if (isSayingAtStart(tokens, at) || (!mayBeginName(tokens[at]!) && (loud || !isBreakingGivenName(tokens, at)))) {
      at++;
      continue;
    }
    const end = loud ? endOfLoudRun(tokens, at) : endOfRun(tokens, at);
    const bare = withoutLetters(tokens, at, end);
    const { titleFirst, first, end: nameEnd } = cutToName(tokens, at, bare, cover);
    const letters = bare > at + 1 ? endOfLetters(tokens, bare) : bare;
    runs.push({ titleFirst, first, nameEnd, end: Math.max(nameEnd, letters), shouted: loud });
    at = Math.max(end, letters);
  }
  return runs;
}

function mayBeginName(token: Token): boolean {
  return (
    isCapitalised(token) &&
    !breakingWords.has(token.lower) &&
    !dayAndMonthWords.has(token.lower.replace(/\.$/, '')) &&
    !isDayOfMonth(token.text)
  );
}

/** "Added Ruiz:": the verb has its capital from the sentence; "Said" is a given name, too */
function isSayingAtStart(tokens: readonly Token[], at: number): boolean {
  const { lower, pos, sentence } = tokens[at]!;
  if (pos !== 'VERB' || !sayingForms.has(lower) || tokens[at - 1]?.sentence === sentence) return false;
  return sexOfFirstName(lower) === null;
}

/** The "May-1" of "31 May-1 June" */
const isDayOfMonth = (text: string): boolean => /^\p{L}+[-–]\d/u.test(text);

/**
 * "said Per Aas", "Per Aas, the mayor, said": a given name that is a small word, too, has a capital
 * where no sentence begins, or a strange surname after it that speaks or has a role. "Per Article
 * 5" is none.
 */
function isBreakingGivenName(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  if (!isCapitalised(tokens[at]!) || !breakingGivenNames.has(lower)) return false;
  if (!beginsIn(tokens, at + 1, sentence) || isCommonWord(tokens[at + 1]!.lower)) return false;
  const before = tokens[at - 1];
  const within = before !== undefined && before.sentence === sentence;
  if (within && (beginsWithLetter(before.text) || before.text === ',' || before.text === '(')) return true;
  let end = at + 1;
  while (end < at + 4 && beginsIn(tokens, end, sentence)) end++;
  const next = tokens[end];
  if (lower !== 'per' || next?.sentence !== sentence) return false;
  if (personVerbs.has(next.lower) || next.pos === 'VERB' || next.pos === 'AUX') return true;
  if (next.text !== ',') return false;
  for (let i = end + 1; i < end + 7 && tokens[i]?.sentence === sentence && tokens[i]!.text !== ','; i++)
    if (roleNouns.has(tokens[i]!.lower) || tokens[i]!.lower === 'who') return true;
  return false;
}

/**
 * "Peter Such and", "Johnnie Christmas.": a small word with a capital right after a given name, and
 * nothing with a capital after it.
 */
function isBreakingSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    isCapitalised(token) &&
    breakingSurnames.has(token.lower) &&
    mayBeginName(tokens[at - 1]!) &&
    sexOfFirstName(fold(tokens[at - 1]!.text)) !== null &&
    !beginsIn(tokens, at + 1, token.sentence)
  );
}

const longestRun = 12;

function endOfRun(tokens: readonly Token[], start: number): number {
  const { sentence } = tokens[start]!;
  let at = start + 1;
  while (at < tokens.length && tokens[at]!.sentence === sentence && at - start < longestRun) {
    const { text, lower } = tokens[at]!;
    if (mayBeginName(tokens[at]!) || text === 'Said' || isBreakingSurname(tokens, at)) at++;
    else if (particles.has(lower) && beginsIn(tokens, at + 1, sentence)) at += 2;
    else if (particles.has(lower) && isParticleIn(tokens, at + 1, sentence) && beginsIn(tokens, at + 2, sentence))
      at += 3;
    else if (lower === 'the' && /^(?:elder|younger)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
    else if (text === ',' && beginsIn(tokens, at + 1, sentence) && suffixes.has(fold(tokens[at + 1]!.text))) at += 2;
    else break;
  }
  return at;
}

function beginsIn(tokens: readonly Token[], at: number, sentence: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.sentence === sentence && mayBeginName(token);
}

function isParticleIn(tokens: readonly Token[], at: number, sentence: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.sentence === sentence && particles.has(token.lower);
}

/**
 * In a block where every word has a capital: words that are in no dictionary stay together, others
 * stand alone.
 */
function endOfLoudRun(tokens: readonly Token[], start: number): number {
  const { sentence } = tokens[start]!;
  let at = start + 1;
  if (isCommonWord(tokens[start]!.lower)) return at;
  while (at < tokens.length && at - start < longestRun && tokens[at]!.sentence === sentence) {
    if (!mayBeginName(tokens[at]!) || isCommonWord(tokens[at]!.lower)) break;
    at++;
  }
  return at;
}
