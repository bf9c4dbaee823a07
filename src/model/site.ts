import type { AttributionKind, Resolved, Speaker } from './attribution';
import type { EventStatus } from './event';
import { shortHash } from './ids';
import type { SiteIdentity } from './site-identity';
import type { Span } from './span';

/** Somebody by id, with the name to show. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** One row of the article list: all that the list and its filters need. */
export interface ArticleSummary {
  readonly id: string;
  readonly headline: string;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly datePublished: string;
  readonly inLanguage: string;
  /**
   * statements of which each person is a speaker; paragraphs that name them without their speaking
   */
  readonly people: readonly (NamedId & { readonly speaks: number; readonly spokenOf: number })[];
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

/** An article where it is but named. */
export type ArticleTitle = Pick<ArticleSummary, 'id' | 'headline' | 'datePublished'>;

/** One statement, as the list of all quotations shows it. */
export interface QuotationEntry {
  readonly article: string;
  readonly headline: string;
  /** who wrote the article; empty where it does not say */
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly datePublished: string;
  readonly id: string;
  readonly kind: AttributionKind;
  /** a direct statement without quotation marks; left out of others */
  readonly unmarked?: true;
  /**
   * the content in the text's own words, its marks as the writer had them; parts cut apart by their
   * cue are joined by " … "
   */
  readonly words: string;
  readonly speakers: readonly Speaker[];
  readonly resolved: Resolved;
  readonly relays: readonly NamedId[];
  readonly said: string | null;
  /** countries that its paragraph names */
  readonly countries: readonly string[];
  /** the owner of the site changed or added it; left out where nobody did */
  readonly correctedByEditor?: true;
}

/** What the lists show of one article. */
export interface ArticleRows {
  readonly summary: ArticleSummary;
  readonly quotations: readonly QuotationEntry[];
  readonly events: readonly EventEntry[];
}

/** A further sentence that tells an event. */
export interface Telling {
  /** id of its paragraph, `p-…` */
  readonly paragraph: string;
  /** the sentence, in the text's own words */
  readonly words: string;
  /** the event's own words within `words` */
  readonly marks: readonly Span[];
}

/** One row of the timeline: an event, or several that one sentence puts on one date. */
export interface EventEntry {
  readonly article: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly id: string;
  readonly status: EventStatus;
  /**
   * other events of its sentence and date, which stand in its row and whose addresses lead there
   */
  readonly together: readonly { readonly id: string; readonly status: EventStatus }[];
  /** as that of `Event` */
  readonly date: string;
  /**
   * TIMEX3 mod of a stretch of time that the text gives only roughly ("about 2010", "late in
   * September"), else null
   */
  readonly mod: string | null;
  /**
   * who alone says that it happened or will, in the words of the page: "Anna Keller", "a doctor";
   * null where the text tells it itself
   */
  readonly saidBy: string | null;
  /** the first sentence that tells it, in the text's own words */
  readonly words: string;
  /** the event's own words within `words` */
  readonly marks: readonly Span[];
  /** the time expression as the text has it, such as "last week" */
  readonly expression: string | null;
  /** the other sentences of the article that tell it, in the order of its text */
  readonly also: readonly Telling[];
  readonly people: readonly NamedId[];
  readonly countries: readonly string[];
  /**
   * the same for events of several articles that are one happening; null for one that stands alone
   */
  readonly happening: string | null;
}

/** What a row of the timeline tells of: each status once, its own first. */
export const statusesOf = ({ status, together }: Pick<EventEntry, 'status' | 'together'>): readonly EventStatus[] => [
  ...new Set([status, ...together.map((other) => other.status)]),
];

/** A paragraph (or headline) that names somebody or some place. */
export interface PassageEntry {
  readonly article: string;
  readonly headline: string;
  readonly datePublished: string;
  /** the paragraph's id, `p-…` */
  readonly id: string;
  readonly words: string;
  /** the names within `words` */
  readonly marks: readonly Span[];
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

/** A row of the index of people. */
export interface IndexedPerson extends NamedId {
  /** a role or title, as a text gives it */
  readonly detail: string | null;
  readonly speaks: number;
  readonly spokenOf: number;
  /** how many articles name them */
  readonly articles: number;
}

/** One country across all articles. */
export interface CountryEntry {
  readonly code: string;
  /** its English name */
  readonly name: string;
  readonly articles: readonly string[];
}

/** The beginning of a list that may be longer than what is at hand, newest first. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** how many there are in all */
  readonly total: number;
}

/** Somebody or some country that appears in the same articles. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** number of articles that both are in */
  readonly articles: number;
}

/** All that a person's page shows. */
export interface PersonFile {
  readonly person: PersonEntry;
  readonly articles: Listing<ArticleTitle>;
  /** direct and mixed statements of which they are a speaker */
  readonly quotations: Listing<QuotationEntry>;
  /** the indirect ones: in the reporter's words */
  readonly reported: Listing<QuotationEntry>;
  /** paragraphs that name them without their speaking */
  readonly passages: Listing<PassageEntry>;
  readonly events: Listing<EventEntry>;
  /** most articles first */
  readonly appearsWith: Listing<Companion>;
  /** others whom their id may mean, or once meant */
  readonly namesakes: readonly NamedId[];
  /** of the countries of its events, by code */
  readonly countryNames: Readonly<Record<string, string>>;
}

/** All that a country's page shows. */
export interface CountryFile {
  readonly country: CountryEntry;
  readonly articles: Listing<ArticleTitle>;
  /** statements whose paragraph names it */
  readonly quotations: Listing<QuotationEntry>;
  readonly events: Listing<EventEntry>;
  /** people of its articles, most articles first */
  readonly people: Listing<Companion>;
  /** of the countries of its events, by code */
  readonly countryNames: Readonly<Record<string, string>>;
}

/** The lists of the site that are cut into shards. */
export type ListName = 'articles' | 'quotations' | 'events' | 'people' | 'countries';

/**
 * A list cut into files below the site's data folder: the first is small, and enough for a first
 * screen; the others are fetched when their rows come near. See docs/decisions/0045.
 */
export interface Shards {
  readonly total: number;
  /** the file of the first rows; null where there are none */
  readonly first: string | null;
  /** the file of the `RowFiles`; left out where the first has all rows */
  readonly rows?: string;
  /** the file of what is counted over all of it; for a list with filters */
  readonly counts?: string;
  /** the file of the `ListColumns`; for a list with filters */
  readonly columns?: string;
  /** the file of the `WordDirectory`; for a list that can be searched */
  readonly words?: string;
  /** the file of the `FormerEvent`s, of events; left out where there are none */
  readonly former?: string;
}

/**
 * So many rows stand in the first file of a list: one that is no longer is drawn whole before any
 * script.
 */
export const firstRows = 200;

/** Where the rows of a list stand that its first file has not. */
export interface RowFiles {
  /** so many rows stand in each file but the last */
  readonly each: number;
  readonly files: readonly string[];
}

/** Whose site it is. */
export interface ToldOfSite extends SiteIdentity {
  /** whether there are feeds, which need the site's absolute address */
  readonly feeds: boolean;
}

/** Where everything is. */
export interface SiteIndex extends Readonly<Record<ListName, Shards>> {
  readonly site: ToldOfSite;
  /** files of the directory; see `directoryKey` */
  readonly directory: readonly string[];
  /** files of the `OldIds`, cut as the directory is */
  readonly oldIds: readonly string[];
  /** English names of the countries that occur, by code */
  readonly countryNames: Readonly<Record<string, string>>;
}

/** Data files by key: `articles/<id>`, `people/<id>`, `countries/<code>`. */
export type Directory = Readonly<Record<string, string>>;

/**
 * By key (`people/<id>`) of an id that was or may have been published: whom it may mean now, those
 * of most articles first. An id that somebody bears still stands before the others whom it may
 * mean.
 */
export type OldIds = Readonly<Record<string, readonly NamedId[]>>;

/** What the pages show of persons, or of countries, that stand in one data file, by id or code. */
export type Profiles<T extends PersonFile | CountryFile> = Readonly<Record<string, T>>;

/** What is found by a data file of the directory: an article is one, persons and countries share theirs with others. */
export type Filed = 'articles' | 'people' | 'countries';

/** The key of an article, person or country in the directory. */
export const directoryKey = (kind: Filed, id: string): string => `${kind}/${id}`;

/** In which of the directory's `count` files a key stands. */
export const directoryShard = (key: string, count: number): number => parseInt(shortHash(key), 16) % count;
