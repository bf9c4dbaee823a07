import type { Timex } from '../../model/timex';
import type { ReadText } from '../text/read-text';

/** Every time expression of the text, in text order, its value normalised against the publication date (`YYYY-MM-DD`). */
export function findTimes(_reading: ReadText, _datePublished: string): Timex[] {
  return [];
}
