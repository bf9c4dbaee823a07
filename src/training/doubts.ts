import type { Candidate } from '../analysis/quotations/direct/candidates';
import { attributePassages } from '../analysis/quotations/direct/attribute-passages';
import { clausesOf } from '../analysis/quotations/direct/clauses';
import { describe } from '../analysis/quotations/direct/described';
import { factsOf } from '../analysis/quotations/direct/features';
import { choose, settled, weigherOf } from '../analysis/quotations/direct/weigh';
import { findMarked } from '../analysis/quotations/find-marked';
import type { Weights } from '../analysis/learning/linear-weights';
import type { Scorer } from '../analysis/learning/scorer';
import { findClauses } from '../analysis/quotations/indirect/find-indirect-statements';
import type { Score } from '../analysis/quotations/direct/scorer';
import { viewWords } from '../analysis/quotations/indirect/word-view';
import { readText } from '../analysis/text/read-text';
import type { Span } from '../model/span';
import type { Doubt } from './boost';
import { lettersBefore, type GoldText } from './brat-attributions';
import { attributionOf, rightOnes } from './passage-lessons';

/** Every passage of a text as these weights see it, each one before it read as they read it. */
export function doubtsOf(gold: GoldText, weights: Weights, clauseScorer: Scorer): Doubt[] {
  const reading = readText(gold.article);
  const marked = findMarked(reading);
  const view = viewWords(reading, marked);
  const clauses = clausesOf(reading, view, findClauses(reading, view, clauseScorer), clauseScorer);
  const weigher = weigherOf(weights);
  const counts = lettersBefore(reading.text.split(''));
  const count = (span: Span): Span => ({ start: counts[span.start]!, end: counts[span.end]! });
  const doubts: Doubt[] = [];
  attributePassages(reading, marked, (passage, candidates, n) => {
    const facts = factsOf(passage);
    const totals = weigher.totals(passage, facts, candidates);
    const right = rightOnes(candidates, attributionOf(gold.attributions, count(marked[n]!)), count);
    if (right.some(Boolean)) {
      const all = candidates.map((_, k) => k);
      const scoreOf = (candidate: Candidate): Score => weigher.score(passage, facts, candidate);
      doubts.push({
        described: describe(passage, facts, candidates, totals, all, scoreOf, clauses),
        scores: totals,
        right,
      });
    }
    return settled(choose(candidates, totals));
  });
  return doubts;
}
