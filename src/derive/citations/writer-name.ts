/** A writer's name as lists of references sort it, or as one piece where it cannot be parted. */
export type NameParts =
  | { readonly family: string; readonly given: string; readonly particle: string; readonly suffix: string }
  | { readonly literal: string };

/** "BBC News", "Reuters Staff", "From our correspondent": no family, no given name. */
const noPerson =
  /\d|[&,/@]|\b(?:and|of|the|our|from|by|staff|news|press|agency|desk|team|editors?|editorial|board|correspondents?|reporters?|bureau|service|wire|post|times|media|group|radio|television|newspaper)\b/i;
const suffixes = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;
const isParticle = (word: string): boolean => /^\p{Ll}/u.test(word);

/**
 * Parts "Bo Berg", "Ursula von der Leyen" and "Berg, Bo"; what may be the name of a newsroom, or is
 * a single word, stays whole.
 */
export function namePartsOf(name: string): NameParts {
  const inverted = /^([^,]+), ([^,]+)$/.exec(name);
  if (inverted !== null && !isOfNoPerson(`${inverted[2]} ${inverted[1]}`)) {
    return { family: inverted[1]!, given: inverted[2]!, particle: '', suffix: '' };
  }
  const words = name.trim().split(/\s+/);
  const suffix = words.length > 2 && suffixes.test(words.at(-1)!) ? words.pop()! : '';
  if (words.length < 2 || isOfNoPerson(words.join(' '))) return { literal: name.trim() };
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start--;
  return {
    given: words.slice(0, start).join(' '),
    particle: words.slice(start, -1).join(' '),
    family: words.at(-1)!,
    suffix,
  };
}

function isOfNoPerson(name: string): boolean {
  // initials open a person's name ("JD Vance"); longer capitals, or later ones, are a newsroom's
  return /^\p{Lu}{3}|\s\p{Lu}{2}/u.test(name) || noPerson.test(name);
}
