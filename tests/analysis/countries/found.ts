import { findCountries } from '../../../src/analysis/countries/find-countries';
import { read } from '../reading';

/**
 * The mentions that are found in a text of one paragraph, in text order: "FR Paris/government, UA
 * Kyiv/place".
 */
export function found(text: string): string {
  const countries = findCountries(read(text));
  return countries
    .flatMap(({ code, mentions }) => mentions.map((mention) => ({ code, ...mention })))
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end, as }) => `${code} ${text.slice(start, end)}/${as}`)
    .join(', ');
}
