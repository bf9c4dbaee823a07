import type { Image } from '../../model/article';
import type { ReceivedBlock } from '../../model/received';
import type { Fault } from '../../model/seed';
import type { Paragraph } from './lines';

/** Tells a fault of the seed that is being read. */
export type Report = (severity: Fault['severity'], line: number, message: string) => void;

/** A block of a seed, with the line where it begins. */
export interface SeedBlock extends ReceivedBlock {
  readonly line: number;
}

/** What a seed says of itself, gaps as null, with the line that each came from. */
export interface Parts {
  readonly headline: Paragraph | null;
  readonly description: Paragraph | null;
  readonly date: string | null;
  readonly author: readonly string[];
  readonly publisher: string | null;
  /** where it was written, of a byline or dateline */
  readonly place: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly language: string | null;
  /** the time before which it is not to be published, as ISO 8601 has it, with its zone */
  readonly embargo?: string | null;
  /** all below headline and standfirst */
  readonly blocks: readonly SeedBlock[];
  /** `after` is an index into `blocks`, -1 before all */
  readonly images: readonly Image[];
}

/** A value as a message shows it: its first 60 code units. */
export const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
