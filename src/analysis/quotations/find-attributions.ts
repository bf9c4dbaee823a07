import type { Attribution, Passage } from '../../model/attribution';
import type { Country } from '../../model/country';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { Timex } from '../../model/timex';
import type { ReadText } from '../text/read-text';

/** Who and what the earlier stages found in the text. */
export interface Known {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly Country[];
  readonly times: readonly Timex[];
}

/** Judges each marked passage and finds every statement with its source, speakers, relays and date, in text order. */
export function findAttributions(
  _reading: ReadText,
  _marked: readonly Span[],
  _known: Known,
  _datePublished: string,
): { passages: Passage[]; attributions: Attribution[] } {
  return { passages: [], attributions: [] };
}
