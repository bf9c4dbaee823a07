import { wordSet } from './word-list';

// lower case, without the stop, as all tables here

/** Before a name: "Rev.", "Mt." Never the end of a sentence. */
export const abbreviationsBeforeNames = wordSet(`
  adm ald atty brig capt cmdr col cpl det dr drs fr ft gen gens gov govs hon insp lt maj messrs mr
  mrs ms mt pres prof pvt rep reps rev sec sen sens sgt supt vs
`);

/**
 * Names themselves, which may stand last in a sentence: "until Fri. They left", "on Main St. The
 * shop".
 */
export const abbreviatedNames = wordSet(`
  ala apr ariz ark aug ave blvd calif colo conn dec del feb fla fri ill ind jan jul jun kan ky la
  mar mass md mich minn miss mo mon mont neb nev nov oct okla ore pa penn rd sat sep sept st sun
  tenn tex thu thur thurs tue tues va vt wash wed wis wyo
`);

/** Words cut short, which need no capital. */
export const wordsCutShort = wordSet('al approx bros co corp dept esq est etc inc jr ltd sr vs');

/** Abbreviations before a number only: "No. 5", "pp. 7-9", "c. 1850"; "he said no." is none. */
export const abbreviationsBeforeNumbers = wordSet('art c ch fig no nos p pp vol');

/** Those that may end a sentence whatever follows: "of Acme Inc. Traders said". */
export const abbreviationsOftenLast = wordSet('al bros co corp esq est etc inc jr ltd sr');

/** Words that with a capital begin sentences and are no names: "The", "But", "After". */
export const sentenceOpeners = wordSet(`
  after although and as at before but by for from he her his however if it its meanwhile my on our
  she since that the their then there these they this those though until we what when where while
  why with you your
`);
