import type { AnalysedArticle } from '../../model/analysed-article';
import type { Relay, Speaker } from '../../model/attribution';
import type { Correction } from '../../model/correction';
import { normaliseWords, slugOf } from '../../model/ids';
import { countryNames } from '../../model/country-names';
import { describes } from '../quotations/describes';
import { CorrectionError } from './correction-error';

type GivenSpeaker = Exclude<NonNullable<Correction['speaker']>, readonly unknown[]>;

/**
 * The speakers that a correction gives, found among those of the article where only a name stands;
 * throws `CorrectionError` for a name that nobody bears.
 */
export function correctedSpeakers(article: AnalysedArticle, given: NonNullable<Correction['speaker']>): Speaker[] {
  return (Array.isArray(given) ? given : [given]).map((speaker) => oneSpeaker(article, speaker));
}

function oneSpeaker(article: AnalysedArticle, given: GivenSpeaker): Speaker {
  if (typeof given !== 'string') return newSpeaker(given);
  const wanted = normaliseWords(given);
  const bears = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
    id === given || normaliseWords(name) === wanted;
  const person = article.people.find(bears);
  if (person !== undefined) return { kind: 'person', id: person.id, name: person.name };
  const organisation = article.organisations.find(bears);
  if (organisation !== undefined) return { kind: 'organisation', id: organisation.id, name: organisation.name };
  const country = Object.entries(countryNames).find(
    ([code, name]) => code === given || normaliseWords(name) === wanted,
  );
  if (country !== undefined) return { kind: 'country', id: country[0], name: country[1] };
  throw new CorrectionError(
    `"speaker: ${given}" is nobody this article names: write "speaker: { kind: person, name: ${given} }" (or organisation, country, unnamed)`,
  );
}

function newSpeaker(given: Exclude<GivenSpeaker, string>): Speaker {
  const { kind, name } = given;
  const id = idFor(given);
  return kind === 'unnamed' ? { kind, describes: given.describes ?? describes(name), id, name } : { kind, id, name };
}

function idFor({ kind, name, id }: Exclude<GivenSpeaker, string>): string {
  if (id !== undefined) return id;
  const code =
    kind === 'country'
      ? Object.entries(countryNames).find(([, known]) => normaliseWords(known) === normaliseWords(name))?.[0]
      : slugOf(name);
  if (code === undefined || code === '')
    throw new CorrectionError(`"name: ${name}" gives no id: add "id: …" (for a country its two letters, such as FR)`);
  return code;
}

/**
 * The chain that a correction gives; relays that the article's chain had keep their places in the
 * text.
 */
export function correctedRelays(article: AnalysedArticle, names: readonly string[], before: readonly Relay[]): Relay[] {
  return names.map((name) => {
    const wanted = normaliseWords(name);
    const kept = before.find((relay) => normaliseWords(relay.name) === wanted || relay.id === name);
    if (kept !== undefined) return kept;
    const known = article.organisations.find(
      (organisation) => normaliseWords(organisation.name) === wanted || organisation.id === name,
    );
    return { name: known?.name ?? name, id: known?.id ?? slugOf(name), source: null, cue: null };
  });
}

/**
 * The article with every new person or organisation among its own, so that filters find them; they
 * are mentioned nowhere.
 */
export function withSpeakers(article: AnalysedArticle, speakers: readonly Speaker[]): AnalysedArticle {
  const people = speakers
    .filter(({ kind, id }) => kind === 'person' && !article.people.some((person) => person.id === id))
    .map(({ id, name }) => ({ id, name, titles: [], roles: [], mentions: [], pronouns: [] }));
  const organisations = speakers
    .filter(({ kind, id }) => kind === 'organisation' && !article.organisations.some((known) => known.id === id))
    .map(({ id, name }) => ({ id, name, mentions: [] }));
  return {
    ...article,
    people: [...article.people, ...people],
    organisations: [...article.organisations, ...organisations],
  };
}
