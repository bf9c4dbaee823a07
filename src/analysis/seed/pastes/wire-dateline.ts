import { months } from '../../lexicon/calendar-words';
import { readDateLine, type StatedDate } from '../date-line';
import { inUsualLetters } from './byline';

/** What opens the first paragraph of an agency's article. */
export interface WireDateline {
  readonly place: string;
  /** null where it has no date, or one without a year */
  readonly date: StatedDate | null;
  /** a day without its year, as it stands there */
  readonly dayOnly: string | null;
  readonly agency: string | null;
}

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const day = `(?:(?:${month})\\.? \\d{1,2}|\\d{1,2} (?:${month})\\.?)(?:,? \\d{4})?`;
const dateline = new RegExp(
  `^(\\p{Lu}[\\p{Lu}'’./ -]{2,40}?)((?:, \\p{Lu}[\\p{L}. ]{1,25}?){0,2})(?:,? (${day}))?,? ?(?:\\(([^()]{2,30})\\)|/([\\p{L} ]{2,30})/)? ?(?:--?|[–—]) (?=\\S)`,
  'u',
);
/** Geneva, 11 June 2024 (AFP) – */
const inSmallLetters = new RegExp(
  `^(\\p{Lu}[\\p{L}'’. -]{2,40})()?,? (${day}),? ?\\((\\p{Lu}[^()]{1,30})\\) ?(?:--?|[–—]) (?=\\S)`,
  'u',
);

/** GENEVA, Oct 28 (Wire) - …   OSLO, Norway, Jan. 7, 2026 (AP) — …   GENEVA — … */
export function readWireDateline(paragraph: string): WireDateline | null {
  const start = paragraph.slice(0, 160);
  const found = dateline.exec(start) ?? inSmallLetters.exec(start);
  if (found === null) return null;
  const [, place, , when, brackets, slashes] = found;
  if (months.has(place!.toLowerCase().split(' ')[0]!)) return null;
  const date = when === undefined ? null : readDateLine(when);
  const agency = brackets ?? slashes ?? null;
  return { place: inUsualLetters(place!.trim()), date, dayOnly: date === null ? (when ?? null) : null, agency };
}
