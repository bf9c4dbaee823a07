import type { Span } from '../../../model/span';
import { patternNames, type Candidate } from './candidates';
import { factsOf, ownFeatures, sharedFeatures, type PassageView } from './features';
import { scorerOf } from './scorer';
import table from './weights.json';

/** The weights are log odds times this. */
const scale = 50;

const scorer = scorerOf(table);

/**
 * The best of the candidate readings by the learned weights (`src/build/tables/learn-passages.ts` makes them), with the
 * model's own probability that its source is right: the share of all readings that name the same source.
 */
export function weigh(view: PassageView, candidates: readonly Candidate[]): Candidate {
  const scores = scoresOf(view, candidates);
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
  const { pattern, cue, source, at, sourceAt, traits, confidence = 1 } = chosen;
  return { pattern, cue, source, at, sourceAt, traits, confidence: confidence * (same / all) };
}

function scoresOf(view: PassageView, candidates: readonly Candidate[]): number[] {
  const facts = factsOf(view);
  const shared: (number | undefined)[] = [];
  return candidates.map((candidate) => {
    const pattern = patternNames.indexOf(candidate.pattern);
    if (shared[pattern] === undefined) {
      sharedFeatures(facts, pattern, scorer);
      shared[pattern] = scorer.take();
    }
    ownFeatures(view, facts, candidate, pattern, scorer);
    return shared[pattern] + scorer.take();
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
