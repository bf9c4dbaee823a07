import type { ReadText } from '../text/read-text';
import { evidenceKinds, type Evidence } from './evidence';
import { fold } from './fold';
import type { NameRun } from './name-runs';
import { evidenceWeights } from './tables/evidence-weights';

/** All occurrences of one name in the text, with the evidence that any of them gives. */
export interface NameGroup {
  /** the words of the name, folded */
  readonly words: readonly string[];
  readonly runs: NameRun[];
  /** the share of its occurrences that give each kind of evidence, by its index in `evidenceKinds` */
  readonly evidence: Float32Array;
}

const numberOf = (kind: Evidence): number => evidenceKinds.indexOf(kind);
const afterTitle = numberOf('afterTitle');
const organisationWord = numberOf('organisationWord');
const strangeLast = numberOf('strangeLast');
const partOfBody = numberOf('partOfBody');
/** Evidence against a name, which counts by its share of the occurrences; other evidence counts when any of them gives it. */
const against: ReadonlySet<number> = new Set(
  (
    [
      'afterThe',
      'afterPreposition',
      'place',
      'demonym',
      'nounAfter',
      'organisationHeadAfter',
      'placeAfter',
      'acronymAfter',
      'afterBodyNoun',
    ] as const
  ).map(numberOf),
);

/** Groups the runs by their words, in order of first occurrence. */
export function groupNames(
  reading: ReadText,
  runs: readonly NameRun[],
  evidence: readonly (readonly number[])[],
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  runs.forEach((run, i) => {
    const words: string[] = [];
    for (let at = run.first; at < run.end; at++) {
      if (reading.tokens[at]!.text !== ',') words.push(fold(reading.tokens[at]!.text));
    }
    const key = words.join(' ');
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { words, runs: [], evidence: new Float32Array(evidenceKinds.length) }));
    group.runs.push(run);
    for (const kind of evidence[i]!) group.evidence[kind]! += 1;
  });
  const bodies = new Set<string>();
  for (const { words, runs, evidence } of groups.values()) {
    for (let i = 0; i < evidence.length; i++) {
      evidence[i] = against.has(i) ? evidence[i]! / runs.length : Math.min(1, evidence[i]!);
    }
    if (evidence[organisationWord] === 1 && words.length > 1) bodies.add(words[0]!);
  }
  for (const { words, evidence } of groups.values())
    if (words.length === 1 && bodies.has(words[0]!)) evidence[partOfBody] = 1;
  return [...groups.values()];
}

/** How likely a name is a person's, as log odds: above zero, rather a person. */
export function personScore(group: NameGroup): number {
  const weights = group.words.length === 1 ? evidenceWeights.single : evidenceWeights.full;
  let score = 0;
  for (let i = 0; i < weights.length; i++) score += group.evidence[i]! * weights[i]!;
  if (group.words.length === 1 && group.evidence[afterTitle]! > 0 && group.evidence[strangeLast] === 1)
    score = Math.max(score, 1);
  return score / 100;
}
