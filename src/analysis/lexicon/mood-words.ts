import { wordSet } from './word-list';

/** Words before "saying" after which nothing was said: "avoided saying", "instead of saying". */
export const unspoken = wordSet(`
  avoid avoided avoiding avoids consider considered considering denied denies deny denying from in of
  resist resisted risk stop stopped than worth
`);

/**
 * Stems of verbs after which somebody does say what an infinitive tells: "went on to say", "used
 * his speech to accuse".
 */
export const infinitiveBringers = wordSet(`
  appear begin call com continu go phon return ring ris seem stand start step tak used writ
`);
