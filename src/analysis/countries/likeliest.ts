import { type CountryEvidence, leastHome } from './document-country';
import { townWeight, type PlaceName } from './gazetteer';

/**
 * A name, whether the text uses it as local papers do their own town's, and what the text tells of
 * countries.
 */
interface NameInText {
  readonly key: string;
  readonly name: PlaceName;
  readonly isLocal: boolean;
  readonly evidence: CountryEvidence;
}

/** The most that the rest of a text adds to a meaning, where it names the likeliest country too. */
const namedContext = 4;

/** Countries whose settlers named their towns after those at home. */
const settled = new Set(['US', 'CA', 'AU', 'NZ', 'ZA']);

/**
 * The country that a name means in a text with this evidence, or null when the text leaves it open.
 * `isLocal`: the text uses it as local papers do their own town's ("Paris firefighters"), so that
 * home wins unless the lead is named too.
 */
export function likeliest(key: string, name: PlaceName, isLocal: boolean, evidence: CountryEvidence): string | null {
  const { named, local, home } = evidence;
  if (name.meanings.length === 0) return home;
  const lead = name.meanings[0]!;
  const leadIsNamed = named.of(lead.code) > 0;
  if (!isLocal && name.kind === 'region' && lead.weight >= stateWeight) return lead.code;
  if (!isLocal && isFamousAbroad(key, name, evidence)) return lead.code;
  let best = lead.code;
  let most = -1;
  for (const { code, weight } of name.meanings) {
    if (name.kind === 'country' && weight <= townWeight && (!isLocal || code !== home)) continue;
    const fromNames = Math.min(6, 2 * Math.log2(1 + named.of(code)));
    const fromLife = leadIsNamed ? 0 : Math.min(6, 3 * Math.log2(1 + local.of(code)));
    const fromHome = home !== code ? 0 : isLocal && !leadIsNamed ? 7 : 2;
    const context = fromNames + fromLife + fromHome;
    const score = weight + (leadIsNamed && !isLocal ? Math.min(context, namedContext) : context);
    if (score > most) {
      most = score;
      best = code;
    }
  }
  if (isNamesake(key, name, best, evidence)) return null;
  return isOpen({ key, name, isLocal, evidence }, best) ? null : best;
}

/** "Rome", "London" in a text about the world: one that names a country beside its own */
function isFamousAbroad(key: string, { kind, meanings }: PlaceName, evidence: CountryEvidence): boolean {
  const { code, weight } = meanings[0]!;
  if (kind !== 'place' || weight < famous || meanings.length < 2) return false;
  return abroadBeside(key, code, evidence) >= 2;
}

/** How often a text clearly names countries beside its own and this one. */
function abroadBeside(key: string, code: string, { named, home }: CountryEvidence): number {
  let abroad = 0;
  for (const [other] of named.entries()) {
    if (other !== home && other !== code) abroad += named.beside(key, other);
  }
  return abroad;
}

/**
 * "Norfolk", "Waterford" in a text of American local news that names neither Britain nor Ireland
 */
function isNamesake(
  key: string,
  { kind, isCapital, meanings }: PlaceName,
  code: string,
  { named, home }: CountryEvidence,
): boolean {
  if (home === null || home === code || !settled.has(home)) return false;
  if ((code !== 'GB' && code !== 'IE') || named.beside(key, code) > 0) return false;
  return kind === 'place' || kind === 'town' ? !isCapital : kind === 'region' && meanings[0]!.weight <= 9;
}

/** Countries with many local papers in English. */
const localPapers = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
/**
 * From this weight on a text about the world needs no other word of a place's country: Rome, Cairo.
 */
const famous = 11;
/** The weight of the states and provinces that everybody knows. */
export const stateWeight = 12;
const farLead = 8;
const someLead = 2.3;
/** Twice as big. */
const doubleLead = 1;
/** Below this the world's papers mean the one place as often as the other: León. */
const leastLead = 0.5;
const townHome = 1.2;
/** A demonym's worth: "the French president" is enough for Paris. */
const leastNamed = 0.5;

/**
 * A name that several countries share, in a text where nothing but the name itself speaks of the
 * likeliest of them.
 */
function isOpen({ key, name, isLocal, evidence }: NameInText, code: string): boolean {
  const { kind, meanings } = name;
  const { named, local, home } = evidence;
  if (meanings.length < 2) return false;
  const here = local.beside(key, code);
  if (kind === 'country' && meanings[1]!.weight <= townWeight) {
    return isLocal && code !== home && named.beside(key, code) === 0;
  }
  if (kind === 'town') return here < townHome && named.beside(key, code) === 0;
  if (named.beside(key, code) >= leastNamed || (home === code && here >= leastHome)) return false;
  const { weight } = meanings.find((meaning) => meaning.code === code)!;
  if (kind === 'region' && weight >= stateWeight) return false;
  if (abroadBeside(key, code, evidence) >= 1) return weight < famous;
  if (home !== null && home !== code) return true;
  const isRivalled = meanings.some((meaning) => meaning.code !== code && local.beside(key, meaning.code) > here);
  const second = meanings.find((meaning) => meaning.code !== code)!;
  if (!localPapers.has(code)) {
    const lead = !isLocal ? leastLead : isAnywhere(key, evidence) ? doubleLead : someLead;
    return isRivalled || weight - second.weight < lead;
  }
  if (weight - second.weight >= farLead) return isRivalled && code === 'GB';
  return weight - second.weight < someLead || isRivalled;
}

/** Nothing in the text but this name speaks of any country's local life: "GENEVA — Talks were put off." */
function isAnywhere(key: string, { home, local }: CountryEvidence): boolean {
  return home === null && [...local.entries()].every(([code]) => local.beside(key, code) === 0);
}
