import { wordFact } from '../text/words';
import type { Words } from './expression';
import {
  dayParts,
  months,
  ordinals,
  pluralUnits,
  seasons,
  shortWeekdays,
  singularUnits,
  smallNumbers,
  tens,
  weekdays,
} from '../lexicon/calendar-words';
import { holidayWords } from './patterns/holidays';

/** Words at least one of which stands in every expression without a numeral. */
const anchors: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...shortWeekdays.keys(),
  ...singularUnits.keys(),
  ...pluralUnits.keys(),
  ...seasons.keys(),
  ...dayParts.keys(),
  ...[...dayParts.keys()].map((part) => `${part}s`),
  ...holidayWords,
  ...(
    'today yesterday tomorrow tonight overnight now nowadays currently current recently recent lately future past daily weekly monthly yearly annually nightly hourly ' +
    "noon midday midnight period half o'clock a.m. p.m. am pm year-earlier year-ago year-end term nineteen eighties nineties seventies sixties fifties forties thirties twenties midnight mid-day previously fortnight fortnights"
  ).split(' '),
]);

/** Words that an expression may begin with although they are no anchors. */
const openings: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...ordinals.keys(),
  ...(
    'the a an this that these those its his her their last past next coming upcoming previous early late mid earlier later sometime end beginning start ' +
    'middle close outset no not more less fewer at up just well over under nearly almost about around roughly approximately every each per half several ' +
    "few many some numerous fiscal financial right near foreseeable immediate distant comparable corresponding same like flat latter ad a.d. new all st st. ' ’ ‘"
  ).split(' '),
]);

const reach = 6;

/**
 * For each token of the sentence whether an expression may begin there: its word can open one, and
 * an anchor is near.
 */
export function possibleStarts({ tokens, first, end }: Words): Uint8Array {
  const possible = new Uint8Array(end - first);
  let left = 0;
  for (let i = end - 1; i >= first; i--) {
    const part = partOf(tokens[i]!.word);
    if (part === anchor) left = reach;
    else if (left > 0) left--;
    if (part === anchor || (left > 0 && part === opening)) possible[i - first] = 1;
  }
  return possible;
}

/** What a word may be in an expression; `neither` is most words. */
const neither = 0;
const opening = 1;
const anchor = 2;
const partOf = wordFact(({ lower }) => {
  if (isAnchor(lower)) return anchor;
  return openings.has(lower) || lower.includes('-') ? opening : neither;
});

function isAnchor(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return anchors.has(word) || (word.length > 4 && word.includes('-') && hyphenated(word));
}

/** "third-quarter", "mid-November", "two-week", "decades-long" */
function hyphenated(word: string): boolean {
  const dash = word.indexOf('-');
  const tail = word.slice(dash + 1);
  return anchors.has(tail) || anchors.has(word.slice(0, dash)) || /\d{4}s?$/.test(tail);
}
