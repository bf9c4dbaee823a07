import type { Words } from './expression';
import { dayParts, months, pluralUnits, seasons, shortWeekdays, singularUnits, weekdays } from './lexicon';
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
    "noon midday midnight period half o'clock a.m. p.m. am pm year-earlier year-ago year-end term nineteen eighties nineties seventies sixties fifties forties thirties twenties midnight mid-day previously"
  ).split(' '),
]);

const reach = 6;

/** For each token of the sentence how far the next anchor may still be reached from it, 0 when none is near. */
export function anchorAhead({ tokens, first, end }: Words): Uint8Array {
  const near = new Uint8Array(end - first);
  let left = 0;
  for (let i = end - 1; i >= first; i--) {
    if (isAnchor(tokens[i]!.lower)) left = reach;
    else if (left > 0) left--;
    near[i - first] = left;
  }
  return near;
}

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
