import type { Country, CountryMention } from '../../model/country';
import type { ReadText } from '../text/read-text';
import { findCandidates } from './place-candidates';
import { type CountryEvidence, weighEvidence } from './document-country';
import { explainPlaces } from './explained-places';
import { likeliest } from './likeliest';
import { withLocalPlaces } from './local-places';
import { resolvePlace } from './resolve-place';
import { type FoundPlace, withoutOthers } from './names-of-others';
import { wordPartsOf } from './word-parts';

/**
 * A lesser place counts where its country is named elsewhere or is the text's home; a town only in
 * the latter.
 */
function isKnown({ name, fixed, isCued }: FoundPlace, code: string, { named, home }: CountryEvidence): boolean {
  if (fixed !== null || name.isWellKnown || home === code) return true;
  if (isCued && home === null && name.kind !== 'town') return true;
  return name.kind !== 'town' && named.of(code) > 0;
}

/**
 * Every country (ISO 3166-1) that the text names or means, in order of first mention. Takes time
 * linear in the text.
 */
export function findCountries(reading: ReadText): Country[] {
  const pieces = wordPartsOf(reading);
  const { candidates, placed } = explainPlaces(
    reading,
    pieces,
    withLocalPlaces(reading, pieces, findCandidates(reading, pieces)),
  );
  const places = withoutOthers(reading, pieces, candidates);
  const evidence = weighEvidence(pieces, places);
  const localNames = new Set(places.filter(({ isLocal }) => isLocal).map(({ key }) => key));
  const countries = new Map<string, CountryMention[]>();
  for (const place of places) {
    const code =
      place.fixed ?? placed.get(place.key) ?? likeliest(place.key, place.name, localNames.has(place.key), evidence);
    if (code === null || !isKnown(place, code, evidence)) continue;
    const as = resolvePlace(reading, pieces, place, code);
    if (as === null) continue;
    const mention = { start: pieces.list[place.first]!.start, end: pieces.list[place.end - 1]!.end, as };
    const mentions = countries.get(code);
    if (mentions === undefined) countries.set(code, [mention]);
    else mentions.push(mention);
  }
  return [...countries].map(([code, mentions]) => ({ code, mentions }));
}
