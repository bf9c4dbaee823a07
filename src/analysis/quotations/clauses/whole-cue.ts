import type { ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';
import { best, cueEdges } from './choose';
import { cueHeadOf } from './cue-features';
import { cueEdgeFeatures, type ClausePlace } from './span-features';
import type { Clauses } from './read-clauses';

/**
 * The statement with all the words of its cue, as the weights for clauses know them: Ruiz [also
 * said], Okoro [wrote on Twitter]. It never grows into the source or what was said.
 */
export function withWholeCue({ reading, view, scorer, tokensOf }: Clauses, statement: Statement): Statement {
  const { cue, source, content } = statement;
  if (cue === null) return statement;
  const { tokens, sentences } = reading;
  const range = tokensOf(cue);
  const head = cueHeadOf(view, range);
  const { firstToken: first, endToken: end } = sentences[tokens[head]!.sentence]!;
  const place: ClausePlace = { first, end, head, cueFirst: head, cueEnd: head + 1, sourceFirst: -1, sourceEnd: -1 };
  const cueFirst = best(cueEdges(place, 0), (at) => cueEdgeFeatures(view, place, 0, at, scorer), scorer);
  const cueEnd = best(cueEdges(place, 1), (at) => cueEdgeFeatures(view, place, 1, at, scorer), scorer);
  const taken = source === null ? content : [...content, source];
  const cut = within(reading, { first: cueFirst, end: cueEnd }, head, taken);
  return { ...statement, cue: spanOfTokens(tokens, cut) };
}

/** The range without what is taken on either side of its head. */
function within(
  { tokens }: ReadText,
  { first, end }: TokenRange,
  head: number,
  taken: Statement['content'],
): TokenRange {
  let from = head;
  while (from > first && isFree(tokens[from - 1]!, taken)) from--;
  let to = head + 1;
  while (to < end && isFree(tokens[to]!, taken)) to++;
  // what was said before is no part of how this was said
  if (from < head && tokens[from]!.lower === 'also') from++;
  while (to > head + 1 && tokens[to - 1]!.pos === 'PUNCT') to--;
  return { first: from, end: to };
}

function isFree(token: ReadText['tokens'][number], taken: Statement['content']): boolean {
  return !taken.some((span) => span.start < token.end && token.start < span.end);
}
