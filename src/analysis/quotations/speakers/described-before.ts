import type { ReportingClause } from '../reporting-clause';
import { headOf, isOnePerson } from '../source-nouns';
import type { Resolution, ResolvedStatement } from './resolution';

const latest = 12;

/**
 * “A UN official in Kabul said … “It is theatre,” the official said”: of a bare "the official", the one official who spoke
 * before and whom the text describes further; as it was where several may be meant or none.
 */
export function describedBefore(
  meant: Resolution,
  { source, tokens }: ReportingClause,
  before: readonly ResolvedStatement[],
): Resolution {
  const [speaker, more] = meant.speakers;
  if (speaker === undefined || more !== undefined || speaker.kind !== 'unnamed' || source === null) return meant;
  const bare = source.end - source.first === 2 && tokens[source.first]!.lower === 'the' && isOnePerson(speaker.name);
  if (!bare) return meant;
  const head = speaker.name.toLowerCase();
  let only: Resolution | null = null;
  for (let n = before.length - 1; n >= 0 && n >= before.length - latest; n--) {
    const one = before[n]!.meant.speakers;
    if (!one.some(({ kind, name }) => kind === 'unnamed' && sameNoun(headOf(name), head))) continue;
    const same = one.length === 1 && headOf(one[0]!.name) === head ? before[n]!.meant : null;
    if (same === null || (only !== null && only.speakers[0]!.id !== same.speakers[0]!.id)) return meant;
    only = same;
  }
  return only === null || only.speakers[0]!.name.toLowerCase() === head
    ? meant
    : { ...meant, speakers: only.speakers, resolved: 'inferred' };
}

function sameNoun(a: string, b: string): boolean {
  return a === b || a === `${b}s`;
}
