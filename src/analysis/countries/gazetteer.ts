import { countryNames } from '../../model/country-names';
import { countriesLikeNames, demonyms, lesserDemonyms, moreNames, peopleNouns } from '../lexicon/country-words';
import {
  clearShortRegions,
  districts,
  knownPlaces,
  lesserPlaces,
  nothingPhrases,
  seats,
} from '../lexicon/known-places';
import {
  alsoGivenNames,
  alsoWords,
  capitals,
  citiesOf,
  greatCitiesOf,
  homonyms,
  regionsOf,
  townsOf,
} from '../lexicon/places';
import { wordPartsOfName } from './word-parts';

/**
 * What a name of the gazetteer is. A `town` is one only in a text of its own country's local news.
 * `nothing` is a phrase that means no country though a word of it would.
 */
export type PlaceKind = 'country' | 'demonym' | 'people' | 'seat' | 'region' | 'place' | 'town' | 'nothing';

/**
 * One country that a name may mean; `weight` is the logarithm of the size of its places of that
 * name.
 */
export interface Meaning {
  readonly code: string;
  readonly weight: number;
}

/** All that the gazetteer knows of one name. */
export interface PlaceName {
  readonly kind: PlaceKind;
  /** likeliest first */
  readonly meanings: readonly Meaning[];
  /** the seat of the government of its first meaning */
  readonly isCapital: boolean;
  /**
   * known without its country: lesser places need "in" beside them or their country elsewhere in
   * the text
   */
  readonly isWellKnown: boolean;
  /** stands for a country only in capitals: "US", "UK" */
  readonly isInitials: boolean;
  /** the same word is a word of English, or a given name */
  readonly also: 'word' | 'given name' | null;
}

/** A spelling of a table, with what it is said to be there. */
interface Listed {
  readonly spelling: string;
  readonly kind: PlaceKind;
  readonly meanings: readonly Meaning[];
}

/** By their keys, in the order of the tables; what they come to is worked out for the few that a text has. */
const listed = new Map<string, Listed | Listed[]>();
const index = new Map<string, PlaceName>();
/** first word of a name -> the number of words of the longest name that begins with it */
const longest = new Map<string, number>();

/** The longest name of the gazetteer that begins at `at` among `keys`, or null. */
export function longestName(
  keys: readonly string[],
  at: number,
): { readonly name: PlaceName; readonly end: number } | null {
  let length = longest.get(keys[at]!);
  if (length === undefined) return null;
  length = Math.min(length, keys.length - at);
  for (; length > 0; length--) {
    const name = nameByKey(length === 1 ? keys[at]! : keys.slice(at, at + length).join(' '));
    if (name !== undefined) return { name, end: at + length };
  }
  return null;
}

/** What the gazetteer knows of a name by its key. */
export function nameByKey(key: string): PlaceName | undefined {
  const found = listed.get(key);
  if (found === undefined) return undefined;
  let name = index.get(key);
  if (name === undefined) {
    name = Array.isArray(found) ? found.map((one) => entry(key, one)).reduce(both) : entry(key, found);
    index.set(key, name);
  }
  return name;
}

const countryWeight = 13;
const knownWeight = 11;
const regionWeight = 9;
/** The weight of a region that readers abroad hardly know. */
const lesserRegionWeight = 6;
/** The weight of a town, which only its own country's local news names without more. */
export const townWeight = 3;
/** Countries whose states and provinces are better known than cities of their name. */
const greatRegions = new Set(['US', 'CA']);
/** Countries whose states and provinces everybody's news names without more. */
const knownRegions = new Set(['US', 'GB', 'CA', 'AU', 'IN', 'DE', 'FR', 'ES', 'IT', 'CN', 'UA', 'IE']);
/** Others whose provinces outweigh a city of their name abroad. */
const weightyRegions = new Set([...knownRegions, 'PH']);
/** The size from which a homonym is known without its country: about 500,000 inhabitants. */
const greatWeight = 9;

function add(spelling: string, kind: PlaceKind, meanings: readonly Meaning[]): void {
  const words = wordPartsOfName(spelling);
  const key = words.length === 1 ? words[0]! : words.join(' ');
  const one = { spelling, kind, meanings };
  const old = listed.get(key);
  if (old === undefined) listed.set(key, one);
  else if (Array.isArray(old)) old.push(one);
  else listed.set(key, [old, one]);
  if ((longest.get(words[0]!) ?? 0) < words.length) longest.set(words[0]!, words.length);
}

/** Two entries of one name: the kind of the first, the meanings of both. */
function both(first: PlaceName, second: PlaceName): PlaceName {
  const isDemonym = first.kind === 'demonym' || first.kind === 'people';
  if (isDemonym ? second.kind !== first.kind : !['country', 'region', 'place', 'town'].includes(first.kind))
    return first;
  if (first.kind === 'country' && second.kind === 'place') return first;
  const weights = new Map(first.meanings.map(({ code, weight }) => [code, weight]));
  for (const { code, weight } of second.meanings) weights.set(code, Math.max(weight, weights.get(code) ?? 0));
  const meanings = [...weights].map(([code, weight]) => ({ code, weight })).sort((a, b) => b.weight - a.weight);
  return { ...first, meanings };
}

function addAll(table: Readonly<Record<string, string>>, kind: PlaceKind, weight: number): void {
  for (const [code, names] of Object.entries(table)) {
    const meanings = [{ code, weight }];
    for (const spelling of names.split('|')) add(spelling, kind, meanings);
  }
}

const words = new Set(alsoWords.split('|'));
const givenNames = new Set(alsoGivenNames.split('|'));
const capitalKeys = new Map(Object.entries(capitals).map(([code, name]) => [wordPartsOfName(name).join(' '), code]));
capitalKeys.set('washington', 'US').set('washington dc', 'US').set('kiev', 'UA').set('peking', 'CN');
function entry(key: string, { spelling, kind, meanings }: Listed): PlaceName {
  const lower = spelling.toLowerCase();
  const isPlace = kind === 'region' || kind === 'place' || kind === 'town';
  const isCapital = isPlace && capitalKeys.get(key) === meanings[0]?.code;
  return {
    kind,
    meanings,
    isCapital,
    isWellKnown: isCapital || !isPlace || isKnownPlace(kind, meanings[0]!),
    isInitials: /^[A-Z. ]+$/.test(spelling),
    also:
      isPlace && (words.has(lower) || words.has(key))
        ? 'word'
        : (isPlace && givenNames.has(lower)) || countriesLikeNames.has(key)
          ? 'given name'
          : null,
  };
}

function isKnownPlace(kind: PlaceKind, { code, weight }: Meaning): boolean {
  return kind === 'region'
    ? knownRegions.has(code) || weight > regionWeight
    : kind === 'place' && weight >= greatWeight;
}

for (const phrase of nothingPhrases.split('|')) add(phrase, 'nothing', []);
for (const [code, name] of Object.entries(countryNames)) {
  add(name, 'country', [{ code, weight: countryWeight }]);
}
addAll(moreNames, 'country', countryWeight);
for (const [code, names] of [...Object.entries(demonyms), ...Object.entries(lesserDemonyms)]) {
  for (const word of names.split('|')) {
    const weight = demonyms[code]?.split('|').includes(word) === true ? countryWeight : countryWeight - 1;
    const meanings = [{ code, weight }];
    const isNoun = /([hst]man|men|woman|women|er|iard)$/.test(word) || peopleNouns.has(word);
    add(word, isNoun ? 'people' : 'demonym', meanings);
    if (!/(ese|ss|sh)$/.test(word)) add(`${word}s`, 'people', meanings);
  }
}
addAll(seats, 'seat', countryWeight);
addAll(knownPlaces, 'place', knownWeight);
addAll(clearShortRegions, 'region', knownWeight);
for (const [code, names] of Object.entries(regionsOf)) {
  const lesser = weightyRegions.has(code) ? regionWeight : lesserRegionWeight;
  addAll({ [code]: names }, 'region', greatRegions.has(code) ? knownWeight + 1 : lesser);
}
addAll(greatCitiesOf, 'place', knownWeight - 1);
addAll(citiesOf, 'place', greatWeight - 1);
addAll(lesserPlaces, 'place', greatWeight - 1);
for (const homonym of homonyms.split('|')) {
  const [spelling, list] = homonym.split('=') as [string, string];
  const meanings = list.split(' ').map((item) => ({ code: item.slice(0, 2), weight: Number(item.slice(2)) }));
  add(spelling, 'place', meanings);
}
addAll(townsOf, 'town', townWeight);
addAll(districts, 'town', townWeight);
