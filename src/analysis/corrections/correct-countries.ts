import { countryCodeOf, type PlacedCorrection } from '../../model/correction';
import type { Country, CountryMention } from '../../model/country';
import type { Span } from '../../model/span';
import { CorrectionError } from './correction-error';
import { placesOfWords } from './places-of-words';

/**
 * The countries of a text with a name put right wherever it stands, but not within a longer name;
 * throws `CorrectionError` where it stands nowhere.
 */
export function correctCountry(
  text: string,
  countries: readonly Country[],
  { correction }: PlacedCorrection,
): Country[] {
  const { place = '', country = null } = correction;
  const mentions = countries.flatMap(({ code, mentions }) => mentions.map((mention) => ({ ...mention, code })));
  const places = placesOfWords(text, { ...correction, field: 'place', words: place }).filter(
    (span) => !mentions.some((mention) => isLonger(mention, span)),
  );
  if (places.length === 0)
    throw new CorrectionError(`"place: ${place}" stands only within longer names here: give the whole of the name`);
  const isMeant = (mention: Span): boolean => places.some((span) => touches(mention, span));
  const code = country === null ? null : countryCodeOf(country);
  const right = code === null ? [] : places.map((span) => ({ ...asBefore(mentions, span), code }));
  return gathered([...mentions.filter((mention) => !isMeant(mention)), ...right]);
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** "South Georgia" is longer than the "Georgia" in it. */
const isLonger = (mention: Span, span: Span): boolean =>
  touches(mention, span) && mention.end - mention.start > span.end - span.start;

/** How the words are meant stays: they are one mention, where several stood one. */
function asBefore(mentions: readonly CountryMention[], span: Span): CountryMention {
  const before = mentions.find((mention) => touches(mention, span));
  return { start: span.start, end: span.end, as: before?.as ?? 'place' };
}

/** Mentions by their country, in the order of the text. */
function gathered(mentions: readonly (CountryMention & { readonly code: string })[]): Country[] {
  const countries = new Map<string, CountryMention[]>();
  for (const { code, ...mention } of [...mentions].sort((a, b) => a.start - b.start))
    countries.set(code, [...(countries.get(code) ?? []), mention]);
  return [...countries].map(([code, of]) => ({ code, mentions: of }));
}
