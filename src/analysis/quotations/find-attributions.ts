import type { Attribution, Passage } from '../../model/attribution';
import type { ReadText } from '../text/read-text';
import { findDirectStatements } from './direct/find-direct-statements';
import type { Marked } from './find-marked';
import { findIndirectStatements } from './indirect/find-indirect-statements';
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
  const direct = findDirectStatements(reading, marked);
  const indirect = findIndirectStatements(reading, marked);
  const statements = mergeStatements(reading.text, direct, indirect);
  const passages = judgePassages(reading, marked, statements);
  const attributions = nameSpeakers(reading, statements, known);
  return { passages, attributions };
}
