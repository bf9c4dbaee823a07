import type { Span } from '../../../model/span';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Scorer } from '../../learning/scorer';
import type { Found } from './choose';
import { cueContextFeatures, cueWordFeatures, mayBeCue } from './cue-features';
import type { WordView } from './word-view';

/** What the weights for clauses make of the text, as a second witness on who says what stands between marks. */
export interface ClauseEvidence {
  /** what may be statements, of the token's sentence, whose cues stand within reach of it */
  near(token: number): readonly Found[];
  /** how likely the token is the head of a cue, in logits */
  cueScore(token: number): number;
  /** the tokens of a span */
  tokensOf(span: Span): TokenRange;
}

/** How far from a word, in tokens, the cue of a clause that is asked about may stand. */
const reach = 90;
const noCue = -6;

/** The clauses `found` (one list a sentence, each in the order of its heads) and the scores of cues, each worked out when it is first asked for. */
export function clauseEvidenceOf(
  { tokens, sentences }: ReadText,
  view: WordView,
  found: readonly (readonly Found[])[],
  scorer: Scorer,
): ClauseEvidence {
  const scores = new Map<number, number>();
  const scoreOf = (at: number): number => {
    if (!mayBeCue(view, at)) return noCue;
    const { firstToken: first, endToken: end } = sentences[tokens[at]!.sentence]!;
    cueWordFeatures(view, at, first, end, scorer);
    cueContextFeatures(view, at, first, end, scorer);
    return scorer.take();
  };
  return {
    near(token) {
      const list = found[tokens[token]!.sentence]!;
      const from = firstFrom(list, token - reach);
      let to = from;
      while (to < list.length && list[to]!.head <= token + reach) to++;
      return from === 0 && to === list.length ? list : list.slice(from, to);
    },
    cueScore(token) {
      const score = scores.get(token) ?? scoreOf(token);
      scores.set(token, score);
      return score;
    },
    tokensOf: ({ start, end }) => ({ first: tokenAt(tokens, start), end: tokenAt(tokens, end - 1) + 1 }),
  };
}

/** Index of the first of the clauses whose head is `head` or later. */
function firstFrom(list: readonly Found[], head: number): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
