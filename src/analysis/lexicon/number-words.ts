import { wordSet } from './word-list';

/** Words for a number that is not told. */
export const vagueNumbers = wordSet('few many numerous several some');

/** Words that count those who come after their "of": "one of the donors", "dozens of drivers". */
export const partitives = wordSet(`
  all dozens each few five four group groups half handful hundreds majority many minority most none
  number one pair quarter scores several six some team third thousands three two
`);
