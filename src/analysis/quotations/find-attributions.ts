import type { Attribution, Passage } from '../../model/attribution';
import type { ReadText } from '../text/read-text';
import { clausesOf } from './direct/clauses';
import { findDirectStatements } from './direct/find-direct-statements';
import type { Marked } from './find-marked';
import { clauseScorer, findClauses, findIndirectStatements, withWholeCues } from './indirect/find-indirect-statements';
import { viewWords } from './indirect/word-view';
import { judgePassages } from './judge-passages';
import { mergeStatements } from './merge-statements';
import type { Known } from './statement';
import { nameSpeakers } from './who/name-speakers';

/** Judges each marked passage and finds every statement with its source, speakers, relays and date, in text order. */
export function findAttributions(
  reading: ReadText,
  marked: readonly Marked[],
  known: Known,
): { passages: Passage[]; attributions: Attribution[] } {
  const view = viewWords(reading, marked);
  const clauses = findClauses(reading, view);
  const witness = clausesOf(reading, view, clauses, clauseScorer);
  const direct = withWholeCues(reading, view, findDirectStatements(reading, marked, witness));
  const indirect = findIndirectStatements(reading, marked, view, clauses);
  const statements = mergeStatements(reading.text, direct, indirect);
  const passages = judgePassages(reading, marked, statements);
  const attributions = nameSpeakers(reading, statements, known);
  return { passages, attributions };
}
