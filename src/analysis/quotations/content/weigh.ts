import { unpackWeights, type Weights } from '../../learning/linear-weights';
import { scorerOf } from '../../learning/scorer';
import { judgeBy, unpackTrees, type Judge } from '../../learning/trees';
import packedTrees from '../../models/attribution-reranker/trees.json';
import packedWeights from '../../models/quotation-attribution/weights.json';
import type { Pick } from '../passages/attribute-passages';
import { patternNames, type CandidateReading } from '../passages/candidate-readings';
import type { ClauseEvidence } from '../clauses/read-clauses';
import { describeReadings, isSameSource } from './describe-readings';
import type { Facts, PassageView } from '../passages/passage-view';
import { factsOf, ownFeatures, sharedFeatures } from '../passages/passage-features';
import { readingScorerOf, type Score } from './reading-scorer';

/** Asks a table of weights about the readings of a passage. */
export interface Weigher {
  /** what it says of each, in nats */
  totals(view: PassageView, facts: Facts, candidates: readonly CandidateReading[]): number[];
  /** the same of one, and what it says of its parts */
  score(view: PassageView, facts: Facts, candidate: CandidateReading): Score;
}

/** A weigher by these weights. */
export function weigherOf(weights: Weights): Weigher {
  const whole = scorerOf(weights);
  const parts = readingScorerOf(weights);
  return {
    totals(view, facts, candidates) {
      const shared: (number | undefined)[] = [];
      return candidates.map((candidate) => {
        const pattern = patternNames.indexOf(candidate.pattern);
        if (shared[pattern] === undefined) {
          sharedFeatures(facts, candidate.pattern, whole);
          shared[pattern] = whole.take();
        }
        ownFeatures(view, facts, candidate, whole);
        return shared[pattern] + whole.take();
      });
    },
    score(view, facts, candidate) {
      sharedFeatures(facts, candidate.pattern, parts);
      ownFeatures(view, facts, candidate, parts);
      return parts.take();
    },
  };
}

/** What passages are weighed by: the weights, and the trees that look again. */
export interface Scales {
  readonly weigher: Weigher;
  readonly judge: Judge;
}

const shipped: Scales = { weigher: weigherOf(unpackWeights(packedWeights)), judge: judgeBy(unpackTrees(packedTrees)) };

/** A choice that is likelier than this by the weights alone stands. */
const beyondDoubt = 0.95;

/** What is so far behind the first by the weights, in nats, is not looked at again. */
const farBehind = 6;

/** Which of the numbers are at most `margin` less than the greatest. */
function within(totals: readonly number[], margin: number): number[] {
  const floor = Math.max(...totals) - margin;
  return totals.flatMap((total, n) => (total >= floor ? [n] : []));
}

/**
 * The best of the candidate readings: by the learned weights alone where they leave no doubt, else
 * by what the trees make of the weights, the clauses and the place of the passage together
 * (`src/training` makes both). With it comes how likely its source is right: the share of all
 * readings that name the same source.
 */
export function weighBy(clauses: ClauseEvidence, { weigher, judge }: Scales = shipped): Pick {
  return (view, candidates) => {
    const facts = factsOf(view);
    const totals = weigher.totals(view, facts, candidates);
    const first = choose(candidates, totals);
    if (first.share >= beyondDoubt) return settled(first);
    const asked = within(totals, farBehind);
    const scoreOf = (candidate: CandidateReading): Score => weigher.score(view, facts, candidate);
    const judged = [...totals];
    describeReadings(view, facts, candidates, totals, asked, scoreOf, clauses).forEach((numbers, k) => {
      judged[asked[k]!]! += judge(numbers);
    });
    return settled(chooseSource(candidates, judged));
  };
}

interface Choice {
  readonly chosen: CandidateReading;
  /** of all readings those that name the same source, by their odds */
  readonly share: number;
}

/** The reading with the highest score, in nats. */
export function choose(candidates: readonly CandidateReading[], scores: readonly number[]): Choice {
  let best = 0;
  for (let n = 1; n < scores.length; n++) if (scores[n]! > scores[best]!) best = n;
  const chosen = candidates[best]!;
  let all = 0;
  let same = 0;
  candidates.forEach(({ source }, n) => {
    const odds = Math.exp(scores[n]! - scores[best]!);
    all += odds;
    if (isSameSource(source, chosen.source)) same += odds;
  });
  return { chosen, share: same / all };
}

/**
 * The highest of the readings that name the likeliest source: two that name it may each be less
 * likely than a third reading.
 */
function chooseSource(candidates: readonly CandidateReading[], scores: readonly number[]): Choice {
  let best = choose(candidates, scores);
  if (best.share > 0.5) return best;
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const order = candidates.map((_, n) => n).sort((a, b) => scores[b]! - scores[a]!);
  for (const n of order) {
    const chosen = candidates[n]!;
    const same = odds.filter((_, m) => isSameSource(candidates[m]!.source, chosen.source));
    const share = same.reduce((sum, odd) => sum + odd, 0) / all;
    if (share > best.share + 1e-9) best = { chosen, share };
  }
  return best;
}

/** The chosen reading with how likely its source is right. */
export function settled({ chosen, share }: Choice): CandidateReading {
  const { pattern, cue, source, at, sourceAt, traits, confidence = 1 } = chosen;
  return { pattern, cue, source, at, sourceAt, traits, confidence: confidence * share };
}
