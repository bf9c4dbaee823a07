/** Below this a statement is shown as unattributed. */
export const threshold = 0.9;

/** How likely the speaker is right, by how the source phrase was read. */
export const confidences = {
  person: 0.98,
  organisation: 0.97,
  country: 0.96,
  unnamed: 0.97,
  described: 0.92,
  pronoun: 0.95,
  unknownName: 0.93,
  unknownWord: 0.9,
} as const;
