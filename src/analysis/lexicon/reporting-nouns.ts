import { wordSet } from './word-list';

/** Nouns that hold somebody's words, singular. */
const reportingNouns = wordSet(`
  account accusation acknowledgment ad address admission advertisement analysis announcement
  answer appeal argument article assertion attack belief blog boast book broadcast call caption
  chant charge claim column comment complaint concern conclusion contention cries criticism cry
  declaration demand description document e-mail editorial email endorsement essay explanation
  fear finding forecast headline hope idea insult interview jab joke label letter line memo
  mention message motion motto note notion op-ed opinion petition phrase plea pledge podcast poem
  poll position post praise prayer prediction promise proposal question quotation quote
  recommendation reference remark reply report response review rhetoric ruling shout slogan song
  speech stance statement study suggestion survey talk term testimony threat tweet video view vow
  warning word
`);

const forms = new Set([...reportingNouns].flatMap((noun) => [noun, `${noun}s`]));

/** True for nouns that hold somebody's words: "claim", "letter", "warnings"; lower case. */
export function isReportingNoun(word: string): boolean {
  return forms.has(word);
}

/** Those of them that hold what somebody thinks, or rather a thing than words. */
const thoughtNouns = wordSet(`
  attack belief book broadcast concern conclusion fear hope idea jab joke motion notion opinion
  podcast poem poll position praise prayer song study survey term view word
`);

/** True for nouns that tell, with a "that", what somebody said: "claim", "warnings"; lower case. */
export function isNounOfSaying(word: string): boolean {
  return isReportingNoun(word) && !thoughtNouns.has(word) && !thoughtNouns.has(word.replace(/s$/, ''));
}

/**
 * Nouns whose "that" brings in no words of the verb before them: "agreed on the condition that".
 */
export const nounsOfCircumstance = wordSet(
  'assumption basis condition event expectation fact ground grounds hope hopes',
);

/** Nouns by which a writer speaks of what was just said: "…, a claim that was dismissed". */
export const verdictNouns = wordSet(`
  account accusation admission allegation argument assertion assessment charge claim comment
  complaint conclusion contention criticism demand description explanation finding forecast
  pledge position prediction promise remark statement suggestion theory threat version view
  warning
`);

/** Verbs of whoever answers what others say: "responding to claims that". */
export const answeringForms = wordSet(`
  commenting reacted reacting replied replying responded responding
`);
