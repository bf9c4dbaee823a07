import type { Country } from '../../model/country';
import type { ReadText } from '../text/read-text';

/** Every country (ISO 3166-1) that the text names or means, in order of first mention. */
export function findCountries(_reading: ReadText): Country[] {
  return [];
}
