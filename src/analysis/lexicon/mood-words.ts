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
  appear begin call com continu go lik phon return ring ris seem stand start step tak used writ
`);

/** Verbs, base forms, for what one does not do who keeps silent: "would not say why". */
export const silenceVerbs = wordSet(`
  answer comment confirm describe disclose discuss elaborate explain give identify name offer
  provide release respond reveal say specify state tell
`);

/** Participles for what something is called, which is not said: "known as". */
export const namingForms = wordSet('entitled known named nicknamed titled');

/** Words for nobody, as subjects: "nobody said". */
export const nobodies = wordSet('neither no no-one nobody none nothing');

/** Words behind "would" by which a text tells of what came: "would later say". */
export const cameLater = wordSet('eventually go later subsequently');

/** Verbs by which something is only imagined: "imagine him saying". */
export const supposing = wordSet('imagine imagining let picture pretend suppose supposing');

/**
 * Verbs, base forms, by which a writer states something rather than leading on to it: not "we
 * asked", "I recall", "I urge".
 */
export const statingVerbs = wordSet(`
  add admit argue claim concede emphasise emphasize explain insist note repeat reply say state
  stress submit suggest tell warn
`);

/** Words that take back what they say: "denied that". */
export const denying = wordSet(`
  denied denies deny denying disproved dispute disputed disputes doubt doubted doubts refute refuted
  refutes rejected
`);

/** What is said of what did not happen: "the claim that he fled is false". */
export const falseWords = wordSet(
  'baseless fabricated false groundless hoax incorrect lie unfounded unlikely untrue wrong',
);

/** What an infinitive after it did not become: "failed to appear". */
export const failing = wordSet(`
  decline declined declines fail failed failing fails forgot impossible neglected refuse
  refused refuses refusing unable unwilling
`);

/** What stops short of an act: "nearly fell". */
export const nearlyWords = wordSet('almost nearly');

/** Modal verbs that with "have" tell what did not happen: "would have opened". */
export const unrealModals = wordSet("'d could should would ’d");

/** Adverbs of what comes again and again: "often says". */
export const habitWords = wordSet(`
  always frequently generally normally often rarely regularly routinely seldom sometimes typically
  usually
`);

/** Nouns for what may not be so: "the claim that he fled". */
export const claimNouns = wordSet(`
  accusation accusations allegation allegations claim claims rumor rumors rumour rumours suggestion
  suggestions
`);

/** Forms of verbs for an act that is only thought of: "considered selling". */
export const weighing = wordSet(`
  consider considered considering considers contemplated contemplating mulled mulling weighed
  weighing
`);

/** Adverbs of what others say took place: "allegedly stole". */
export const allegedWords = wordSet('allegedly purportedly supposedly');
