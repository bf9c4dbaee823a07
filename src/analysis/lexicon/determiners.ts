import { unionOf, wordSet } from './word-list';

/** Whose a thing is. */
export const possessives = wordSet('her his its my our their your');

/** What stands before a thing that is known already. */
export const definites = wordSet("'s her his its my our that the their these this those your ’s");

/** What makes an owner of the word before it: "Ruiz's", "the officers'". */
export const possessiveMarks = wordSet("' 's");

/** Determiners before a name that is rather a thing's. */
export const beforeThings = wordSet('a an its our the this your');

/** Words before a name that are no part of it: "Some Conservatives". */
export const countingWords = wordSet(`
  all any both few many most no other several some the these those
`);

/** What stands before a noun of kinship: "his father", "Ana's son". */
export const kinOwners = wordSet("'s her his their ’s");

/** What begins the object of a verb, lower case. */
export const phraseOpeners = wordSet(`
  a an her him his it its my our that the their them these this those us your
`);

/** Articles. */
export const articles = wordSet('a an the');

/** What makes another's of a noun: "Ana's claim", "their claim". */
export const othersOwners = wordSet("' 's her his its their");

/** What stands before something that is somebody's: "his", "Ana's". */
export const owners = unionOf(othersOwners, ['my', 'our']);

/** Words that open a noun phrase and are no part of a name. */
export const determiners = wordSet('a an another her his its my our that the their these this those');

/** What begins a phrase for one or some of many: "a bank", "another said". */
export const indefinites = wordSet('a an another few many one several some three two');

/** Those that stand for a source without a noun: "another said". */
export const determinersAlone = wordSet('all another both each few many most neither several some');

/** Behind which a word is a noun, whatever verb it could be: "his claims"; "her" may be an object. */
export const nounOpeners = wordSet("'s a an his its my our the their these this your");

/** What is no phrase without a noun: "has issued [no] warning". */
export const bareDeterminers = wordSet('a an any every no the');

/** What opens a sentence about others than those of the one before: "Another was blunter". */
export const othersOpeners = wordSet('another fourth neither other others second some third');
