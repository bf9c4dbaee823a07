import { daysInMonth, type Day } from './calendar';
import type { Moment } from './expression';
import { isFiner } from './values';

/** so many months behind the story's date, a month is that of the year after */
const behind = 8;

/**
 * The year that a month without one has from the story: that of the date last told ("in October
 * 1987. On October 15 …"), or the next where the story has gone past it ("in November 1917. In
 * January …"). Null where no story is told, or the clause looks ahead of publication.
 */
export function yearOfStory(moment: Moment, month: number): number | null {
  const { story } = moment;
  if (story?.ahead === true) return month > story.day.month ? story.day.year - 1 : story.day.year;
  if (story === null) return null;
  // whoever asks for the day of publication is told to count from it: last
  if (moment.tense() === 'future' && !moment.isUntil() && story.day.year < moment.published.year) return null;
  const { day, grain } = story;
  const knowsMonth = isFiner(grain, 'year');
  return knowsMonth && day.month - month >= behind ? day.year + 1 : day.year;
}

/** The day of a month that the story gives the year of; null where it gives none. */
export function dayOfStory(moment: Moment, month: number, day: number): Day | null {
  const year = yearOfStory(moment, month);
  return year === null || day > daysInMonth(year, month) ? null : { year, month, day };
}

/** The day from which "the end of the year" is seen: that of the story, else of publication. */
export function presentOf(moment: Moment): Day {
  return moment.story?.day ?? moment.published;
}
