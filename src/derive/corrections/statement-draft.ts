import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, AttributionKind, Passage, Speaker } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import { normaliseWords, slugOf } from '../../model/ids';
import type { Span } from '../../model/span';
import { placeInWords, wordsOnLine } from './words-in-text';

/** Why a statement is none: nobody is said to have said it, or what its passage is instead. */
export type NoStatement = 'remove' | Exclude<Passage['is'], 'quotation'>;

/** Somebody whom words can be laid at: what an unnamed one describes is read off the name. */
export type DraftSpeaker = Pick<Speaker, 'kind' | 'id' | 'name'>;

/** What can be put right of a statement, as a form holds it. */
export interface StatementDraft {
  /** empty: nobody */
  readonly speakers: readonly DraftSpeaker[];
  /** names, nearest the speaker first */
  readonly relays: readonly string[];
  /** a date as `Correction` has it; empty where the text does not say */
  readonly said: string;
  readonly kind: AttributionKind;
  readonly content: readonly Span[];
  /** null while it is one */
  readonly none: NoStatement | null;
}

/** A statement as it is. */
export function draftOf({ speakers, relays, said, kind, content }: Attribution): StatementDraft {
  return { speakers, relays: relays.map(({ name }) => name), said: said ?? '', kind, content, none: null };
}

/** Words that somebody is to have said: a new statement, as yet nobody's. */
export function newDraft(article: AnalysedArticle, span: Span): StatementDraft {
  const isQuoted = article.passages.some(({ start, end }) => start < span.end && end > span.start);
  return {
    speakers: [],
    relays: [],
    said: '',
    kind: isQuoted ? 'direct' : 'indirect',
    content: [span],
    none: null,
  };
}

/**
 * The correction that makes a statement what the draft says, with only what differs; null where
 * nothing does.
 */
export function correctionOf(
  article: AnalysedArticle,
  statement: Attribution,
  draft: StatementDraft,
): Correction | null {
  const { id } = statement;
  if (draft.none !== null) return draft.none === 'remove' ? { id, remove: true } : { id, is: draft.none };
  const before = draftOf(statement);
  const changes: Omit<Correction, 'id'> = {
    ...(isSame(before.speakers.map(keyOf), draft.speakers.map(keyOf)) ? {} : { speaker: speakerIn(article, draft) }),
    ...(isSame(before.relays, draft.relays) ? {} : { chain: [...draft.relays] }),
    ...(before.said === draft.said ? {} : { said: draft.said === '' ? null : draft.said }),
    ...(before.kind === draft.kind ? {} : { kind: draft.kind }),
    ...(isSame(before.content.map(placeOf), draft.content.map(placeOf)) ? {} : contentIn(article, draft)),
  };
  return Object.keys(changes).length === 0 ? null : { id, ...changes };
}

/** The correction that adds the statement of a draft; its kind is left to the engine unless `draft.kind` was chosen. */
export function additionOf(article: AnalysedArticle, draft: StatementDraft, isKindChosen: boolean): Correction {
  const span = { start: draft.content[0]!.start, end: draft.content.at(-1)!.end };
  return {
    add: wordsOnLine(article.text, span),
    ...placeInWords(article.text, span),
    ...(draft.speakers.length === 0 ? {} : { speaker: speakerIn(article, draft) }),
    ...(draft.relays.length === 0 ? {} : { chain: [...draft.relays] }),
    ...(draft.said === '' ? {} : { said: draft.said }),
    ...(isKindChosen ? { kind: draft.kind } : {}),
  };
}

const keyOf = ({ kind, id }: DraftSpeaker): string => `${kind}:${id}`;
const placeOf = ({ start, end }: Span): string => `${start}-${end}`;
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, n) => item === other[n]);

function contentIn(
  { text }: AnalysedArticle,
  { content }: StatementDraft,
): Pick<Correction, 'content' | 'prefix' | 'suffix'> {
  const parts = content.map((span) => wordsOnLine(text, span));
  // the parts of one that is cut apart stand near one another: the engine finds them where they were
  return parts.length === 1 ? { content: parts[0]!, ...placeInWords(text, content[0]!) } : { content: parts };
}

function speakerIn(article: AnalysedArticle, { speakers }: StatementDraft): Exclude<Correction['speaker'], undefined> {
  const given = speakers.map((speaker) => givenSpeaker(article, speaker));
  return given.length === 0 ? null : given.length === 1 ? given[0]! : given;
}

type Given = Extract<Exclude<Correction['speaker'], undefined>, readonly unknown[]>[number];

/** By name where the article has one of that name only, by id where it has more, else with the kind. */
function givenSpeaker(article: AnalysedArticle, { kind, id, name }: DraftSpeaker): Given {
  if (kind !== 'unnamed' && kind !== 'country') {
    const wanted = normaliseWords(name);
    const known = [...article.people, ...article.organisations];
    const bearers = known.filter((one) => normaliseWords(one.name) === wanted);
    const isKnown = (kind === 'person' ? article.people : article.organisations).some((one) => one.id === id);
    if (isKnown) return bearers.length === 1 ? name : id;
  }
  if (kind === 'country') return name;
  return slugOf(name) === id ? { kind, name } : { kind, name, id };
}
