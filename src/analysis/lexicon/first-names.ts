import { packedFirstNames } from './packed-first-names';

export type Sex = 'female' | 'male';

function unpack(packed: string, sex: Sex | 'both', into: Map<string, Sex | 'both'>): void {
  let name = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    name = name.slice(0, Number(shared)) + rest!;
    into.set(name, sex);
  }
}

const sexes = new Map<string, Sex | 'both'>();
unpack(packedFirstNames.female, 'female', sexes);
unpack(packedFirstNames.male, 'male', sexes);
unpack(packedFirstNames.both, 'both', sexes);

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
