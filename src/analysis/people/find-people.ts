import type { Country } from '../../model/country';
import { slugOf } from '../../model/ids';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';
import { countryCover, evidenceOf } from './evidence';
import { gatherPeople, type Gathered } from './gather-people';
import { groupNames } from './judge-names';
import { findNameRuns, type NameRun } from './name-runs';

/** The people and organisations of the text, each merged across name variants, in order of first mention. `marked` are the passages between quotation marks. */
export function findPeople(
  reading: ReadText,
  marked: readonly Span[],
  countries: readonly Country[],
): { people: Person[]; organisations: Organisation[] } {
  const cover = countryCover(reading.tokens, countries);
  const markedAt = new Set(marked.map((span) => `${span.start}-${span.end}`));
  const quoted = (span: Span): boolean => markedAt.has(`${span.start}-${span.end}`);
  const runs = findNameRuns(reading);
  const groups = groupNames(
    reading,
    runs,
    runs.map((run) => evidenceOf(reading, run, cover, quoted)),
  );
  const gathered = gatherPeople(reading, groups);
  const people = gathered.map((person) => asPerson(reading, person));
  return { people, organisations: [] };
}

function asPerson(reading: ReadText, gathered: Gathered): Person {
  const mentions = gathered.runs.map((run) => spanOf(reading, run));
  const names = mentions.map((span) => reading.text.slice(span.start, span.end));
  const name = names.reduce((best, other) => (wordsIn(other) > wordsIn(best) ? other : best));
  return { id: slugOf(name), name, titles: [], roles: [], mentions, pronouns: [] };
}

const wordsIn = (name: string): number => name.split(' ').length;

function spanOf(reading: ReadText, run: NameRun): Span {
  return { start: reading.tokens[run.first]!.start, end: reading.tokens[run.end - 1]!.end };
}
