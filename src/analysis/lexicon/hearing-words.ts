import { wordSet } from './word-list';

/** What those do who hear what others say: "the court heard that". */
export const hearingForms = wordSet('hear heard hears learn learned learns learnt');

/** What is done to those who see or hear a recording: "jurors were shown". */
export const shownForms = wordSet('given played read shown');

/** Those before whom others speak. */
export const hearingBodies = wordSet(`
  committee court courtroom hearing inquest inquiry judges jurors jury magistrates panel
  parliament senators trial tribunal
`);
