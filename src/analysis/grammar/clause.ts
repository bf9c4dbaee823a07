import type { Token } from '../text/read-text';
import { clauseOpeners } from '../lexicon/conjunctions';

const marks = new Set([',', ';', ':', '--', '–', '—', '(', ')', '"', '“', '”', "''", '``']);

/** Whether a token begins or ends a clause. */
export function isClauseEdge({ lower }: Token): boolean {
  return clauseOpeners.has(lower) || marks.has(lower);
}

const farthest = 40;

/**
 * Tokens `[first, end)` of the clause around `index`, within the sentence `[from, to)`; no more
 * than 40 tokens each way.
 */
export function clauseAround(
  tokens: readonly Token[],
  index: number,
  from: number,
  to: number,
): { first: number; end: number } {
  let first = index;
  while (first > from && index - first < farthest && !isClauseEdge(tokens[first - 1]!)) first--;
  let end = index + 1;
  while (end < to && end - index < farthest && !isClauseEdge(tokens[end]!)) end++;
  return { first, end };
}
