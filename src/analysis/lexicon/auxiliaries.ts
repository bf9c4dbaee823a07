import { unionOf, wordSet } from './word-list';

/** "Be" in the present. */
export const presentBe = wordSet("'m 're 's am are is");

/** All forms of "be". */
export const beForms = unionOf(presentBe, ['be', 'been', 'being', 'was', 'were']);

/** Auxiliaries of the passive. */
export const passiveAuxiliaries = unionOf(beForms, ['gets', 'got']);

/** Auxiliaries of the perfect. */
export const perfectAuxiliaries = wordSet("'ve has have");

/** "Have" in the present. */
export const presentHave = unionOf(perfectAuxiliaries, ["'s"]);

/** Auxiliaries in the present. */
export const presentAuxiliaries = unionOf(presentBe, ['do', 'does']);

/** Auxiliaries in the past. */
export const pastAuxiliaries = wordSet("'d did had was were");

/** Auxiliaries of what will be. */
export const futureAuxiliaries = wordSet("'ll shall will wo");

/** Modal verbs of what was to come: "would open". */
export const pastModals = wordSet('could might would');

/** Words that put what follows into the future, or into doubt. */
export const modals = wordSet("'ll ca can could may might must shall should will wo would");

/** Forms of "be", "have" and "do", whatever the tagger takes them for. */
export const auxiliaries = wordSet(`
  am are be been being did do does had has have having is was were
`);

/** Words that deny. */
export const negations = wordSet("barely hardly n't neither never no nor not without");

/** What may follow a modal verb and is no verb: "will likely win". */
export const afterModals = wordSet(`
  best better first further kind less likely more most only sort willing worth
`);

/** Auxiliaries and small adverbs between a subject and its verb: "has also said". */
export const beforeVerbs = wordSet(`
  'd 'll 've all also are be been being both can could did do does even famously had has have is
  just later may might must often once recently repeatedly reportedly should then too was were
  will would
`);

/** Words before a verb that deny it; a "no" rather denies its object. */
export const verbNegations = wordSet("barely cannot hardly n't neither never nor not without");

/** Modal verbs with which one does what one says: "I must say that it failed". */
export const performingModals = wordSet('can must should will would');

/** Auxiliaries that open a question: "did she say". */
export const questionAuxiliaries = wordSet('can could did do does may might will would');
