import type { Attribution, Passage } from '../../model/attribution';
import type { ReadText } from '../text/read-text';
import { clauseEvidenceOf } from './clauses/clause-index';
import { findDirectStatements } from './content/find-direct-statements';
import type { MarkedPassage } from './passages/find-marked';
import { clauseScorer, findClauses, findIndirectStatements, withWholeCues } from './clauses/find-indirect-statements';
import { viewWords } from './clauses/word-view';
import { judgePassages } from './passages/judge-passages';
import { mergeStatements } from './content/merge-statements';
import type { Known } from './statement';
import { nameSpeakers } from './speakers/name-speakers';

/** Judges each marked passage and finds every statement with its source, speakers, relays and date, in text order. */
export function attribute(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  known: Known,
): { passages: Passage[]; attributions: Attribution[] } {
  const view = viewWords(reading, marked);
  const clauses = findClauses(reading, view);
  const witness = clauseEvidenceOf(reading, view, clauses, clauseScorer);
  const direct = withWholeCues(reading, view, findDirectStatements(reading, marked, witness));
  const indirect = findIndirectStatements(reading, marked, view, clauses);
  const statements = mergeStatements(reading.text, direct, indirect);
  const passages = judgePassages(reading, marked, statements);
  const attributions = nameSpeakers(reading, statements, known);
  return { passages, attributions };
}
