import { placeInGroup, type FeatureSink } from '../../learning/features';
import type { Weights } from '../../learning/linear-weights';
import { partScorerOf } from '../../learning/scorer';

/** What the weights say of a reading, in nats: in all, and of four things by themselves. */
export interface Score {
  readonly total: number;
  /** of the passage and what stands beside it */
  readonly passage: number;
  readonly source: number;
  /** of verbs of saying that hold one another */
  readonly nesting: number;
  /** of neighbours, and of nobody's having said it */
  readonly rest: number;
}

/** A scorer that keeps apart what the weights say of different things. */
export function readingScorerOf(weights: Weights): FeatureSink & { take(): Score } {
  const parts = partScorerOf(weights, 5, partOf);
  return {
    add: parts.add,
    take() {
      const [passage, source, nesting, rest, cue] = parts.take() as [number, number, number, number, number];
      return { total: passage + source + nesting + rest + cue, passage, source, nesting, rest };
    },
  };
}

/**
 * Which of the sums a kind of feature goes to; the kinds are those of `features.ts` and
 * `site-features.ts`.
 */
function partOf(template: number): number {
  const kind = placeInGroup(template);
  if (kind < 20) return 0;
  if (kind < 30 || (kind >= 59 && kind < 64)) return 3;
  if (kind < 50) return 4;
  return kind >= 64 && kind < 74 ? 2 : 1;
}
