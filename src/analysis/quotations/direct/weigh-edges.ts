import type { Edge } from './edges';
import { edgeFeatures } from './edge-features';
import table from './edge-weights.json';
import { scorerOf } from './scorer';

const scorer = scorerOf(Int8Array.from(table));

/** The likeliest of the places where an edge may lie, by the learned weights (`src/training/learn-passages.ts` makes them). */
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
