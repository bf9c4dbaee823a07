import type { TokenRange } from '../../text/sentences';
import type { FoundClause } from '../clauses/found-clause';
import type { CandidateReading } from '../passages/candidate-readings';
import type { ClauseEvidence } from '../clauses/read-clauses';

/** Stands for a number that there is none of. */
export const none = -1;
/** Stands for a score, in logits, of what is not there. */
export const unheard = -9;

/**
 * What the clauses say of the reading's cue: how likely it is one, whether it has this source and
 * these words, and who else holds it.
 */
export function witness(
  { at, cue }: CandidateReading,
  source: TokenRange | null,
  passage: TokenRange,
  clauses: ClauseEvidence,
): number[] {
  if (cue === null || at === null) return [unheard, none, none, unheard, unheard];
  const words = clauses.tokensOf(cue);
  const near = clauses.near(words.end - 1);
  const own = near.find((clause) => meets(clause.cue, words)) ?? null;
  const holders = near.filter((clause) => clause !== own && clause.content.some((piece) => meets(piece, words)));
  return [
    clauses.cueScore(words.end - 1),
    meetsSource(own, source),
    own === null ? none : own.content.some((piece) => meets(piece, passage)) ? 1 : 0,
    own?.score ?? unheard,
    holders.reduce((most, { score }) => Math.max(most, score), unheard),
  ];
}

/** Whether the clause has this source: 1 or 0, and -1 of no clause. */
export function meetsSource(clause: FoundClause | null, source: TokenRange | null): number {
  return clause === null ? none : source !== null && meets(clause.source, source) ? 1 : 0;
}

/** Whether two ranges share a token. */
export function meets(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** The clause that has most of something; null of none. */
export function bestOf(list: readonly FoundClause[], by: (clause: FoundClause) => number): FoundClause | null {
  let best: FoundClause | null = null;
  for (const clause of list) if (best === null || by(clause) > by(best)) best = clause;
  return best;
}

/** How many tokens the clause takes up, its cue and content together. */
export function extentOf({ content, cue }: FoundClause): number {
  return Math.max(cue.end, content.at(-1)!.end) - Math.min(cue.first, content[0]!.first);
}
