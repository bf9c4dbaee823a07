import type { Country } from '../../model/country';
import { slugOf } from '../../model/ids';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { Label } from '../text/labels';
import type { ReadText } from '../text/read-text';
import { countryCover } from './country-cover';
import { evidenceOf } from './evidence';
import { gatherPeople } from './gather-people';
import { leaningOfGathered, sexOfGathered, type Gathered } from './gathered';
import { findOrganisations, knownOrganisationTokens } from './find-organisations';
import { withoutHonours } from './honour-before-surname';
import { groupNames } from './group-names';
import { isWordAtStart } from './word-at-start';
import { findNameRuns, type NameRun } from './name-runs';
import { findPronouns } from './find-pronouns';
import { withNicknames } from './nickname-in-marks';
import { surnamesLikeBodies } from './surnames-like-bodies';
import { readRoles } from './describe-person';

/**
 * The people and organisations of the text, each merged across name variants, in order of first
 * mention. `marked` are the passages between quotation marks, `labels` what shows whose a turn is.
 */
export function findPeople(
  reading: ReadText,
  marked: readonly Span[],
  countries: readonly Country[],
  labels: readonly Label[] = [],
): { people: Person[]; organisations: Organisation[] } {
  const cover = countryCover(reading.tokens, countries);
  const markedAt = new Map(marked.map((span) => [span.start, span.end]));
  const quoted = (span: Span): boolean => markedAt.get(span.start) === span.end;
  const known = knownOrganisationTokens(reading);
  const all = withNicknames(reading.tokens, withoutHonours(reading.tokens, findNameRuns(reading, cover)));
  const isSurname = surnamesLikeBodies(reading.tokens, all, known);
  const runs = all.filter(
    (run) =>
      (known[run.first] === 0 || !isBodyWith(run, known) || isSurname(run)) && !isWordAtStart(reading.tokens, run),
  );
  const labelled = new Set(labels.filter(({ of }) => of === 'person').map(({ name }) => name.end));
  const groups = groupNames(
    reading,
    runs,
    runs.map((run) => evidenceOf(reading, run, cover, quoted)),
    (run) => labelled.has(run.end),
  );
  const gathered = gatherPeople(groups, reading);
  const pronouns = findPronouns(
    reading,
    gathered.map((person) => ({
      runs: person.runs,
      sex: sexOfGathered(reading, person),
      leaning: leaningOfGathered(person),
    })),
    marked,
  );
  const named = new Uint8Array(reading.tokens.length);
  for (const person of gathered) for (const run of person.runs) named.fill(1, run.first, run.end);
  const people = gathered.map((person, i) => asPerson(reading, person, pronouns[i]!, (token) => named[token] === 1));
  return { people, organisations: findOrganisations(reading, named) };
}

/** A known body, or one of two words that begins with a known one: "CNN Turk". */
function isBodyWith({ first, end }: NameRun, known: Uint8Array): boolean {
  return known[end - 1] === 1 || end - first === 2;
}

function asPerson(
  reading: ReadText,
  gathered: Gathered,
  pronouns: readonly Span[],
  isName: (token: number) => boolean,
): Person {
  const mentions = gathered.runs.map((run) => spanOf(reading, run));
  const names = gathered.runs.map((run) => nameOf(reading, run));
  const name = gathered.name ?? quietly(names.reduce((best, other) => (isFuller(other, best) ? other : best)));
  const described = gathered.runs.map((run) => readRoles(reading, run, isName));
  return {
    id: slugOf(name),
    name,
    titles: [...new Set(described.flatMap(({ titles }) => titles))],
    roles: [...new Set(described.flatMap(({ roles }) => roles))],
    mentions,
    pronouns,
  };
}

/** It has more words, or as many and not all in capitals. */
function isFuller(name: string, other: string): boolean {
  const more = wordsIn(name) - wordsIn(other);
  return more > 0 || (more === 0 && isLoud(other) && !isLoud(name));
}

const wordsIn = (name: string): number => name.split(' ').length;

const isLoud = (name: string): boolean => /^[\p{Lu} .'’-]+$/u.test(name) && /\p{Lu}{3}/u.test(name);

/** "ANA O'RUIZ" as "Ana O'Ruiz", where the text has the name in capitals alone. */
function quietly(name: string): string {
  return isLoud(name) ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

/** The words of a name as the text has them, without a nickname between. */
function nameOf({ text, tokens }: ReadText, { first, nameEnd, nickname }: NameRun): string {
  const wordsOf = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (nickname === undefined) return wordsOf(first, nameEnd);
  return `${wordsOf(first, nickname.first)} ${wordsOf(nickname.end, nameEnd)}`;
}

function spanOf(reading: ReadText, run: NameRun): Span {
  return { start: reading.tokens[run.first]!.start, end: reading.tokens[run.end - 1]!.end };
}
