import type { AnalysedArticle } from '../../model/analysed-article';
import type { Correction } from '../../model/correction';
import { countryNames } from '../../model/country-names';
import { normaliseWords, slugOf } from '../../model/ids';
import type { NamedId } from '../../model/site';
import type { Span } from '../../model/span';
import type { PeopleChange } from './people-edits';
import type { DraftSpeaker } from './statement-draft';
import { placeInWords, wordsOnLine } from './words-in-text';

/** What of an article is to be put right. */
export type PutRightTarget =
  | { readonly of: 'statement'; readonly id: string }
  | { readonly of: 'words'; readonly span: Span }
  | { readonly of: 'person'; readonly id: string };

/** What somebody puts right: in one article, or about people; `about` are words that tell it from others. */
export type PutRight =
  | { readonly in: 'article'; readonly correction: Correction; readonly about: string }
  | { readonly in: 'people'; readonly change: PeopleChange; readonly about: string };

/** Somebody whom a form proposes, with what tells namesakes apart; empty where nothing does. */
export type Candidate = DraftSpeaker & { readonly hint: string };

/** How a new name that no candidate bears is meant. */
export type NewKind = 'person' | 'organisation' | 'unnamed';

/** Those whom words may be laid at: people of the text first, then its other sources, then `others`, then countries. */
export function candidatesIn(article: AnalysedArticle, others: readonly NamedId[] = []): Candidate[] {
  const people = article.people.map(({ id, name, roles, titles }): Candidate => {
    return { kind: 'person', id, name, hint: roles[0] ?? titles[0] ?? '' };
  });
  const unnamed = article.attributions.flatMap(({ speakers }) =>
    speakers
      .filter(({ kind }) => kind === 'unnamed')
      .map(({ kind, id, name }): Candidate => ({ kind, id, name, hint: 'unnamed' })),
  );
  const bodies = article.organisations.map(({ id, name }): Candidate => ({ kind: 'organisation', id, name, hint: '' }));
  const elsewhere = others.map(({ id, name }): Candidate => ({ kind: 'person', id, name, hint: 'in other articles' }));
  const codes = [...new Set([...article.countries.map(({ code }) => code), ...Object.keys(countryNames)])];
  const countries = codes.map((code): Candidate => {
    return { kind: 'country', id: code, name: countryNames[code] ?? code, hint: 'country' };
  });
  const known = new Map<string, Candidate>();
  for (const one of [...people, ...bodies, ...unnamed, ...elsewhere, ...countries]) {
    const key = `${one.kind}:${one.id}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** The first candidate who bears a name as it is typed; null where nobody does. */
export function candidateNamed(candidates: readonly DraftSpeaker[], typed: string): DraftSpeaker | null {
  const wanted = normaliseWords(typed);
  return candidates.find(({ name }) => wanted !== '' && normaliseWords(name) === wanted) ?? null;
}

/** Whom a typed name means: a candidate, or somebody new. Null where nothing is typed. */
export function speakerTyped(
  candidates: readonly DraftSpeaker[],
  typed: string,
  newKind: NewKind,
): DraftSpeaker | null {
  const name = typed.trim();
  if (name === '') return null;
  const known = candidateNamed(candidates, name);
  if (known !== null) return { kind: known.kind, id: known.id, name: known.name };
  return { kind: newKind, id: slugOf(name), name };
}

/** "This is another country": `country` is its code, null for none; everywhere in the article, or at this place. */
export function countryCorrection(
  { text }: AnalysedArticle,
  span: Span,
  country: string | null,
  isEverywhere: boolean,
): Correction {
  const where = isEverywhere ? {} : placeInWords(text, span);
  return { place: wordsOnLine(text, span), ...where, country };
}

/** "This date is …": null for none. */
export const timeCorrection = ({ text }: AnalysedArticle, span: Span, value: string | null): Correction => ({
  time: wordsOnLine(text, span),
  ...placeInWords(text, span),
  value,
});

/** What the engine made of some words: the expression, name or person that they touch. */
export interface WordsMeaning {
  readonly time: (Span & { readonly value: string }) | null;
  readonly place: (Span & { readonly code: string }) | null;
  readonly person: NamedId | null;
}

/** What the engine made of some words. */
export function meaningOf(article: AnalysedArticle, { start, end }: Span): WordsMeaning {
  const touches = (span: Span): boolean => span.start < end && span.end > start;
  const place = article.countries
    .flatMap(({ code, mentions }) => mentions.map((mention) => ({ ...mention, code })))
    .find(touches);
  return {
    time: article.times.find(touches) ?? null,
    place: place ?? null,
    person: article.people.find(({ mentions, pronouns }) => [...mentions, ...pronouns].some(touches)) ?? null,
  };
}
