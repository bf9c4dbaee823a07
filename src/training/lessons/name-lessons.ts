import { findCountries } from '../../analysis/countries/find-countries';
import { countryCover } from '../../analysis/people/country-cover';
import { evidenceOf } from '../../analysis/people/evidence';
import { evidenceKinds } from '../../analysis/people/evidence-kinds';
import { groupNames, type NameGroup } from '../../analysis/people/group-names';
import { weightsOfKind } from '../../analysis/people/judge-names';
import { findNameRuns } from '../../analysis/people/name-runs';
import { readText, type ReadText } from '../../analysis/text/read-text';
import type { Block } from '../../model/article';
import type { NamedText } from '../gold/name-texts';
import type { YesNoExample } from '../learners/logistic-learner';

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) blocks.push({ role: blocks.length === 0 ? 'headline' : 'paragraph', start, end });
  }
  return blocks;
}

/** +1 when the name is a gold mention, 0 when it touches none, null when it only touches one. */
function labelOf(group: NameGroup, reading: ReadText, exact: ReadonlySet<number>, touched: Uint8Array): number | null {
  let yes = 0;
  let no = 0;
  for (const run of group.runs) {
    const end = reading.tokens[run.end - 1]!.end;
    const start = reading.tokens[run.first]!.start;
    if (exact.has(end) && touched[start] === 1) yes++;
    else if (touched.subarray(start, end).includes(1)) continue;
    else no++;
  }
  return yes + no === 0 ? null : yes / (yes + no);
}

/**
 * Each name of a text, with what speaks for its being a person's; lone words that may be somebody's
 * surname teach nothing.
 */
export function nameLessons({ text, people }: NamedText): YesNoExample[] {
  const reading = readText({ text, blocks: blocksOf(text) });
  const cover = countryCover(reading.tokens, findCountries(reading));
  const runs = findNameRuns(reading, cover);
  const evidence = runs.map((run) => evidenceOf(reading, run, cover, () => false));
  const { touched, ends, surnames } = mentionsOf(text, people);
  const lessons: YesNoExample[] = [];
  for (const group of groupNames(reading, runs, evidence)) {
    const label = labelOf(group, reading, ends, touched);
    if (label === null || (group.words.length === 1 && surnames.has(group.words[0]!))) continue;
    lessons.push(exampleOf(group, label > 0.5));
  }
  return lessons;
}

function mentionsOf(
  text: string,
  people: NamedText['people'],
): { touched: Uint8Array; ends: Set<number>; surnames: Set<string> } {
  const touched = new Uint8Array(text.length);
  const ends = new Set<number>();
  const surnames = new Set<string>();
  for (const [start, end] of people.flatMap(({ mentions }) => mentions)) {
    touched.fill(1, start, end);
    ends.add(end);
    const words = text.slice(start, end).toLowerCase().split(/\s+/);
    if (words.length > 1) for (const word of words) surnames.add(word);
  }
  return { touched, ends, surnames };
}

function exampleOf({ words, evidence, shape }: NameGroup, right: boolean): YesNoExample {
  const first = words.length === 1 ? 0 : weightsOfKind;
  const kinds = [...evidence.keys()].filter((kind) => evidence[kind]! > 0);
  return {
    features: [...kinds.map((kind) => first + kind), ...shape.map((bucket) => first + evidenceKinds.length + bucket)],
    strengths: [...kinds.map((kind) => evidence[kind]!), ...shape.map(() => 1)],
    weight: 1,
    right,
  };
}

/** How strongly a weight is drawn to zero: more for the many buckets of letters and neighbours. */
export function namePenalty(feature: number): number {
  return feature % weightsOfKind < evidenceKinds.length ? 0.5 : 1;
}
