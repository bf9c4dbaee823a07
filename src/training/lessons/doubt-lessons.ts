import type { CandidateReading } from '../../analysis/quotations/passages/candidate-readings';
import { attributePassages } from '../../analysis/quotations/passages/attribute-passages';
import { readClauses } from '../../analysis/quotations/clauses/read-clauses';
import { describeReadings } from '../../analysis/quotations/content/describe-readings';
import { factsOf } from '../../analysis/quotations/passages/passage-features';
import { choose, settled, weigherOf } from '../../analysis/quotations/content/weigh';
import { findMarked } from '../../analysis/quotations/passages/find-marked';
import type { Weights } from '../../analysis/learning/linear-weights';
import type { Scorer } from '../../analysis/learning/scorer';
import type { Score } from '../../analysis/quotations/content/reading-scorer';
import { readText } from '../../analysis/text/read-text';
import type { Span } from '../../model/span';
import type { Doubt } from '../learners/tree-learner';
import { inLetters, lettersBefore, type GoldText } from '../gold/brat-texts';
import { narrowest, rightOnes } from './passage-lessons';

/** Every passage of a text as these weights see it, each one before it read as they read it. */
export function doubtsOf(gold: GoldText, weights: Weights, clauseScorer: Scorer): Doubt[] {
  const reading = readText(gold.article);
  const marked = findMarked(reading);
  const clauses = readClauses(reading, marked, clauseScorer);
  const weigher = weigherOf(weights);
  const counts = lettersBefore(reading.text);
  const count = (span: Span): Span => ({ start: counts[span.start]!, end: counts[span.end]! });
  const attributions = inLetters(gold, counts);
  const doubts: Doubt[] = [];
  attributePassages(reading, marked, (passage, candidates, n) => {
    const facts = factsOf(passage);
    const totals = weigher.totals(passage, facts, candidates);
    const right = rightOnes(candidates, narrowest(attributions, count(marked[n]!)), count);
    if (right.some(Boolean)) {
      const all = candidates.map((_, k) => k);
      const scoreOf = (candidate: CandidateReading): Score => weigher.score(passage, facts, candidate);
      doubts.push({
        described: describeReadings(passage, facts, candidates, totals, all, scoreOf, clauses),
        scores: totals,
        right,
      });
    }
    return settled(choose(candidates, totals));
  });
  return doubts;
}
