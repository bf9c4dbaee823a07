import { addDays, easterOf, nthWeekday, dayNumber, type Day } from '../calendar';
import { fixed, wordAt, type Moment, type Pattern } from '../expression';
import { dayValue } from '../values';
import { yearAt } from './year-words';
import { nearestBy, type Which } from '../resolve';

type Rule = (year: number) => Day;

const on =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const nth =
  (month: number, weekday: number, count: number, plus = 0): Rule =>
  (year) =>
    addDays(nthWeekday(year, month, weekday, count), plus);
const easter =
  (plus: number): Rule =>
  (year) =>
    addDays(easterOf(year), plus);

/** Holidays by their words, lower case, with the day of a year that each falls on. */
const holidays: readonly (readonly [name: string, rule: Rule])[] = [
  ["new year 's day", on(1, 1)],
  ["new year 's eve", on(12, 31)],
  ['epiphany', on(1, 6)],
  ['orthodox christmas', on(1, 7)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['inauguration day', on(1, 20)],
  ['australia day', on(1, 26)],
  ['holocaust remembrance day', on(1, 27)],
  ['holocaust memorial day', on(1, 27)],
  ['groundhog day', on(2, 2)],
  ["valentine 's day", on(2, 14)],
  ["presidents ' day", nth(2, 1, 3)],
  ["president 's day", nth(2, 1, 3)],
  ["international women 's day", on(3, 8)],
  ["st. patrick 's day", on(3, 17)],
  ["st patrick 's day", on(3, 17)],
  ["april fools ' day", on(4, 1)],
  ["april fool 's day", on(4, 1)],
  ['earth day', on(4, 22)],
  ["st. george 's day", on(4, 23)],
  ["st george 's day", on(4, 23)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['cinco de mayo', on(5, 5)],
  ['victory day', on(5, 9)],
  ["mother 's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', on(6, 19)],
  ["father 's day", nth(6, 7, 3)],
  ['canada day', on(7, 1)],
  ['fourth of july', on(7, 4)],
  ['july fourth', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', on(10, 31)],
  ["all saints ' day", on(11, 1)],
  ["all souls ' day", on(11, 2)],
  ['guy fawkes night', on(11, 5)],
  ['bonfire night', on(11, 5)],
  ['election day', nth(11, 1, 1, 1)],
  ['remembrance day', on(11, 11)],
  ['armistice day', on(11, 11)],
  ['veterans day', on(11, 11)],
  ["veterans ' day", on(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
];

const byFirstWord = new Map<string, { words: readonly string[]; rule: Rule }[]>();
for (const [name, rule] of holidays) {
  const words = name.split(' ');
  const list = byFirstWord.get(words[0]!) ?? [];
  list.push({ words, rule });
  byFirstWord.set(
    words[0]!,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** First words of the holidays' names. */
export const holidayFirstWords: readonly string[] = [...byFirstWord.keys()];
/** Those of them that tell a holiday by themselves. */
export const holidayWords: readonly string[] = holidayFirstWords.filter(
  (word) => word !== 'new' && word !== 'all' && word !== 'st' && word !== 'st.',
);

const shifts: Record<string, Which> = { last: 'last', this: 'this', next: 'next' };

/**
 * Remembrance Day · last Thanksgiving · Election Day · Easter Sunday · Christmas 2023; not "a
 * Christmas tree" in lower case "christmas"
 */
export const holiday: Pattern = (words, i) => {
  const which = shifts[wordAt(words, i)];
  const at = which === undefined ? i : i + 1;
  const entry = byFirstWord
    .get(wordAt(words, at))
    ?.find(({ words: name }) => name.every((word, k) => wordAt(words, at + k).replace('’', "'") === word));
  if (entry === undefined) return null;
  const letter = words.tokens[at]!.text.charAt(0);
  if (letter === letter.toLowerCase()) return null;
  const end = at + entry.words.length;
  const comma = wordAt(words, end) === ',' ? 1 : 0;
  const year = yearAt(words, end + comma);
  if (year !== null) return fixed(i, end + comma + 1, dayValue(entry.rule(year)));
  return {
    first: i,
    end,
    type: 'DATE',
    mod: null,
    value: (moment) => dayValue(holidayBy(moment, entry.rule, which ?? 'bare')),
  };
};

/**
 * The holiday nearest the day of publication, on the side that the tense or "last" and "next" ask
 * for.
 */
function holidayBy(moment: Moment, rule: Rule, which: Which): Day {
  const { published } = moment;
  const today = dayNumber(published);
  const days = [-1, 0, 1].map((plus) => rule(published.year + plus));
  if (which === 'this') return rule(published.year);
  if (which === 'last') return days.filter((day) => dayNumber(day) < today).at(-1)!;
  if (which === 'next') return days.find((day) => dayNumber(day) > today)!;
  return nearestBy(moment, days)!;
}
