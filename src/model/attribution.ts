import type { Span } from './span';

/**
 * What a passage between quotation marks is: somebody's words, or a title, a name, scare quotes, a
 * word as a word.
 */
export interface Passage extends Span {
  readonly is: 'quotation' | 'title' | 'name' | 'scare' | 'word';
}

/**
 * `direct`: all of the content stands between marks, or is the speaker's own words though none do
 * (see `isUnmarked`); `mixed`: a part of it stands between marks; `indirect`: none.
 */
export const attributionKinds = ['direct', 'mixed', 'indirect'] as const;

/** One of `attributionKinds`. */
export type AttributionKind = (typeof attributionKinds)[number];

/**
 * What the description of an unnamed speaker is of: "two officials", "the council", "an internal
 * memo".
 */
export const describable = ['person', 'body', 'document'] as const;

/** One of `describable`. */
export type Describes = (typeof describable)[number];

/**
 * Whom the source words mean. An `unnamed` speaker's name is the text's own description, "British
 * military source", and `describes` says what it is of; a group of people is `person`.
 */
export type Speaker =
  | { readonly kind: 'person' | 'organisation' | 'country'; readonly id: string; readonly name: string }
  | { readonly kind: 'unnamed'; readonly describes: Describes; readonly id: string; readonly name: string };

/**
 * What the source of a statement is: somebody named, people whom the text describes and does not
 * name, a body or a document that it describes, or nobody found.
 */
export const sourceKinds = ['named', 'person', 'body', 'document', 'unattributed'] as const;

/** One of `sourceKinds`. */
export type SourceKind = (typeof sourceKinds)[number];

/**
 * What the source of a statement is. Of several speakers one who is named decides, then one who is
 * a person.
 */
export function sourceKindOf(speakers: readonly Speaker[]): SourceKind {
  const kinds = speakers.map((one): SourceKind => (one.kind === 'unnamed' ? one.describes : 'named'));
  return sourceKinds.find((kind) => kinds.includes(kind)) ?? 'unattributed';
}

/**
 * How the speaker was found: `named`, the source words say who; `pronoun`, through "he" or "they";
 * `inferred`, through "the minister" or a running quotation; `unattributed`, nobody could be named
 * with confidence.
 */
export type Resolved = 'named' | 'pronoun' | 'inferred' | 'unattributed';

/**
 * True for a direct statement of which no word stands between quotation marks: a turn behind a
 * label ("RUIZ: …") or a block quotation, whose layout shows that the words are the speaker's own.
 */
export function isUnmarked({ kind, quoted }: Pick<Attribution, 'kind' | 'quoted'>): boolean {
  return kind === 'direct' && quoted.length === 0;
}

/** One through whom a statement reached the page ("told Le Monde"; "TASS reported"). */
export interface Relay {
  readonly name: string;
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span | null;
}

/** One statement laid at someone's door (an attribution relation of PARC3 and PolNeAR). */
export interface Attribution {
  /** `q-` and a short hash of the statement's normalised words; see `statementId` */
  readonly id: string;
  readonly kind: AttributionKind;
  readonly content: readonly Span[];
  /**
   * the passages of the content that stand between marks, the marks left out; none of a turn that
   * its layout shows
   */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** empty when unattributed */
  readonly speakers: readonly Speaker[];
  readonly resolved: Resolved;
  /** nearest the speaker first */
  readonly relays: readonly Relay[];
  /**
   * the date it was said at the grain of the text (TIMEX3 value), or null where the text does not
   * say
   */
  readonly said: string | null;
  /** the owner of the site changed or added it; left out where nobody did */
  readonly correctedByEditor?: true;
}

/**
 * "that it marks …": the conjunction before a reported statement is not part of what was said.
 * Marked words keep theirs.
 */
export function withoutThat(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return /^that\s/i.test(words) ? { start: span.start + 5, end: span.end } : span;
}
