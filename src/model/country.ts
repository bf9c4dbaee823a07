import type { Span } from './span';

/**
 * How a country is meant: the place, a demonym, the nationality of a person, or its government
 * ("Moscow said").
 */
export interface CountryMention extends Span {
  readonly as: 'place' | 'demonym' | 'nationality' | 'government';
}

/** A country (ISO 3166-1 alpha-2) with every place of the text that means it. */
export interface Country {
  readonly code: string;
  readonly mentions: readonly CountryMention[];
}
