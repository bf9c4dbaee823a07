import { countryNames } from '../../../model/country-names';

/** The English name of a country by its ISO 3166-1 code; the code itself for one that is not in the table. */
export function countryName(code: string): string {
  return countryNames[code] ?? code;
}
