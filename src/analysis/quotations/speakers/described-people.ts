import type { Person } from '../../../model/people';
import { lesserOffices } from '../../lexicon/roles';
import { longTitles, sexOfNoun } from '../../lexicon/titles';
import { sexOf } from '../../people/sex-of-person';
import { headOf, sourceNounKind } from '../source-nouns';
import type { Token } from '../../text/read-text';

/** A role or title of a person, cut into its words, lower case. */
interface Description {
  readonly person: Person;
  readonly words: readonly string[];
  /** the noun that heads it: the "chief" of "Lindow police chief" */
  readonly head: string;
}

/** "the police" is no police chief. */
function isHeadOf(noun: string, head: string): boolean {
  return noun === head || head.endsWith(`-${noun}`) || sourceNounKind(noun) !== 'body';
}

/** Every description of somebody that has a word, by that word. */
export type PeopleByRole = ReadonlyMap<string, readonly Description[]>;

/** What a description is looked up in. */
interface Roles {
  readonly tokens: readonly Token[];
  readonly described: PeopleByRole;
  readonly isHeadline: (token: number) => boolean;
}

/** Lays the roles and titles of all people out by their words, in time linear in their length. */
export function describedByWord(people: readonly Person[]): PeopleByRole {
  const byWord = new Map<string, Description[]>();
  for (const person of people) {
    for (const role of [...person.roles, ...person.titles].flatMap(wordingsOf)) {
      const words = role.split(/[\s,’']+/);
      const description = { person, words, head: headOf(role) };
      for (const word of new Set(words)) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [description]);
        else known.push(description);
      }
    }
  }
  return byWord;
}

/**
 * A role as a text may say it again, lower case: "Gov." as "governor", "Rep." as "representative"
 * and "congressman".
 */
function wordingsOf(role: string): string[] {
  const full = role
    .toLowerCase()
    .replace(/(\p{L}+)\.?(?=$| )/gu, (short, word: string) => longTitles.get(word) ?? short);
  if (!/(?:^| )representative$/.test(full)) return [full];
  return [full, ...['congressman', 'congresswoman'].map((noun) => full.replace(/representative$/, noun))];
}

/**
 * "the minister", "the president-elect": the one person of the article whose role or title says so.
 */
export function personDescribed({ tokens, described, isHeadline }: Roles, first: number, core: number): Person | null {
  const bare = first === 0 || tokens[first - 1]!.lower !== 'the';
  if (bare && !isHeadline(first) && !isLabel(tokens, first, core)) return null;
  const said: string[] = [];
  for (let i = first; i < core; i++) if (!longService.test(tokens[i]!.lower)) said.push(tokens[i]!.lower);
  const noun = said.at(-1) ?? '';
  const sex = sexOfNoun(noun);
  let only: Person | null = null;
  for (const { person, words, head } of described.get(noun) ?? []) {
    if (
      person === only ||
      !isHeadOf(noun, head) ||
      (sex !== null && (sexOf(person) ?? sex) !== sex) ||
      (bare && noun !== head) ||
      !said.every((word) => words.includes(word))
    )
      continue;
    if (words.some((word) => lesserOffices.has(word) && !said.includes(word))) continue;
    if (only !== null) return null;
    only = person;
  }
  return only;
}

/** "the four-term congressman", "the 62-year-old minister": how long somebody is what they are. */
const longService = /-(?:term|time|year|year-old)$/;

/** "First minister: ‘Stay at home’": it opens its paragraph, and a colon follows. */
function isLabel(tokens: readonly Token[], first: number, core: number): boolean {
  return tokens[first - 1]?.block !== tokens[first]!.block && tokens[core]?.text === ':';
}
