import type { Country } from '../../model/country';
import type { Person } from '../../model/people';
import type { ReadText } from '../text/read-text';
import { tokenAt } from '../text/read-text';

/** Gives the people and countries that tokens `[first, end)` name. */
export type Participants = (clause: { first: number; end: number }) => { people: string[]; countries: string[] };

/** Looks people (by name or pronoun) and countries up by the token that names them. */
export function participantsIn(
  reading: ReadText,
  people: readonly Person[],
  countries: readonly Country[],
): Participants {
  const { tokens } = reading;
  const peopleAt = new Array<string | null>(tokens.length).fill(null);
  const countriesAt = new Array<string | null>(tokens.length).fill(null);
  for (const { id, mentions, pronouns } of people) {
    for (const { start } of [...mentions, ...pronouns]) peopleAt[tokenAt(tokens, start)] = id;
  }
  for (const { code, mentions } of countries) {
    for (const { start } of mentions) countriesAt[tokenAt(tokens, start)] = code;
  }
  return ({ first, end }) => ({ people: within(peopleAt, first, end), countries: within(countriesAt, first, end) });
}

function within(at: readonly (string | null)[], first: number, end: number): string[] {
  const found: string[] = [];
  for (let k = first; k < end; k++) {
    const id = at[k]!;
    if (id !== null && !found.includes(id)) found.push(id);
  }
  return found;
}
