import type { Candidate } from './candidates';
import { featuresOf, type PassageView } from './features';
import weights from './weights.json';

/** The best of the candidate readings by the learned weights (`src/build/tables/learn-passages.ts` makes them). */
export function weigh(view: PassageView, candidates: readonly Candidate[]): Candidate {
  let best = candidates[0]!;
  let highest = -Infinity;
  for (const candidate of candidates) {
    let sum = 0;
    for (const feature of featuresOf(view, candidate)) sum += weights[feature]!;
    if (sum <= highest) continue;
    highest = sum;
    best = candidate;
  }
  return best;
}
