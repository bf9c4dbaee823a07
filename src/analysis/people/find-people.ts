import type { Country } from '../../model/country';
import type { Organisation, Person } from '../../model/people';
import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';

/** The people and organisations of the text, each merged across name variants, in order of first mention. `marked` are the passages between quotation marks. */
export function findPeople(
  _reading: ReadText,
  _marked: readonly Span[],
  _countries: readonly Country[],
): { people: Person[]; organisations: Organisation[] } {
  return { people: [], organisations: [] };
}
