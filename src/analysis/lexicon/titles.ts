import type { Sex } from './first-names';
import { wordSet } from './word-list';

/** Titles that stand before a name, lower case without full stops. */
export const titleWords = wordSet(`
  activist actor actress adm admiral adviser advisor aide ambassador analyst anchor archbishop
  assemblyman assemblywoman attorney author ayatollah baron baroness billionaire bishop boss brig
  brigadier brother businessman candidate capt captain cardinal ceo cfo chair chairman chairwoman
  champion chancellor chaplain chief cllr cmdr co-chair co-founder coach col colonel columnist
  comedian commander commissioner congressman congressmen congresswoman constable consul coo
  coordinator corporal correspondent councillor councilman councilwoman counsel count countess cpl
  crown dame defender delegate deputy detective director director-designate director-general don
  doña dr duchess duke economist editor emir emperor empress envoy ex-minister ex-president father
  forward founder frau gen general goalkeeper gov governor governors govs herr historian hon host
  imam insp inspector journalist judge justice justices king lady lawmaker lawyer leader leader-elect
  lieutenant lord lt madame maj major majority-leader manager marshal mayor mayor-elect mayors mep
  meps messrs midfielder minister minister-president ministers miss mme monsieur monsignor mp mps mr mrs ms
  msp msps
  mullah mx nominee nurse officer owner parliamentarian pastor pc photographer pitcher player
  pollster pope premier premier-elect president president-designate president-elect presidents
  prime prince princess principal private prof professor provost pvt quarterback queen rabbi
  rapper referee rep reporter representative reps rev reverend rt saint saints secretary
  secretary-general sen senator senators sens sergeant señor señora sgt sheik sheikh sheriff
  signor singer sir sister skipper solicitor speaker spokesman spokesperson spokeswoman strategist
  striker sultan superintendent supt taoiseach td teacher trainer treasurer tsar twins
  tycoon   under-secretary undersecretary vice vice-chair vice-chairman vice-chancellor vice-president whip
  winger
`);

/** Words that make an office of the title beside them: the "Foreign" of "Foreign Minister". */
export const portfolioWords = wordSet(`
  acting affairs agricultural agriculture air army artistic assistant associate attorney board
  budget cabinet campaign chief city co commercial communications communist conservative council
  county court creative crown cultural culture defence defense democrat democratic deputy
  development district economic economy education energy environment environmental european ex
  executive external federal finance financial first force foreign former general global green
  head health high home house housing human incoming independent industry information intelligence
  interim interior internal junior justice labor labour late legal liberal libertarian local
  majority managing medical minority national navy oil opposition outgoing parliament
  parliamentary party petroleum planning police political press prime provincial public regional
  republican resources retired royal science security senate senior shadow socialist sport sports
  staff state supreme technical technology then tory tourism trade transport transportation
  treasury union vice water women's world
`);

/**
 * Titles shown as such on the person's page when they stand alone before the name; all other words
 * there make a role.
 */
export const bareTitles = wordSet(`
  adm admiral ambassador archbishop attorney ayatollah baron baroness bishop brig brigadier
  brother capt captain cardinal chairman chairwoman chancellor chief cllr cmdr col colonel
  commander congressman congresswoman constable corporal councillor count countess cpl crown dame
  deputy detective dr duchess duke emir emperor empress ex-president father first frau gen general
  gov governor herr imam insp inspector judge justice king lady lieutenant lord lt madame maj major
  marshal mayor mayor-elect minister miss mme monsieur monsignor mr mrs ms mullah mx pope premier
  premier-elect president president-elect prime prince princess prof professor pvt queen rabbi rep
  representative rev reverend saint secretary sen senator sergeant señor señora sgt sheik sheikh
  sheriff sir sister speaker sultan superintendent supt taoiseach tsar vice vice-president
`);

/** Titles only women bear, and only men. */
export const femaleTitles = wordSet(`
  actress assemblywoman baroness businesswoman chairwoman congresswoman councilwoman countess dame
  doña duchess empress frau lady madame miss mme mrs ms princess queen señora sister spokeswoman
`);
export const maleTitles = wordSet(`
  actor archbishop assemblyman ayatollah baron brother businessman cardinal chairman congressman
  councilman count don duke emir emperor father herr king lord messrs monsieur monsignor mr mullah pope
  prince señor sheik sheikh sir spokesman sultan tsar
`);

/** Nouns of kinship and role that also tell the sex. */
export const femaleNouns = wordSet(`
  actress aunt ballerina bride businesswoman chairwoman congresswoman councilwoman daughter
  duchess fiancée girl girlfriend goddess granddaughter grandmother heiress hostess housewife lady
  mom mother motherhood mum niece nun policewoman princess queen saleswoman sister spokeswoman
  sportswoman stepdaughter stepmother waitress widow wife woman women
`);
export const maleNouns = wordSet(`
  boy boyfriend brother businessman cameraman chairman congressman councilman dad duke father
  fiancé gentleman grandfather grandson groom gunman husband king man men monk nephew policeman
  priest prince salesman son spokesman sportsman stepfather stepson uncle widower
`);

/** Woman or man by a noun of kinship or role; null where it does not tell. */
export function sexOfNoun(noun: string): Sex | null {
  if (femaleNouns.has(noun)) return 'female';
  return maleNouns.has(noun) ? 'male' : null;
}

/** Titles that only people bear, whatever follows them. */
export const strictTitles = wordSet(`
  chancellor col dr gen general gov governor judge lady lord minister mr mrs ms pope premier
  president prof professor rep secretary sen senator sir
`);

/** Titles that parents give as names. */
export const titlesThatAreNames = wordSet(
  'baron bishop deacon duke judge justice king lord major marshal pope prince princess queen royal sergeant',
);

/** Titles before a name that their holder's other title never follows: "Governor King Ballow". */
export const civilTitles = wordSet(`
  actor actress alderman analyst assemblyman assemblywoman author cllr coach columnist congressman
  congresswoman councillor councilman councilwoman defender economist forward goalkeeper gov
  governor journalist lawmaker lawyer manager mayor mep midfielder mp mrs ms msp owner pitcher
  player quarterback rapper referee rep reporter representative sen senator singer spokesman
  spokeswoman striker trainer treasurer winger
`);

/** What somebody plays or makes, as no bishop, king or major does. */
export const playerRoles = wordSet(`
  actor actress athlete bassist boxer comedian cornerback cricketer dancer defender drummer fielder
  footballer forward fullback goalkeeper golfer guard guitarist jockey linebacker lineman midfielder
  musician pitcher player quarterback rapper rookie safety schoolboy schoolgirl shortstop singer sophomore
  sprinter striker tackle winger wrestler
`);

/** Titles of courtesy and birth, which say nothing of an office. */
export const courtesyTitles = wordSet('dame herr lady lord madame messrs miss mme monsieur mr mrs ms mx sir');

/** Titles cut short, each with the whole word. */
export const longTitles: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['councilor', 'councillor'],
  ['dep', 'deputy'],
  ['det', 'detective'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);
