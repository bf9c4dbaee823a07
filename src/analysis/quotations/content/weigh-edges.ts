import { unpackWeights } from '../../learning/linear-weights';
import { scorerOf } from '../../learning/scorer';
import packed from '../../models/content-boundary/weights.json';
import type { Edge } from './edges';
import { edgeFeatures } from './edge-features';

const scorer = scorerOf(unpackWeights(packed));

/**
 * The likeliest of the places where an edge may lie, by the learned weights
 * (`models/content-boundary`).
 */
export function weighEdge(edge: Edge, places: readonly number[]): number {
  let best = places[0]!;
  let highest = -Infinity;
  for (const at of places) {
    edgeFeatures(edge, at, scorer);
    const score = scorer.take();
    if (score <= highest) continue;
    highest = score;
    best = at;
  }
  return best;
}
