import { sexOfFirstName } from '../lexicon/first-names';
import { lettersOfOffice, postNominals } from '../lexicon/name-parts';
import { organisationWords } from '../lexicon/organisation-words';
import { titleWords } from '../lexicon/titles';
import { isCommonWord } from '../text/common-words';
import { fold } from '../text/fold';
import type { Token } from '../text/read-text';

/**
 * End of a run of capitalised words without the letters of honours and degrees that a name ends
 * with: "Ana Ruiz" of "Ana Ruiz KC". "Labour MP" is none.
 */
export function withoutLetters(tokens: readonly Token[], start: number, end: number): number {
  let bare = end;
  while (bare > start + 1 && lettersAt(tokens, bare - 1) > 0) bare--;
  if (bare === end) return end;
  return bearsLetters(tokens, start, bare, tokens[bare]!) ? bare : end;
}

/** Token after the letters that follow a name at `end`, with a comma before each or without. */
export function endOfLetters(tokens: readonly Token[], end: number): number {
  let at = end;
  for (;;) {
    const next = tokens[at]?.text === ',' ? at + 1 : at;
    const count = lettersAt(tokens, next);
    if (count === 0 || tokens[next]!.sentence !== tokens[end - 1]!.sentence) return at;
    if (next > at && !closes(tokens[next + count], tokens[next]!)) return at;
    if (next > at && sexOfFirstName(fold(tokens[Math.max(0, end - 2)]!.text)) === null) return at;
    at = next + count;
  }
}

/** How many tokens of letters stand at `at`: three in "Ph.D.", one in "PhD", none in "Hill". */
function lettersAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.text === 'Ph' && tokens[at + 1]?.text === '.' && /^D\.?$/.test(tokens[at + 2]?.text ?? '')) return 3;
  return isLetters(token) ? 1 : 0;
}

const isLetters = ({ text }: Token): boolean =>
  /^(?:\p{Lu}[\p{Lu}.]+|\p{Lu}\p{Ll}{0,2}\.?\p{Lu}\p{Ll}{0,3}\.?)$/u.test(text) &&
  postNominals.has(text.toLowerCase().replaceAll('.', ''));

/** "Ana Ruiz, MD, said", "Ana Ruiz, MD (Lima)", not the list "Ana Ruiz, MP Tom Hill". */
const closes = (after: Token | undefined, { sentence }: Token): boolean =>
  after?.sentence !== sentence || !/^\p{L}/u.test(after.text) || after.pos === 'VERB' || after.pos === 'AUX';

/** A given name and a surname, a title and a surname, or two words that no dictionary has. */
function bearsLetters(tokens: readonly Token[], start: number, end: number, letters: Token): boolean {
  const given = tokens[Math.max(start, end - 3)]!;
  const words = tokens.slice(start, end);
  if (words.some(({ lower }) => organisationWords.has(lower))) return false;
  if (words.length > 1 && words.slice(0, -1).some(({ text }) => sexOfFirstName(fold(text)) !== null)) return true;
  if (titleWords.has(fold(tokens[start - 1]?.text ?? '')) || titleWords.has(fold(given.text))) return true;
  if (lettersOfOffice.has(letters.text.toLowerCase())) return false;
  return words.length > 1 && words.every(({ lower }) => !isCommonWord(lower));
}
