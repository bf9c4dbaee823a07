import { unpackWeights } from '../learning/linear-weights';
import packed from '../models/event-tlink/weights.json';
import type { Sentence, Token } from '../text/read-text';
import { tlinkFeatures } from './tlink-features';
import { goesWithTied } from './goes-with-tied';
import { isOnlyEdge } from './only-edge';
import { isOutOfReach } from './out-of-reach';
import type { Dated } from './tlink-candidates';
import { tlinkCandidatesOf } from './tlink-candidates';

const { grain, steps } = unpackWeights(packed);

/**
 * log odds, in nats, from which a word is taken to hang on a date: 0.15 where the rules say so too,
 * 0.3 where it goes with a word of which they say so, else an even chance
 */
const enough = { tied: 0, beside: -0.85, alone: 0 };

/** what "on the same day that rockets hit the town" says outright */
const sure = 10;

function leastFor(tokens: readonly Token[], word: number, { tie, dated }: { tie: string; dated: Dated }): number {
  if (tie !== 'none') return enough.tied;
  return goesWithTied(tokens, word, dated) ? enough.beside : enough.alone;
}

/** A word that tells an event, and the date of its sentence that it hangs on. */
export interface TLink {
  readonly word: number;
  readonly dated: Dated;
}

/**
 * The words of a sentence that hang on one of its dates, by the learned weights
 * (`models/event-tlink`).
 */
export function tlinksOf(tokens: readonly Token[], sentence: Sentence, dates: readonly Dated[]): TLink[] {
  const hanging: TLink[] = [];
  tlinkCandidatesOf(tokens, sentence, dates, (word, pairs) => {
    let best: Dated | null = null;
    let most = -Infinity;
    for (const pair of pairs) {
      let sum = 0;
      tlinkFeatures(tokens, sentence, pair, (feature) => (sum += steps[feature]!));
      const score = sum / grain + (pair.dated.opens === word ? sure : 0);
      const { dated } = pair;
      if (score <= most || score < leastFor(tokens, word, pair)) continue;
      if (isOnlyEdge({ tokens, word, dated })) continue;
      if (pair.tie === 'none' && word !== dated.ofHead && isOutOfReach({ tokens, sentence, word, dated })) continue;
      most = score;
      best = dated;
    }
    if (best !== null) hanging.push({ word, dated: best });
  });
  return hanging;
}
