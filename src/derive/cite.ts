import type { Speaker } from '../model/attribution';
import { joinNames } from './chain';
import { withoutMarks } from './note';
import { showDate } from './show-date';
import { sourceWord } from './source-word';

/** What a citation of a statement is made from. */
export interface Cited {
  readonly words: string;
  readonly speakers: readonly Speaker[];
  readonly relays: readonly { readonly name: string }[];
  readonly said: string | null;
  /** the words are the speaker's own, and no mark stands around them */
  readonly unmarked?: boolean;
  /** who wrote the article; empty where it does not say */
  readonly author: readonly string[];
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: string;
  readonly link: string;
}

/**
 * A citation in one line: the words, who said them to whom and when, whose article they stand in
 * and where, and the link.
 */
export function cite(cited: Cited): string {
  const { words, speakers, relays, said, unmarked, author, headline, publisher, datePublished, link } = cited;
  const word = sourceWord(speakers);
  const names = joinNames(speakers.map(({ name }) => name));
  const who = speakers.length === 0 ? 'unattributed' : word === null ? names : `${names}, ${word}`;
  const through = relays.length === 0 ? '' : `, through ${joinNames(relays.map(({ name }) => name))}`;
  const when = said === null ? '' : `, ${showDate(said)}`;
  const bare = unmarked === true ? `, ${withoutMarks}` : '';
  const where = [headline, ...(publisher === null ? [] : [publisher]), showDate(datePublished)].join(', ');
  const by = author.length === 0 ? '' : `${joinNames(author)}: `;
  return `${words} (${who}${through}${when}${bare}). In: ${by}${where}. ${link}`;
}
