import { formsOf } from './verb-forms';
import { wordSet } from './word-list';

/** Verbs for a phase of what another word names: "began notifying", "stopped work". */
export const phaseVerbs = wordSet(`
  began begin begins begun ceased continue continued finished resumed start started starts stopped
`);

/** Past forms that tell a state and no event. */
export const pastStates = wordSet(`
  appeared believed cost expected feared felt had held hoped included knew lay liked lived loved
  made meant needed owned remained seemed stood thought used wanted
`);

/** Forms of verbs for what somebody means to do: "wants to sell". */
export const intentionVerbs = wordSet(`
  aim aims expect expects hope hopes intend intends plan plans refuse refuses seek seeks vow vows
  want wants
`);

/** Participles that stand for prepositions: "compared with", "including". */
export const relationVerbs = wordSet(`
  according based compared concerning excluding following given including regarding related
`);

/** Participles that qualify the noun before them with its name: "a book entitled". */
export const namingParticiples = wordSet('dubbed entitled known nicknamed titled');

/** Participles of a bond or a place, which only qualify the noun before them: "persons linked to". */
export const bondParticiples = wordSet(`
  affiliated aligned associated based connected involved linked located related tied
`);

/** Participles in -ing that are adjectives before a noun: "a supporting part". */
export const describing = wordSet(`
  closing existing following growing leading ongoing opening outstanding remaining supporting
  surrounding underlying
`);

/** Present forms that tell of what is fixed for a day: "the court meets on Monday". */
export const scheduledVerbs = wordSet(`
  air airs arrive arrives attend attends begin begins celebrate celebrates choose chooses close
  closes conclude concludes convene convenes debate debates decide decides depart departs elect
  elects end ends expire expires face faces finish finishes flies fly gather gathers go goes head
  heads hold holds host hosts kick kicks land lands launch launches leave leaves marries marry meet
  meets move moves open opens play plays premiere premieres reopen reopens resume resumes retire
  retires return returns rule rules sail sails sit sits stage stages start starts step steps switch
  switches take takes travel travels visit visits vote votes
`);

/** Verbs before a bare infinitive: "let the siege begin". */
export const causingVerbs = wordSet('helped let made saw watched');

/**
 * Adjectives and participles that put an infinitive or a date into the future: "is due Monday",
 * "scheduled for May".
 */
export const scheduled = wordSet(`
  about bound coming deadline due expect expected expects forthcoming going hope hoped hopes
  hoping intend intends likely plan planned planning plans poised scheduled set slated supposed
  tentatively upcoming
`);

/** Past forms whose infinitive still lies ahead of them: "agreed to meet". */
export const planning = wordSet(`
  agreed arranged asked decided expected hoped intended invited offered ordered planned pledged
  promised proposed refused scheduled threatened told urged vowed wanted
`);

/** Past forms whose infinitive is another's to do or leave: "encouraged Orr to sell". */
export const asking = wordSet(`
  advised begged encouraged instructed pressed reminded requested warned wished
`);

/** Past forms by which one brings another to do what an infinitive tells: "moved them to vote". */
export const moving = wordSet(`
  allowed brought enabled forced helped inspired led motivated moved prompted pushed
`);

/** Verbs that only say when something is: "the vote, which was held on Monday". */
export const timing = wordSet(`
  began begins due ended ends expected happened happens held occurred planned scheduled set started
  starts took
`);

/** Participles of "as planned". */
export const asides = wordSet('expected hoped planned scheduled');

/** Verbs that tell, base forms: "said", "according". */
const tellingVerbs = wordSet(`
  accord acknowledge add announce argue call cite claim comment concede confirm declare deny
  describe disclose estimate explain forecast indicate insist note predict quote reply report
  reveal say state suggest tell warn
`);

/** Verbs of a state, which has no day of its own, base forms: "owns", "hoped". */
const stateVerbs = wordSet(`
  account amount appear believe belong boast consider consist contain cost depend equal exist
  expect fear feel have hold hope include know lay lie like live love mean need occupy own price
  rate remain represent seem stand think total value want
`);

/** Verbs that begin, end or go on with something, base forms. */
const turnVerbs = wordSet(`
  begin cease close complete conclude continue end enter expire finish open resume start stop
  terminate
`);

const allForms = (bases: ReadonlySet<string>): ReadonlySet<string> => new Set([...bases].flatMap(formsOf));
const tellingForms = allForms(tellingVerbs);
const stateForms = allForms(stateVerbs);
const turnForms = allForms(turnVerbs);

/** Whether a verb form tells: "said", "according". */
export function isTelling(form: string): boolean {
  return tellingForms.has(form);
}

/** Whether a verb form is of a state: "owns", "hoped". */
export function isState(form: string): boolean {
  return stateForms.has(form);
}

/** Whether a verb form begins, ends or goes on with something. */
export function isTurn(form: string): boolean {
  return turnForms.has(form);
}
