import { wordSet } from './word-list';

/** What may stand before a time expression as a part of its phrase: "until late Monday". */
export const timePrepositions = wordSet(`
  about after around at before between by during early for from in late of on over since through
  till until within
`);

/** What stands before a date that qualifies a noun: "the 1996 election". */
export const beforeDates = wordSet('a an her his its our that the their these this those');

/** What makes an age, or a term of prison, of the duration before it. */
export const ageWords = wordSet('old older senior sentence younger');

/** What may follow a bare plural of time: "months after", "weeks of war". */
export const afterDurations = wordSet('after ago before earlier for from if in into later of since to');

/** Words that make a known stretch of a duration: "over the past year". */
export const bounding = wordSet('her his its last next our past that the their these this those');

/** What sets an event apart from the date beside it: "fell on Monday despite the strike". */
export const beforeOtherDays = wordSet(`
  about after against before despite following from like of since than until
`);

/** What a part of a time is called: "most of the week", "at the end of May". */
export const partsOfTime = wordSet(`
  beginning close course dawn end half hours middle most much outset part rest start
`);

/** Words that go back before the day told of: "He once ran a mill". */
export const earlierWords = wordSet('already earlier formerly initially once originally previously');

/** What shows that a month is meant: "in May", "last March". */
export const beforeMonths = wordSet(`
  after before between by during each early every for from in last late late- mid next of since
  this through till until
`);

/** Prepositions of a month before a name: "in March Ana". */
export const monthPrepositions = wordSet(`
  after before between by during for from in of on since through till to until
`);

/** What stands before a quarter: "its third quarter". */
export const beforeQuarters = wordSet('a his its that the their this');

/** What shows that four digits are a year: "in 1998". */
export const beforeYears = wordSet(`
  about after and around as at before between by circa during early for from her his in its late
  like mid of or our since than the their through till to until
`);

/** Those of them that leave no doubt. */
export const surelyBeforeYears = wordSet(`
  after before between circa during early in late mid since through till until
`);

/** Determiners before a year: "the 1996 election". */
export const determinersOfYears = wordSet('her his its our the their');

/** What stands before a date that bounds something and tells of nothing on it: "since 1990". */
export const edgesOfTime = wordSet('dating due since than to until');

/** What makes a number with stops a number: "version 3.2.2012". */
export const beforeNumbers = wordSet(`
  article build chapter clause firmware no no. paragraph part release rule section software
  version
`);

/** What stands between the ends of an interval: "Monday to Thursday". */
export const rangeWords = wordSet('through thru till to until');

/** Verbs of a date that is put in the place of another: "moved from Monday to Thursday". */
export const rescheduled = wordSet(`
  bring brought change changed changes changing defer deferred delay delayed delaying move moved
  moves moving postpone postponed postponing pushed put reschedule rescheduled shift shifted
  switched
`);

/** What makes amounts of the numbers after it: "rose from 1500 to 1700". */
export const amountVerbs = wordSet(`
  climbed cut down dropped fell grew increased jumped lowered plunged raised reduced rise rising
  rose up widened
`);

/** Nouns of time that "same" may stand before: "on the same day that". */
export const sameTimes = wordSet('afternoon day evening month morning night week weekend year');

/** What begins a bounded duration: "the past week". */
export const beforeDurations = wordSet('first her his its last next past previous the their these those');

/** What bounds a duration after "the": "the final week". */
export const boundAdjectives = wordSet(`
  coming final first following last latest next opening past preceding previous remaining
`);

/** What bounds a single unit: "the past year". */
export const nearestAdjectives = wordSet('coming last next past');

/** What makes a set phrase of hours and days: "office hours". */
export const beforeHours = wordSet('business early late office school small wee working');

/** Determiners before a month that qualifies a noun: "a May election". */
export const determinersOfMonths = wordSet('a an her his its the their');

/** Adjectives of the quarter just ended. */
export const lateAdjectives = wordSet('latest most recent same');

/** Adjectives of a quarter that is compared. */
export const likeAdjectives = wordSet('comparable corresponding like same');

/** What shows that "the fall" and "the spring" are seasons. */
export const beforeTheSeason = wordSet('by during in of since until');

/** What shows that a bare season is meant. */
export const beforeSeasons = wordSet('by during early in late of since until');

/** What is counted by the day: "10 times a day". */
export const ratedThings = wordSet(`
  % barrels billion days dollars hours million once people percent times tonnes tons twice
`);

/**
 * Adjectives that move a unit of time from the day of publication: "the past year", "next week".
 */
export const shiftAdjectives = wordSet('coming last next past previous this');

/** What may stand between a number and its unit: "three full years". */
export const unitAdjectives = wordSet(`
  additional business consecutive full further good long more short solid straight successive
  trading whole working
`);

/** Adjectives of "the future". */
export const futureAdjectives = wordSet('distant foreseeable immediate near');

/** What makes an amount of four digits before it. */
export const measures = wordSet(`
  billion dollars euros feet gmt hours kilograms kilometers km meters metres miles million people
  per percent pounds shares tonnes tons
`);

/** Words for a place in a row: "the first to join". */
export const ranks = wordSet('first last latest only');
