import { packedFirstNames } from './packed-first-names';

export type Sex = 'female' | 'male';

/** The names of a packed table. */
export function unpackNames(packed: string): string[] {
  let name = '';
  return Array.from(
    packed.matchAll(/(\d)(\D*)/g),
    ([, shared, rest]) => (name = name.slice(0, Number(shared)) + rest!),
  );
}

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
