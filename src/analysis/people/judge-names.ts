import type { ReadText } from '../text/read-text';
import { evidenceKinds } from './evidence';
import { fold } from './fold';
import type { NameRun } from './name-runs';
import { evidenceWeights } from './tables/evidence-weights';

/** All occurrences of one name in the text, with the evidence that any of them gives. */
export interface NameGroup {
  /** the words of the name, folded */
  readonly words: readonly string[];
  readonly runs: NameRun[];
  /** one bit of each kind of evidence, by its index in `evidenceKinds` */
  readonly evidence: Uint8Array;
}

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
      groups.set(key, (group = { words, runs: [], evidence: new Uint8Array(evidenceKinds.length) }));
    group.runs.push(run);
    for (const kind of evidence[i]!) group.evidence[kind] = 1;
  });
  return [...groups.values()];
}

const afterTitle = evidenceKinds.indexOf('afterTitle');

/** How likely a name is a person's, as log odds: above zero, rather a person. */
export function personScore(group: NameGroup): number {
  const weights = group.words.length === 1 ? evidenceWeights.single : evidenceWeights.full;
  let score = 0;
  for (let i = 0; i < weights.length; i++) if (group.evidence[i] === 1) score += weights[i]!;
  if (group.words.length === 1 && group.evidence[afterTitle] === 1) score = Math.max(score, 1);
  return score / 100;
}
