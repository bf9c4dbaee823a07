import { wordSet } from './word-list';

/** Forms of "be", "have" and "do", whatever the tagger takes them for. */
export const auxiliaries = wordSet(`
  am are be been being did do does had has have having is was were
`);

/** Words that deny. */
export const negations = wordSet("barely hardly n't neither never no nor not without");

/** Auxiliaries of what will be. */
export const futureAuxiliaries = wordSet("'ll shall will wo");

/** Auxiliaries in the past. */
export const pastAuxiliaries = wordSet("'d did had was were");

/** Auxiliaries in the present. */
export const presentAuxiliaries = wordSet("'m 're 's am are do does is");

/** Auxiliaries of the perfect. */
export const perfectAuxiliaries = wordSet("'ve has have");

/** Modal verbs of which a bare infinitive follows. */
export const plainModals = wordSet("'ll can could may might must shall should will would");

/** What may follow a modal verb and is no verb: "will likely win". */
export const afterModals = wordSet(`
  best better first further kind less likely more most only sort willing worth
`);

/** "Be" in the present. */
export const presentBe = wordSet("'m 're 's am are is");

/** "Have" in the present. */
export const presentHave = wordSet("'s 've has have");

/** Words that put what follows into the future, or into doubt. */
export const modals = wordSet("'ll ca can could may might must shall should will wo would");
