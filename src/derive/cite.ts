import { joinNames } from './chain';
import { showDate } from './show-date';

/** What a citation of a statement is made from. */
export interface Cited {
  readonly words: string;
  readonly speakers: readonly { readonly name: string }[];
  readonly relays: readonly { readonly name: string }[];
  readonly said: string | null;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string;
  readonly link: string;
}

/** A citation in one line: the words, who said them to whom and when, where they stand, and the link. */
export function cite({ words, speakers, relays, said, headline, publisher, datePublished, link }: Cited): string {
  const who = speakers.length === 0 ? 'unattributed' : joinNames(speakers.map(({ name }) => name));
  const through = relays.length === 0 ? '' : `, through ${joinNames(relays.map(({ name }) => name))}`;
  const when = said === null ? '' : `, ${showDate(said)}`;
  const where = [headline, ...(publisher === null ? [] : [publisher]), showDate(datePublished)].join(', ');
  return `${words} (${who}${through}${when}). In: ${where}. ${link}`;
}
