import { wordSet } from './word-list';

/** What puts something into a place: "streets in Kyiv", where no government acts. */
export const locative = wordSet('across around at from in inside into near outside throughout');

/** What ties an act to the one it concerns: "aid to Kyiv", "talks with Tehran". */
export const addressing = wordSet('against between by for of on to toward towards upon with');

/** Particles of verbs: "wrapped up a meeting". */
export const verbParticles = wordSet('down off out over up');

/**
 * What brings in the circumstance of an act, which has its date: "said in an interview on Monday".
 */
export const circumstances = wordSet('amid at during for in on with');

/** Nouns whose "for" brings in what went before: "in retaliation for the raid". */
export const answers = wordSet('blame compensation credit punishment reprisal retaliation retribution revenge thanks');

/** Prepositions before a name that rather show a place. */
export const placePrepositionsOfNames = wordSet('across around at from in into near of on outside through to');

/** Small words within a phrase for what somebody is: "head of the bank in Rome". */
export const linkWords = wordSet("& ' 's a an and at for from her his in its of the their to with");

/** Prepositions that tie a noun to the noun before it. */
export const nounLinks = wordSet('& at for from in of on with');

/** Prepositions of place and time. */
export const whereOrWhen = wordSet('at during in on since until');

/** What ties nouns to one noun phrase: "a spokesman for the ministry". */
export const phraseLinks = wordSet('& and at for from in of on to under with');

/** Prepositions that may stand within an apposition: "a lecturer at Leeds". */
export const withinAppositions = wordSet('about at by in on over through to');

/** Prepositions with which a verb takes what it is about: "warned of", "spoke about". */
export const matterPrepositions = wordSet('about against at for of on to with');

/** What brings in where, or by what way, somebody spoke: "said [in a letter] that". */
export const waysOfSpeaking = wordSet('at by during in on through to via');
