import type { Statement } from '../statement';
import type { Resolution } from './resolution';

/**
 * Below this a statement is shown as unattributed, by the kind of evidence: where many that are
 * hardly sure are wrong, more is asked (docs/accuracy-speakers.md).
 */
const thresholds = { person: 0.7, organisation: 0.7, country: 0.8, unnamed: 0.7, pronoun: 0.7 } as const;

/** Whether somebody is named for sure: a nobody never is. */
export function isSure({ speakers, resolved, confidence }: Resolution): boolean {
  const kind = speakers[0]?.kind;
  return kind !== undefined && confidence >= thresholds[resolved === 'pronoun' ? 'pronoun' : kind];
}

/**
 * How likely a source phrase is rightly understood, given that it is the source, by how it was
 * read.
 */
export const confidences = {
  person: 0.98,
  organisation: 0.97,
  country: 0.96,
  unnamed: 0.97,
  /** "the move", "after": a source that cannot say anything is mostly a wrong one */
  thing: 0.6,
  described: 0.92,
  pronoun: 0.95,
  /** "they", "it" of the paragraph before */
  pronounFar: 0.85,
  unknownName: 0.75,
  unknownWord: 0.85,
  /** a factor, for source words that are too long or hold another verb of saying */
  runsOn: 0.65,
} as const;

/**
 * What the kind of a source adds to the log odds that it is the source: a name is chosen wrongly
 * less often than its weight says, a pronoun or a description more often. Measured on the
 * development texts.
 */
const leanings = { person: 0.6, organisation: 0.4, country: -0.5, unnamed: -0.5 } as const;
const pronounLeaning = -0.4;
/** How likely the source is right where a rule found it and no weight tells. */
const byRule = 0.95;

/**
 * How likely a statement is laid at the right door: its source is the right one, and is rightly
 * understood.
 */
export function confidenceOf({ speakers, resolved, confidence }: Resolution, statement: Statement): number {
  const kind = speakers[0]?.kind;
  if (kind === undefined) return 0;
  const likely = Math.min(0.995, Math.max(0.005, statement.confidence ?? byRule));
  const odds = Math.log(likely / (1 - likely)) + (resolved === 'pronoun' ? pronounLeaning : leanings[kind]);
  return confidence / (1 + Math.exp(-odds));
}

/** How likely "he" is rightly understood, by how far (in nats) the person is ahead of the next. */
export function pronounConfidence(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}
