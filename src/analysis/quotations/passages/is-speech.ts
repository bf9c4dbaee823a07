import type { Span } from '../../../model/span';
import { beForms, negations } from '../../lexicon/auxiliaries';
import { subjectPronouns } from '../../lexicon/personal-pronouns';
import { namedThings, namingVerbs, wordsForWords, wordsForWorks, workNouns } from '../../lexicon/works';
import { beginsWithCapital } from '../../text/capitals';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';

/** Of a passage no more words are looked at. */
const longest = 60;
/** From so many words on a noun with a verb behind it is a clause, not a participle. */
const longClause = 7;
/** From so many words on a comma shows a sentence, not two adjectives. */
const longList = 5;

/**
 * Whether the words between marks can only have been said or written by somebody, whoever it is:
 * they make a clause, two sentences, or speak of "I", "we" and "you"; and are no title, and stand
 * before no noun as its name ("the “we know best” people").
 */
export function isSpeech(
  { text, tokens }: Pick<ReadText, 'text' | 'tokens'>,
  passage: Span & { outer: Span },
): boolean {
  const first = tokenAt(tokens, passage.start);
  const end = Math.min(tokenAt(tokens, passage.end - 1) + 1, first + longest);
  if (namesAThing(tokens, passage, first) || isTitleCase(text.slice(passage.start, passage.end))) return false;
  const words = tokens.slice(first, end);
  if (words.some(({ lower, pos }) => pos !== 'NOUN' && speaksToSomebody.test(lower))) return words.length > 2;
  const inner = text.slice(passage.start, Math.min(passage.end, passage.start + 400));
  return hasClause(words) || /[.?!;…] \p{Lu}/u.test(inner) || (words.length > longList && /, /.test(inner));
}

const speaksToSomebody = /^(?:i|we|you|me|us)$/;

/**
 * "They Came at Dawn", "Who's Afraid of the Dark?": every word but the small ones has a capital.
 */
export function isTitleCase(words: string): boolean {
  const list = words.slice(0, 200).split(' ');
  const large = list.filter((word) => !smallWords.test(word));
  if (large.length === 0 || !large.every((word) => /^\P{L}*[\p{Lu}\d]/u.test(word))) return false;
  return large.length > 1 || !/[.,?!…]$/.test(words);
}
const smallWords = /^(?:of|the|and|a|an|in|to|for|on|at|with|by|from|or|but|as|is|de|la|le|du|[–—&-])$/;

/** What somebody calls themselves, "Ana I, Queen of the Fens": it begins and ends in a capital. */
export function isStyle(words: string): boolean {
  return /^\p{Lu}[^.?!]*$/u.test(words) && /^\p{Lu}/u.test(words.slice(words.lastIndexOf(' ') + 1));
}

/** A subject with its finite verb. */
function hasClause(words: readonly Token[]): boolean {
  let nominal = false;
  for (let i = 0; i < words.length; i++) {
    const { pos, lower } = words[i]!;
    const before = words[i - 1];
    if (pos === 'AUX' && (nominal || negations.has(words[i + 1]?.lower ?? ''))) return true;
    if (pos === 'VERB' && before !== undefined && before.lower !== 'to' && !lower.endsWith('ing')) {
      if (subjectPronouns.has(before.lower) || (nominal && words.length >= longClause)) return true;
    }
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') nominal = true;
  }
  return false;
}

const isNameNoun = /^(?:motto|name|slogan|title)$/;

/**
 * "the song “…”", "the term “…”", "“…” is the title", "the “…” crowd": the words are the name of
 * something.
 */
function namesAThing(tokens: readonly Token[], { outer }: { outer: Span }, first: number): boolean {
  const block = tokens[first]?.block;
  let at = tokenAt(tokens, outer.start) - 1;
  if (tokens[at]?.text === ',') at--;
  const before = tokens[at];
  if (before?.block === block && before !== undefined) {
    const word = before.lower;
    if (wordsForWords.has(word) || wordsForWorks.has(word) || workNouns.has(word) || namedThings.has(word)) return true;
    if (word === 'so-called' || namingVerbs.has(word)) return true;
    // "its motto is “…”", "the motto: “…”"
    const noun = tokens[at - 1]?.lower ?? '';
    if (word === ':' && isNameNoun.test(noun)) return true;
    if (beForms.has(word) && (workNouns.has(noun) || namedThings.has(noun) || isNameNoun.test(noun))) return true;
  }
  const after = tokens[tokenAt(tokens, outer.end)];
  const opens = before?.block === block && (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s");
  return (
    opens && after !== undefined && after.block === block && after.pos === 'NOUN' && !beginsWithCapital(after.text)
  );
}
