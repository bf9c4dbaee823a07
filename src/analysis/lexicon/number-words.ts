import { wordSet } from './word-list';

/** Words for a number that is not told. */
export const vagueNumbers = wordSet('few many numerous several some');
