import type { Span } from '../../../model/span';
import type { Candidate } from './candidates';
import { featureReader, type PassageView } from './features';
import weights from './weights.json';

/** The weights are log odds times this. */
const scale = 50;

/**
 * The best of the candidate readings by the learned weights (`src/build/tables/learn-passages.ts` makes them), with the
 * model's own probability that its source is right: the share of all readings that name the same source.
 */
export function weigh(view: PassageView, candidates: readonly Candidate[]): Candidate {
  const read = featureReader(view);
  const scores = candidates.map((candidate) => scoreOf(read(candidate)));
  let best = 0;
  for (let n = 1; n < scores.length; n++) if (scores[n]! > scores[best]!) best = n;
  const chosen = candidates[best]!;
  let all = 0;
  let same = 0;
  candidates.forEach(({ source }, n) => {
    const odds = Math.exp((scores[n]! - scores[best]!) / scale);
    all += odds;
    if (source === chosen.source || (source !== null && chosen.source !== null && overlaps(source, chosen.source)))
      same += odds;
  });
  return { ...chosen, confidence: (chosen.confidence ?? 1) * (same / all) };
}

function scoreOf(features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
