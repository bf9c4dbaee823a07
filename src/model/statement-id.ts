/** The shape of a statement's id, as `idOfWords` and `idsOfPlaces` of ids.ts make it. */
export const statementIdPattern = /^q-[0-9a-f]{8}(?:-\d{1,6})?$/;

/** Whether a word has the shape of a statement's id. */
export const isStatementId = (word: string): boolean => statementIdPattern.test(word);
