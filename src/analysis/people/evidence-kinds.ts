/** What speaks for or against a run of capitalised words being a person's name. */
export const evidenceKinds = [
  'bias',
  'afterTitle',
  'afterRole',
  'firstName',
  'firstNameThatIsWord',
  'loneFirstName',
  'initial',
  'suffix',
  'particle',
  'strangeLast',
  'commonLast',
  'commonFirst',
  'allStrange',
  'organisationWord',
  'organisationLast',
  'thingWord',
  'thingLast',
  'acronym',
  'afterThe',
  'afterPreposition',
  'afterBy',
  'personVerbAfter',
  'sayingVerbAfter',
  'verbAfter',
  'verbBefore',
  'who',
  'age',
  'apposition',
  'appositionBefore',
  'organisationHeadAfter',
  'possessive',
  'place',
  'demonym',
  'one',
  'two',
  'three',
  'four',
  'placeAfter',
  'acronymAfter',
  'digit',
  'sentenceStart',
  'shouted',
  'nounAfter',
  'quoteAround',
  'listed',
  'reignAfter',
  'strictTitle',
  'neverPerson',
  'noble',
  'verbSoon',
  'hyphened',
  'theModifier',
  'afterBodyNoun',
  'dateline',
  'wholeBlock',
  'amongNames',
  'partOfBody',
  'titleWord',
  'plural',
  'mixedCase',
  'initialFirst',
  'doubleBarrelled',
  'placeFirst',
] as const;

export type Evidence = (typeof evidenceKinds)[number];

/** The index of each kind of evidence in `evidenceKinds`. */
export const evidenceNumbers = Object.fromEntries(evidenceKinds.map((kind, i) => [kind, i])) as Record<
  Evidence,
  number
>;

/** The kinds of evidence found for one occurrence of a name, as indices into `evidenceKinds`. */
export class FoundEvidence {
  readonly kinds: number[] = [];

  add(kind: Evidence, holds = true): void {
    if (holds) this.kinds.push(evidenceNumbers[kind]);
  }
}
