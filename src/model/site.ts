import type { AttributionKind, Resolved, Speaker } from './attribution';
import type { EventStatus } from './event';
import type { Span } from './span';

/** One row of the article list: all that the list and its filters need, and the name of the JSON file that holds the rest. */
export interface ArticleSummary {
  readonly id: string;
  readonly headline: string;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly datePublished: string;
  readonly inLanguage: string;
  /** the article's data file, with a hash in its name, below the site's data folder */
  readonly json: string;
  /** statements of which each person is a speaker; paragraphs that name them without their speaking */
  readonly people: readonly { readonly id: string; readonly speaks: number; readonly spokenOf: number }[];
  /** ISO 3166-1 codes, most mentioned first */
  readonly countries: readonly string[];
  /** names of all who speak in it, people first */
  readonly speakers: readonly string[];
  /** number of direct and mixed statements */
  readonly quotations: number;
  readonly events: number;
  /** the quotation shown below the headline */
  readonly lead: QuotationEntry | null;
}

/** One statement, as the list of all quotations shows it. */
export interface QuotationEntry {
  readonly article: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly id: string;
  readonly kind: AttributionKind;
  /** the content in the text's own words, its marks as the writer had them; parts cut apart by their cue are joined by " … " */
  readonly words: string;
  readonly speakers: readonly Speaker[];
  readonly resolved: Resolved;
  readonly relays: readonly { readonly id: string; readonly name: string }[];
  readonly said: string | null;
  /** countries that its paragraph names */
  readonly countries: readonly string[];
}

/** One event, as the timeline shows it. */
export interface EventEntry {
  readonly article: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly id: string;
  readonly status: EventStatus;
  /** TIMEX3 value or ISO 8601 interval */
  readonly date: string;
  /** the sentence that tells it, in the text's own words */
  readonly words: string;
  /** the event's own words within `words` */
  readonly marks: readonly Span[];
  /** the time expression as the text has it, such as "last week" */
  readonly expression: string | null;
  readonly people: readonly string[];
  readonly countries: readonly string[];
}

/** One person across all articles. */
export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly roles: readonly string[];
  /** ids of the articles that name them, newest first */
  readonly articles: readonly string[];
  readonly speaks: number;
  readonly spokenOf: number;
}

/** One country across all articles. */
export interface CountryEntry {
  readonly code: string;
  /** its English name */
  readonly name: string;
  readonly articles: readonly string[];
}
