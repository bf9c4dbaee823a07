import type { ReadText, Token } from '../text/read-text';
import { sexOfFirstName } from './first-names';
import { fold } from './fold';
import { isCommonWord } from './common-words';
import { breakingWords, dayAndMonthWords, particles, suffixes } from './tables/name-parts';
import { portfolioWords, titleWords } from './tables/titles';

/** A run of capitalised words that may be a name: token indices of the name, and where the title in capitals before it begins. */
export interface NameRun {
  /** first token of the title or role written in capitals before the name; equal to `first` when there is none */
  readonly titleFirst: number;
  readonly first: number;
  readonly end: number;
  /** the words stand in a headline whose words are all capitalised, so capitals tell nothing */
  readonly shouted: boolean;
}

/** Every run of capitalised words, cut where a title ends: "Foreign Minister Ana Ruiz" is the name "Ana Ruiz" after a title. */
export function findNameRuns(reading: ReadText): NameRun[] {
  const shoutedBlocks = reading.blocks.map(() => false);
  markShoutedBlocks(reading, shoutedBlocks);
  const runs: NameRun[] = [];
  const { tokens } = reading;
  let at = 0;
  while (at < tokens.length) {
    if (!mayBeginName(tokens, at)) {
      at++;
      continue;
    }
    const end = endOfRun(tokens, at);
    const run = withoutTitle(tokens, at, end, shoutedBlocks[tokens[at]!.block]!);
    if (run !== null) runs.push(run);
    at = end;
  }
  return runs;
}

/** A block is shouted when most of its longer words are capitalised: THE END OF IT ALL; The End of It All. */
function markShoutedBlocks(reading: ReadText, shouted: boolean[]): void {
  const capitals = reading.blocks.map(() => 0);
  const words = reading.blocks.map(() => 0);
  for (const token of reading.tokens) {
    if (token.end - token.start < 4 || !/^\p{L}/u.test(token.text)) continue;
    words[token.block]!++;
    if (isCapitalised(token)) capitals[token.block]!++;
  }
  reading.blocks.forEach((_, i) => {
    shouted[i] = words[i]! >= 4 && capitals[i]! >= 0.75 * words[i]!;
  });
}

/** The word begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const character = token.text.charAt(0);
  return character !== character.toLowerCase();
}

function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return isCapitalised(token) && !breakingWords.has(token.lower) && !dayAndMonthWords.has(token.lower);
}

const longestRun = 12;

function endOfRun(tokens: readonly Token[], start: number): number {
  const { sentence } = tokens[start]!;
  const inSentence = (i: number): boolean => i < tokens.length && tokens[i]!.sentence === sentence;
  let at = start + 1;
  while (inSentence(at) && at - start < longestRun) {
    if (mayBeginName(tokens, at)) at++;
    else if (particles.has(tokens[at]!.lower) && inSentence(at + 1) && mayBeginName(tokens, at + 1)) at += 2;
    else if (
      particles.has(tokens[at]!.lower) &&
      inSentence(at + 2) &&
      particles.has(tokens[at + 1]!.lower) &&
      mayBeginName(tokens, at + 2)
    )
      at += 3;
    else if (tokens[at]!.text === ',' && inSentence(at + 1) && suffixes.has(fold(tokens[at + 1]!.text))) at += 2;
    else break;
  }
  return at;
}

/** Cuts the title off: the last title word of the run that has a name after it and no given name before it. */
function withoutTitle(tokens: readonly Token[], start: number, end: number, shouted: boolean): NameRun | null {
  let first = start;
  for (let i = start; i < end; i++) {
    const word = fold(tokens[i]!.text);
    if (titleWords.has(word) || tokens[i]!.lower.endsWith('-elect')) first = i + 1;
    else if (portfolioWords.has(word)) continue;
    else if (sexOfFirstName(word) !== null && !isCommonWord(word)) break;
  }
  if (first === end) {
    // "Martin Luther King", "Stephen King": the title word is the surname
    const surname =
      end - start > 1 &&
      sexOfFirstName(fold(tokens[start]!.text)) !== null &&
      !titleWords.has(fold(tokens[start]!.text));
    return surname ? { titleFirst: start, first: start, end, shouted } : null;
  }
  const ofOffice =
    first === start && start >= 2 && tokens[start - 1]!.lower === 'of' && titleWords.has(tokens[start - 2]!.lower);
  if (ofOffice) {
    for (let i = start + 1; i < end; i++) {
      if (sexOfFirstName(fold(tokens[i]!.text)) === null) continue;
      return { titleFirst: start, first: i, end, shouted };
    }
  }
  return { titleFirst: start, first, end, shouted };
}
