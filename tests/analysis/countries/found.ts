import { findCountries } from '../../../src/analysis/countries/find-countries';
import { readText } from '../../../src/analysis/text/read-text';

/**
 * The mentions that are found in a text of one paragraph, in text order: "FR Paris/government, UA
 * Kyiv/place".
 */
export function found(text: string): string {
  const countries = findCountries(readText({ text, blocks: [{ role: 'paragraph', start: 0, end: text.length }] }));
  return countries
    .flatMap(({ code, mentions }) => mentions.map((mention) => ({ code, ...mention })))
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end, as }) => `${code} ${text.slice(start, end)}/${as}`)
    .join(', ');
}
