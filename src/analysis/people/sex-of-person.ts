import type { Person } from '../../model/people';
import { sexOfFirstName, type Sex } from '../lexicon/first-names';
import { fold } from '../text/fold';
import { sexOfPronoun } from '../lexicon/personal-pronouns';
import { particles } from '../lexicon/name-parts';
import { femaleNouns, femaleTitles, maleNouns, maleTitles } from '../lexicon/titles';

/**
 * Woman or man by title, by a role that tells ("spokeswoman for Acme") or by given name; null when
 * none tells.
 */
export function sexOf({ name, titles, roles }: Person): Sex | null {
  for (const title of titles) {
    const word = fold(title);
    if (femaleTitles.has(word)) return 'female';
    if (maleTitles.has(word)) return 'male';
  }
  for (const role of roles) {
    const sex = sexOfRole(role);
    if (sex !== null) return sex;
  }
  const [first, second] = name.split(' ');
  // "von der Heide" has no given name, though some men are called Von
  const given = second === undefined || particles.has(first!) ? null : sexOfFirstName(fold(first!));
  return given === 'female' || given === 'male' ? given : null;
}

/** "her father", "chairwoman of the board": by the noun that heads the role. */
function sexOfRole(role: string): Sex | null {
  const head = role
    .toLowerCase()
    .split(/,| (?:of|for|to|at|in|from|with|who) /)[0]!
    .split(' ')
    .at(-1)!;
  if (femaleNouns.has(head) || femaleTitles.has(head)) return 'female';
  return maleNouns.has(head) || maleTitles.has(head) ? 'male' : null;
}

/**
 * What rather tells woman from man where nothing surely does: the pronouns tied to them, or a given
 * name that stands alone ("Nora said"), which may be a surname.
 */
export function leaningOf(person: Person, text: string): Sex | null {
  const byPronouns = sexByPronouns(person, text);
  if (byPronouns !== null || person.name.includes(' ')) return byPronouns;
  const given = sexOfFirstName(fold(person.name));
  return given === 'both' ? null : given;
}

/** Woman or man by the pronouns tied to them, where there are two or more and they agree. */
export function sexByPronouns({ pronouns }: Person, text: string): Sex | null {
  let women = 0;
  for (const { start, end } of pronouns) if (sexOfPronoun(text.slice(start, end).toLowerCase()) === 'female') women++;
  if (pronouns.length < 2) return null;
  return women === 0 ? 'male' : women === pronouns.length ? 'female' : null;
}
