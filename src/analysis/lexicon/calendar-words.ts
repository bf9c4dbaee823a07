import { wordSet } from './word-list';

const table = <T>(entries: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/** The units of time that a value can be counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Month names and their abbreviations, lower case. */
export const months = table([
  ['january jan jan.', 1],
  ['february feb feb.', 2],
  ['march mar mar.', 3],
  ['april apr apr.', 4],
  ['may', 5],
  ['june jun jun.', 6],
  ['july jul jul.', 7],
  ['august aug aug.', 8],
  ['september sep sep. sept sept.', 9],
  ['october oct oct.', 10],
  ['november nov nov.', 11],
  ['december dec dec.', 12],
]);

/** Weekday names, Monday 1 to Sunday 7. */
export const weekdays = table([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Abbreviated weekdays, which count only beside a date: "Sat, 23 Nov". */
export const shortWeekdays = table([
  ['mon mon.', 1],
  ['tue tue. tues tues.', 2],
  ['wed wed. weds weds.', 3],
  ['thu thu. thur thur. thurs thurs.', 4],
  ['fri fri.', 5],
  ['sat sat.', 6],
  ['sun sun.', 7],
]);

/** Nouns of units, one of them. */
export const singularUnits: ReadonlyMap<string, Unit> = new Map(
  (
    ['second', 'minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const
  ).map((unit) => [unit, unit]),
);

/** Nouns of units, several of them. */
export const pluralUnits: ReadonlyMap<string, Unit> = new Map([
  ...[...singularUnits].map(([word, unit]) => [`${word}s`, unit] as const),
  ['centuries', 'century'] as const,
]);

/** Seasons and their TIMEX3 codes. */
export const seasons = table([
  ['spring springtime', 'SP'],
  ['summer summertime', 'SU'],
  ['autumn fall', 'FA'],
  ['winter wintertime', 'WI'],
]);

/** Parts of the day and their TIMEX3 codes. */
export const dayParts = table([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Ordinals in words, to the twelfth. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Number words below twenty. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(small.map((word, i) => [word, i]));
/** Number words of tens. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Abbreviations of time zones, upper case. */
export const zones = wordSet(`
  AEDT AEST BST CDT CEST CET CST CT EDT EEST EET EST ET GMT IST JST MDT MSK MST MT PDT PST PT UTC
`);

/** Nouns of time that are no subject of a verb. */
export const timeNouns = wordSet(`
  afternoon day evening month morning night time today tonight week weekend year yesterday
`);

/** Periods that firms report on. */
export const reportingPeriods = wordSet('half period quarter');

/** Nouns of time that "last" and "this" make a date of. */
export const spells = wordSet('month week year');

/** Words that say when; they stand between a verb and its subject but are no part of it. */
export const timeWords = wordSet(`
  afternoon april august days december earlier evening february friday hours january july june last
  later march may meanwhile monday month months morning night november now october recently saturday
  september sunday then this thursday today tomorrow tonight tuesday wednesday week weeks year years
  yesterday
`);
