import { packedFirstNames } from './packed-first-names';

export type Sex = 'female' | 'male';

/** The names of a packed table: before each a digit, how many letters it shares with the one before. */
export function unpackNames(packed: string): string[] {
  const names: string[] = [];
  let name = '';
  for (let at = 0, end; at < packed.length; at = end) {
    end = at + 1;
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end++;
    name = name.slice(0, packed.charCodeAt(at) - 48) + packed.slice(at + 1, end);
    names.push(name);
  }
  return names;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const sexes = new Map<string, Sex | 'both'>();
for (const sex of ['female', 'male', 'both'] as const)
  for (const name of unpackNames(packedFirstNames[sex])) sexes.set(name, sex);

/**
 * Who bears a given name (folded: lower case, no accents): women, men, or both; null when the table
 * lacks it. "Jean-Noël" counts by its first part.
 */
export function sexOfFirstName(folded: string): Sex | 'both' | null {
  const whole = sexes.get(folded);
  if (whole !== undefined) return whole;
  const hyphen = folded.indexOf('-');
  return hyphen > 1 ? (sexes.get(folded.slice(0, hyphen)) ?? null) : null;
}
