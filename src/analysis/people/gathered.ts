import type { ReadText } from '../text/read-text';
import { sexOfFirstName, type Sex } from '../lexicon/first-names';
import { femaleNouns, femaleTitles, maleNouns, maleTitles } from '../lexicon/titles';
import { fold } from '../text/fold';
import type { NameRun } from './name-runs';

/**
 * One person while being gathered: the words of the fullest name and every run that names them, in
 * text order.
 */
export interface Gathered {
  /** folded words of the fullest name, its suffix left out */
  words: string[];
  suffix: string | null;
  readonly runs: NameRun[];
  /** the name where no mention has it whole: the "Tom Ruiz" of "Tom and Ana Ruiz" */
  readonly name?: string;
}

/** The person's sex by a title before any mention or by the given name, where those tell. */
export function sexOfGathered(reading: ReadText, person: Gathered): Sex | null {
  for (const run of person.runs) {
    for (let at = Math.max(0, run.titleFirst - 1); at < run.first; at++) {
      const word = fold(reading.tokens[at]!.text);
      if (reading.tokens[at]!.sentence !== reading.tokens[run.first]!.sentence) continue;
      if (femaleTitles.has(word) || femaleNouns.has(word)) return 'female';
      if (maleTitles.has(word) || maleNouns.has(word)) return 'male';
    }
  }
  if (person.words.length < 2) return null;
  const sex = sexOfFirstName(fold(person.words[0]!));
  return sex === 'both' ? null : sex;
}

/**
 * Which sex one known by a lone name rather is, by that name: "Nora" is mostly a given name, but
 * may be a surname.
 */
export function leaningOfGathered({ words }: Gathered): Sex | null {
  if (words.length > 1) return null;
  const sex = sexOfFirstName(words[0]!);
  return sex === 'both' ? null : sex;
}
