/** Below this a statement is shown as unattributed. */
export const threshold = 0.7;

/** How likely the speaker is right, by how the source phrase was read. */
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
  unknownName: 0.85,
  unknownWord: 0.85,
  /** a factor, for source words that are too long or hold another verb of saying */
  runsOn: 0.65,
} as const;

/** How likely "he" is rightly understood, by how far (in nats) the person is ahead of the next. */
export function pronounConfidence(margin: number): number {
  return 1 - 0.5 / (1 + Math.exp(2.2 * margin));
}
