import type { Span } from '../../../model/span';
import { unpackWeights } from '../../learning/linear-weights';
import { scorerOf, type Scorer } from '../../learning/scorer';
import packed from '../../models/indirect-attribution/weights.json';
import type { ReadText } from '../../text/read-text';
import { firstWhere } from '../../text/first-where';
import type { TokenRange } from '../../text/sentences';
import type { MarkedPassage } from '../passages/find-marked';
import { tokensOfSpan } from '../reporting-clause';
import { chooseStatements } from './choose';
import { cueContextFeatures, cueWordFeatures, mayBeCue } from './cue-features';
import type { FoundClause } from './found-clause';
import { withInverted } from './inverted';
import { withPlainForms } from './plain-forms';
import { besideEachOther } from './told-beside';
import { viewWords, type WordView } from './word-view';

/**
 * What the weights for clauses make of the text, as a second witness on who says what stands
 * between marks.
 */
export interface ClauseEvidence {
  /** what may be statements, of the token's sentence, whose cues stand within reach of it */
  near(token: number): readonly FoundClause[];
  /** how likely the token is the head of a cue, in logits */
  cueScore(token: number): number;
  /** the tokens of a span */
  tokensOf(span: Span): TokenRange;
}

/** How far from a word, in tokens, the cue of a clause that is asked about may stand. */
const reach = 90;
const noCue = -6;

/** Adds up the weights for clauses. */
export const clauseScorer = scorerOf(unpackWeights(packed));

/** How sure, in logits, the choice of a cue must be at all. */
export const leastSure = -1.2;

/** A text as this stage reads it, computed once for all that make statements of it. */
export interface Clauses extends ClauseEvidence {
  readonly reading: ReadText;
  readonly marked: readonly MarkedPassage[];
  /** its words as numbers */
  readonly view: WordView;
  /**
   * what may be reported as a clause, likely or not: one list a sentence, in the order of their
   * heads
   */
  readonly found: readonly (readonly FoundClause[])[];
  readonly scorer: Scorer;
}

/**
 * Finds what may be reported as a clause in a text with these marked passages, and answers
 * questions about cues, each worked out when it is first asked.
 */
export function readClauses(reading: ReadText, marked: readonly MarkedPassage[], scorer = clauseScorer): Clauses {
  const { tokens, sentences } = reading;
  const view = viewWords(reading, marked);
  const found = sentences.map(({ firstToken: first, endToken: end }) => {
    const chosen = chooseStatements(view, first, end, scorer, leastSure);
    return besideEachOther(
      view,
      { first, end },
      withPlainForms(view, { first, end }, withInverted(view, { first, end }, chosen)),
    );
  });
  const scores = new Map<number, number>();
  const scoreOf = (at: number): number => {
    if (!mayBeCue(view, at)) return noCue;
    const { firstToken: first, endToken: end } = sentences[tokens[at]!.sentence]!;
    cueWordFeatures(view, at, first, end, scorer);
    cueContextFeatures(view, at, first, end, scorer);
    return scorer.take();
  };
  return {
    reading,
    marked,
    view,
    found,
    scorer,
    near: (token) => within(found[tokens[token]!.sentence]!, token - reach, token + reach),
    cueScore(token) {
      const score = scores.get(token) ?? scoreOf(token);
      scores.set(token, score);
      return score;
    },
    tokensOf: (span) => tokensOfSpan(tokens, span),
  };
}

/** Those of the clauses whose heads stand from `first` to `last`. */
function within(list: readonly FoundClause[], first: number, last: number): readonly FoundClause[] {
  const from = firstWhere(list, ({ head }) => head >= first);
  let to = from;
  while (to < list.length && list[to]!.head <= last) to++;
  return from === 0 && to === list.length ? list : list.slice(from, to);
}
