import { normaliseLine } from '../../analysis/seed/lines';
import { readByline } from '../../analysis/seed/pastes/byline';

/** By Ana Ruiz   Text: Ana Ruiz */
const opening = /^(?:(?:written |reported |text |words |story )?by\b|(?:text|words|author|writer)s?:)[: ]*/i;
/** and others   et al.   and 3 more   staff */
const nobody =
  /^(?:(?:and |& )?(?:\d+ )?(?:others?|more|colleagues|et al\.?|u\.? ?a\.?|n\.? ?n\.?)|unknown|anonymous|no author|none|null)$/i;
/** What belongs to the name before it: Jr.   PhD */
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.? ?d|m\.? ?d|esq|obe|mbe|kc|qc)\.?$/i;

/**
 * The writers that a byline or a list of bylines names, each once, in the order of the list; "and
 * others" is nobody.
 */
export function readWriters(bylines: readonly string[]): string[] {
  const each = bylines.flatMap((byline) => byline.replace(/<[^<>]{0,500}>/g, ' ').split(/[;|]/));
  const named = each.flatMap((byline) => {
    const words = normaliseLine(byline).replace(opening, '');
    // of "Ana Ruiz, harbour correspondent, Reuters" one is a writer; of what is no byline all that it lists
    const read = readByline(`By ${words}`)?.author ?? [];
    return read.length > 0 ? read : namesOf(words);
  });
  return [...new Set(named)];
}

function namesOf(byline: string): string[] {
  // "Ruiz, Ana" is one writer of a library
  if (/^[\p{L}'’-]+, [\p{L}'’.-]+$/u.test(byline)) return [byline];
  const names: string[] = [];
  for (const part of byline.split(/ *, *(?:and |& )?| +(?:and|und|et(?! al\b)|og|och|&|et al) +| +(?=et al\.?$)/i)) {
    const name = part.replace(opening, '').trim();
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()!}, ${name}`);
    else if (name !== '' && !nobody.test(name) && !/@\S+\.\S/.test(name)) names.push(name);
  }
  return names;
}
