import { dateRange } from './date-range';
import { showDate } from './show-date';

/**
 * Whether a text's own words for a date say nothing beyond the date as it is shown: "1994" of 1994,
 * "on Nov. 21st, 2024" of Thursday 21 November 2024. "Thursday" and "last week" do: they tell how
 * exactly, and from where, the text counts.
 */
export function repeatsDate(expression: string, date: string, mod: string | null = null): boolean {
  if (!/\d/.test(expression) && dateRange(date)?.grain === 'day') return false;
  const shown = wordsOf(showDate(date, 'full', mod));
  const said = wordsOf(expression).filter((word) => !/^(?:in|on|of|the|by|year|month)$/.test(word));
  return said.every((word) => shown.some((one) => one === word || (/^\D{3,4}$/.test(word) && one.startsWith(word))));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).filter((word) => !/^(?:st|nd|rd|th|s)$/.test(word));
}
