import type { Sex } from './first-names';
import { wordSet } from './word-list';

/** "Lynch herself", "Long this week said": after a name, though pronouns and determiners. */
export const afterNames = wordSet('both herself himself last next that this who');

/** Pronouns that are a subject. */
export const subjectPronouns = wordSet('he i she they we who');

/** Pronouns that a source may be. */
export const pronounsOfSources = wordSet(`
  he her herself him himself i it she that them these they this those we who you
`);

/** By which a phrase is stressed: "the mayor herself". */
export const reflexives = wordSet('herself himself itself themselves');

/** Pronouns that stand for a source by themselves. */
export const pronounSources = wordSet(`
  another everyone few he i it many one others she some somebody someone they we who you
`);

/** Those of them that may as well open a phrase: "one European official". */
export const pronounsThatCount = wordSet('another few many one some');

const pronounSexes: ReadonlyMap<string, Sex> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** Whether a pronoun, in lower case, is for a woman or a man; null of another word. */
export function sexOfPronoun(lower: string): Sex | null {
  return pronounSexes.get(lower) ?? null;
}

/** By which a writer speaks of the writer or the reader. */
export const ownVoice = wordSet('i me my myself our ourselves us we you');
