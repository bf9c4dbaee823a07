import type { PlaceName } from './gazetteer';
import type { FoundPlace } from './names-of-others';
import type { WordParts } from './word-parts';
import { localLife } from '../lexicon/place-words';

/** word or pair of words -> the countries whose local papers write so */
const lifeOf = new Map<string, string[]>();
/** first words of the pairs */
const pairs = new Set<string>();
for (const [code, list] of Object.entries(localLife)) {
  for (const cue of list.split('|')) {
    lifeOf.set(cue, [...(lifeOf.get(cue) ?? []), code]);
    if (cue.includes(' ')) pairs.add(cue.slice(0, cue.indexOf(' ')));
  }
}

/** A sum of weights for each country, and what each name gave to it. */
export class CountryWeights {
  private readonly all = new Map<string, number>();
  private readonly own = new Map<string, Map<string, number>>();

  add(code: string, weight: number, key: string): void {
    this.all.set(code, (this.all.get(code) ?? 0) + weight);
    let given = this.own.get(key);
    if (given === undefined) this.own.set(key, (given = new Map()));
    given.set(code, (given.get(code) ?? 0) + weight);
  }

  /** The sum for a country. */
  of(code: string): number {
    return this.all.get(code) ?? 0;
  }

  /** The sum for a country of all but this name: a name is no witness for itself. */
  beside(key: string, code: string): number {
    const own = this.own.get(key)?.get(code);
    return own === undefined ? this.of(code) : Math.max(0, this.of(code) - own);
  }

  /** The sums of all countries. */
  entries(): Iterable<[string, number]> {
    return this.all;
  }
}

/** How much a text speaks of each country: by clear names, and by words of its local life. */
export interface CountryEvidence {
  readonly named: CountryWeights;
  readonly local: CountryWeights;
  /** the country whose local news the text is, or null */
  readonly home: string | null;
}

const lifeEvidence = 0.3;
const regionEvidence = 0.6;
const townEvidence = 0.4;
/** The least evidence for a country that makes a text its local news. */
export const leastHome = 0.6;
const clearHome = 1.3;
/** A lead over the second meaning, in doublings of size, that leaves no doubt. */
const clearLead = 6;
const demonymEvidence = 0.5;

/**
 * Counts the candidates that can mean one country only, and the words of local life (each once).
 */
export function weighEvidence({ keys, list }: WordParts, candidates: readonly FoundPlace[]): CountryEvidence {
  const named = new CountryWeights();
  const local = new CountryWeights();
  const counted = new Set<string>();
  for (const { key, name, fixed, isCued, isLocal } of candidates) {
    const code = fixed ?? (name.meanings.length === 1 ? name.meanings[0]!.code : null);
    if (name.kind === 'town' && fixed === null) {
      for (const meaning of name.meanings) local.add(meaning.code, townEvidence / name.meanings.length, key);
    } else if (code !== null) {
      if (fixed !== null || (name.isWellKnown && !isBritishTown(name) && !isGivenName(name, isCued))) {
        named.add(code, key === 'english' ? 0 : name.kind === 'demonym' ? demonymEvidence : 1, key);
      }
      if (name.kind === 'region') local.add(code, isGivenName(name, isCued) ? 0 : regionEvidence, key);
      else if (name.kind === 'place' && !name.isWellKnown && (isCued || isLocal)) local.add(code, townEvidence, key);
    } else if (isClear(name) && !counted.has(key)) {
      counted.add(key);
      local.add(name.meanings[0]!.code, townEvidence, key);
    }
  }
  const seen = new Set<string>();
  const live = (cue: string): void => {
    const codes = lifeOf.get(cue);
    if (codes === undefined || seen.has(cue)) return;
    seen.add(cue);
    for (const code of codes) local.add(code, lifeEvidence, '');
  };
  for (let at = 0; at < list.length; at++) {
    const key = keys[at]!;
    live(key);
    if (pairs.has(key) && at + 1 < list.length) live(`${key} ${keys[at + 1]!}`);
  }
  return { named, local, home: homeOf(local) };
}

/** Of several meanings the first is far likelier than the second: Dallas, "Levy County". */
function isClear({ kind, meanings }: PlaceName): boolean {
  if (kind === 'region' && meanings.length > 1 && meanings[0]!.code === 'CA') return true;
  return kind !== 'country' && meanings.length > 1 && meanings[0]!.weight - meanings[1]!.weight >= clearLead;
}

/** "Brittany" and "Devon", where nothing shows that they are no persons, and no great city: "Atlanta" */
function isGivenName({ kind, also, isWellKnown }: PlaceName, isCued: boolean): boolean {
  return also === 'given name' && !isCued && kind !== 'country' && !(kind === 'place' && isWellKnown);
}

/**
 * A place that may be a namesake overseas, and so no proof that the text speaks of Britain or
 * Ireland.
 */
function isBritishTown({ kind, isCapital, meanings }: PlaceName): boolean {
  const { code, weight } = meanings[0]!;
  return (code === 'GB' || code === 'IE') && !isCapital && weight <= 9 && (kind === 'place' || kind === 'region');
}

function homeOf(local: CountryWeights): string | null {
  const [first, second] = [...local.entries()].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < leastHome) return null;
  return second === undefined || first[1] >= clearHome * second[1] ? first[0] : null;
}
