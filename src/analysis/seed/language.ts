import { eld } from 'eld/extrasmall';
import { particles } from '../lexicon/name-parts';

/** How much of a text is looked at, in UTF-16 code units. */
const sample = 20_000;

/** A text of fewer words is English unless another language leads clearly. */
const fewWords = 30;

/** Fewer words than these in small letters tell nothing. */
const leastWords = 3;

/** By how much of a score, of 0 to 1, another language must lead before English in a short text. */
const clearLead = 0.15;

/**
 * The text's language as a BCP 47 tag, by the words that begin in small letters: names decide
 * nothing; `und` when they are those of no language that is known here.
 */
export function detectLanguage(text: string): string {
  const all = text.slice(0, sample).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const words = all.filter((word, at) => !begins(word) && !isParticle(all, at));
  const isShort = all.length < fewWords && all.some(begins);
  // a script without small letters, or nothing but capitals
  const told = words.length < leastWords && !isShort ? all : words;
  const found = eld.detect(told.join(' '));
  const language = found.language || 'und';
  if (!isShort) return language === 'en' && !found.isReliable() ? 'und' : language;
  const scores = found.getScores();
  const lead = (scores[language] ?? 0) - (scores.en ?? 0);
  return words.length < leastWords || lead < clearLead ? 'en' : language;
}

/** A word of a name or of the beginning of a sentence. */
const begins = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);

/** "de" and "van der" before a name: words of it. */
function isParticle(words: readonly string[], at: number): boolean {
  let next = at;
  while (next < words.length && next < at + 4 && particles.has(words[next]!)) next++;
  return next > at && next < words.length && begins(words[next]!);
}

/** A language, a script and a place or nothing: en   pt-BR   en_GB.UTF-8   zh-Hant-TW */
const languageTag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][\w-]+)?(?:\.[\w-]+)?$/i;

/**
 * A BCP 47 tag in its usual letters (`en-GB`), also where it was written as programs do (`en_GB`,
 * `en_GB.UTF-8`); null for what is none.
 */
export function readLanguageTag(words: string): string | null {
  const [, language, script, place] = languageTag.exec(words) ?? [];
  if (language === undefined) return null;
  const titled = script === undefined ? [] : [script[0]!.toUpperCase() + script.slice(1).toLowerCase()];
  return [language.toLowerCase(), ...titled, ...(place === undefined ? [] : [place.toUpperCase()])].join('-');
}

/** Whether the engine knows the language of a BCP 47 tag. */
export const isKnownLanguage = (tag: string): boolean => tag === 'en' || tag.startsWith('en-');
