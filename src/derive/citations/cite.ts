import type { AttributionKind, Speaker } from '../../model/attribution';
import { joinNames } from '../chain';
import { withoutMarks } from '../note';
import { showDate } from '../show-date';
import { sourceWord } from '../source-word';

/** What a citation is made from: a statement, or other words of an article. */
export interface Cited {
  /** id of the article, and of the statement within it */
  readonly article: string;
  readonly id: string;
  /** `text`: words of the article, which lays them at nobody else's door */
  readonly kind: AttributionKind | 'text';
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
  /** absolute address */
  readonly link: string;
}

/** What is cited, but for the address, which is absolute only in the browser. */
export type Citable = Omit<Cited, 'link'>;

/** Words as one line: whatever space stands between them becomes a single one. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function whoOf(speakers: readonly Speaker[]): string {
  if (speakers.length === 0) return 'unattributed';
  const word = sourceWord(speakers);
  const names = joinNames(speakers.map(({ name }) => name));
  return word === null ? names : `${names}, ${word}`;
}

const howWords = {
  direct: null,
  mixed: 'partly quoted',
  indirect: 'reported, not quoted',
} satisfies Record<AttributionKind, string | null>;

/**
 * What must never be parted from the words: "Ana Ruiz, through Herald, said Saturday 23 November
 * 2024".
 */
export function provenanceInWords({ kind, speakers, relays, said, unmarked }: Cited): string {
  if (kind === 'text') return 'words of the article itself';
  const how = unmarked === true ? withoutMarks : howWords[kind];
  return [
    whoOf(speakers),
    ...(relays.length === 0 ? [] : [`through ${joinNames(relays.map(({ name }) => name))}`]),
    said === null ? 'day not stated' : `said ${showDate(said)}`,
    ...(how === null ? [] : [how]),
  ].join(', ');
}

/** The words with what must never be parted from them, in one line. */
export const wordsWithProvenance = (cited: Cited): string => `${oneLine(cited.words)} (${provenanceInWords(cited)})`;

/**
 * A citation in one line: the words, who said them to whom and when, whose article they stand in
 * and where, and the link.
 */
export function cite(cited: Cited): string {
  const { author, headline, publisher, datePublished, link } = cited;
  const where = [headline, ...(publisher === null ? [] : [publisher]), showDate(datePublished)].join(', ');
  const by = author.length === 0 ? '' : `${joinNames(author)}: `;
  return `${wordsWithProvenance(cited)}. In: ${by}${where}. ${link}`;
}
