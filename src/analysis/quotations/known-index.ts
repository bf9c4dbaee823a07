import type { Country } from '../../model/country';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { Timex } from '../../model/timex';
import { firstWhere } from '../text/first-where';
import type { Known } from './statement';

interface Mention<Of> extends Span {
  readonly of: Of;
}

/** Who stands where: what the earlier stages know, found by place. */
export interface KnownIndex {
  readonly people: readonly Person[];
  readonly times: readonly Timex[];
  /** the person whose mention ends at this offset */
  readonly personEndingAt: (end: number) => Person | null;
  /** two people or more bear this surname, so that alone it may be nobody's */
  readonly isSharedSurname: (name: string) => boolean;
  /** the mention of a person that begins at this offset */
  readonly personBeginningAt: (start: number) => Mention<Person> | null;
  /** the person to whom the pronoun at this offset is surely tied */
  readonly personOfPronoun: (start: number) => Person | null;
  /** the longest mention of an organisation that ends at this offset */
  readonly organisationEndingAt: (end: number) => Mention<Organisation> | null;
  /** the mention of an organisation that covers this offset */
  readonly organisationAround: (offset: number) => Mention<Organisation> | null;
  /** the mention of an organisation that begins at this offset */
  readonly organisationBeginningAt: (start: number) => Mention<Organisation> | null;
  /** the one organisation whose name ends in these words: the "Lagos Courier" of "the Courier" */
  readonly organisationCalled: (name: string) => Organisation | null;
  /** the organisation that is named with just these words, give or take an article */
  readonly organisationWithin: (span: Span) => Organisation | null;
  /** an organisation of this id is known */
  readonly isOrganisation: (id: string) => boolean;
  /** the mention of a country, as a place or a government, that ends at this offset */
  readonly countryEndingAt: (end: number) => (Mention<Country> & { readonly as: string }) | null;
  /** the country that a mention of any kind, an adjective too, ending at this offset means */
  readonly countryNamedTo: (end: number) => Country | null;
  /** a country, its government or its people begins at this offset: "French" */
  readonly isCountry: (start: number) => boolean;
  /** where the time expression that ends at this offset begins, or null */
  readonly timeEndingAt: (end: number) => number | null;
  /** where the time expression that begins at this offset ends, or null */
  readonly timeBeginningAt: (start: number) => number | null;
  /** a time expression begins at this offset: "last week" */
  readonly isTime: (start: number) => boolean;
  /** a person, an organisation or a government is named at the end of the span */
  readonly isSomebody: (span: Span) => boolean;
}

/** Lays an index over what is known; linear in the number of mentions. */
export function indexKnown({ people, organisations, countries, times }: Known): KnownIndex {
  const bearers = new Map<string, number>();
  for (const { name } of people)
    if (name.includes(' ')) bearers.set(lastWord(name), (bearers.get(lastWord(name)) ?? 0) + 1);
  const personEnds = new Map<number, Person>();
  const personStarts = new Map<number, Mention<Person>>();
  const pronouns = new Map<number, Person>();
  for (const person of people) {
    for (const { start, end } of person.mentions) {
      personEnds.set(end, person);
      personStarts.set(start, { start, end, of: person });
    }
    for (const { start } of person.pronouns) pronouns.set(start, person);
  }
  const organisationEnds = new Map<number, Mention<Organisation>>();
  for (const organisation of organisations) {
    for (const { start, end } of organisation.mentions) {
      const other = organisationEnds.get(end);
      if (other === undefined || other.start > start) organisationEnds.set(end, { start, end, of: organisation });
    }
  }
  const organisationStarts = new Map([...organisationEnds.values()].map((mention) => [mention.start, mention]));
  const organisationMentions = [...organisationEnds.values()].sort((a, b) => a.start - b.start);
  const organisationsByLastWord = new Map<string, Organisation | null>();
  for (const organisation of organisations) {
    const word = lastWord(organisation.name);
    organisationsByLastWord.set(word, organisationsByLastWord.has(word) ? null : organisation);
  }
  const countryEnds = new Map<number, Mention<Country> & { as: string }>();
  const anyCountryEnds = new Map<number, Country>();
  for (const country of countries) {
    for (const { start, end, as } of country.mentions) {
      anyCountryEnds.set(end, country);
      if (as === 'government' || as === 'place') countryEnds.set(end, { start, end, as, of: country });
    }
  }
  const organisationIds = new Set(organisations.map(({ id }) => id));
  const timeEnds = new Map(times.map(({ start, end }) => [end, start]));
  const countryStarts = new Set(countries.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const timeStarts = new Map(times.map(({ start, end }) => [start, end]));
  const index: KnownIndex = {
    people,
    times,
    isSharedSurname: (name) => (bearers.get(name) ?? 0) > 1,
    personEndingAt: (end) => personEnds.get(end) ?? null,
    personBeginningAt: (start) => personStarts.get(start) ?? null,
    personOfPronoun: (start) => pronouns.get(start) ?? null,
    organisationEndingAt: (end) => organisationEnds.get(end) ?? null,
    organisationAround: (offset) => {
      const mention = organisationMentions[countUpTo(organisationMentions, offset) - 1];
      return mention !== undefined && mention.end > offset ? mention : null;
    },
    organisationBeginningAt: (start) => organisationStarts.get(start) ?? null,
    organisationCalled: (name) => {
      const called = organisationsByLastWord.get(lastWord(name)) ?? null;
      return called !== null && called.name.endsWith(` ${name}`) ? called : null;
    },
    organisationWithin: ({ start, end }) => {
      const mention = organisationEnds.get(end);
      return mention !== undefined && mention.start >= start - 4 ? mention.of : null;
    },
    isOrganisation: (id) => organisationIds.has(id),
    countryEndingAt: (end) => countryEnds.get(end) ?? null,
    countryNamedTo: (end) => anyCountryEnds.get(end) ?? null,
    isCountry: (start) => countryStarts.has(start),
    timeEndingAt: (end) => timeEnds.get(end) ?? null,
    timeBeginningAt: (start) => timeStarts.get(start) ?? null,
    isTime: (start) => timeStarts.has(start),
    isSomebody: ({ end }) => personEnds.has(end) || organisationEnds.has(end) || countryEnds.has(end),
  };
  return index;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** How many of the mentions, in text order, begin at or before the offset. */
function countUpTo(mentions: readonly Span[], offset: number): number {
  return firstWhere(mentions, ({ start }) => start > offset);
}
