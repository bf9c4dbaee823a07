import { townWeight, type PlaceName } from './gazetteer';
import type { FoundPlace } from './names-of-others';
import type { Pieces } from './pieces';
import { localLife } from './tables/cues';

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

/** How much a text speaks of each country: by clear names, and by words of its local life. */
export interface Evidence {
  readonly named: ReadonlyMap<string, number>;
  readonly local: ReadonlyMap<string, number>;
  /** the country whose local news the text is, or null */
  readonly home: string | null;
}

const lifeEvidence = 0.3;
const regionEvidence = 0.6;
const townEvidence = 0.4;
const leastHome = 0.6;
const clearHome = 1.3;
/** A lead over the second meaning, in doublings of size, that leaves no doubt. */
const clearLead = 6;

/** Counts the candidates that can mean one country only, and the words of local life (each once). */
export function weighEvidence({ keys, list }: Pieces, candidates: readonly FoundPlace[]): Evidence {
  const named = new Map<string, number>();
  const local = new Map<string, number>();
  const add = (table: Map<string, number>, code: string, weight: number): void => {
    table.set(code, (table.get(code) ?? 0) + weight);
  };
  const counted = new Set<string>();
  for (const { key, name, fixed, isCued, isLocal } of candidates) {
    const code = fixed ?? (name.meanings.length === 1 ? name.meanings[0]!.code : null);
    if (name.kind === 'town' && fixed === null) {
      for (const meaning of name.meanings) add(local, meaning.code, townEvidence / name.meanings.length);
    } else if (code !== null) {
      if (fixed !== null || (name.isWellKnown && !isBritishTown(name))) add(named, code, 1);
      if (name.kind === 'region') add(local, code, regionEvidence);
      else if (name.kind === 'place' && !name.isWellKnown && (isCued || isLocal)) add(local, code, townEvidence);
    } else if (isClear(name) && !counted.has(key)) {
      counted.add(key);
      add(local, name.meanings[0]!.code, townEvidence);
    }
  }
  const seen = new Set<string>();
  const live = (cue: string): void => {
    const codes = lifeOf.get(cue);
    if (codes === undefined || seen.has(cue)) return;
    seen.add(cue);
    for (const code of codes) add(local, code, lifeEvidence);
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
  return kind !== 'country' && meanings.length > 1 && meanings[0]!.weight - meanings[1]!.weight >= clearLead;
}

/** A place that may be a namesake overseas, and so no proof that the text speaks of Britain or Ireland. */
function isBritishTown({ kind, isCapital, meanings }: PlaceName): boolean {
  const { code, weight } = meanings[0]!;
  return (code === 'GB' || code === 'IE') && !isCapital && weight <= 9 && (kind === 'place' || kind === 'region');
}

function homeOf(local: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...local].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < leastHome) return null;
  return second === undefined || first[1] >= clearHome * second[1] ? first[0] : null;
}

/** Countries whose settlers named their towns after those at home. */
const settled = new Set(['US', 'CA', 'AU', 'NZ', 'ZA']);

/**
 * The country that a name means in a text with this evidence. `isLocal`: the text uses it as local papers do their own
 * town's ("Paris firefighters"), so that home wins unless the lead is named too.
 */
export function likeliest(name: PlaceName, isLocal: boolean, { named, local, home }: Evidence): string | null {
  if (name.meanings.length === 0) return home;
  const lead = name.meanings[0]!;
  const leadIsNamed = (named.get(lead.code) ?? 0) > 0;
  let best = lead.code;
  let most = -1;
  for (const { code, weight } of name.meanings) {
    if (name.kind === 'country' && weight <= townWeight && (!isLocal || code !== home)) continue;
    const fromNames = Math.min(6, 2 * Math.log2(1 + (named.get(code) ?? 0)));
    const fromLife = leadIsNamed ? 0 : Math.min(6, 3 * Math.log2(1 + (local.get(code) ?? 0)));
    const fromHome = home !== code ? 0 : isLocal && !leadIsNamed ? 7 : 2;
    const score = weight + fromNames + fromLife + fromHome;
    if (score > most) {
      most = score;
      best = code;
    }
  }
  return isNamesake(name, best) ? home! : best;

  /** "Norfolk", "Waterford" in a text of American local news that names neither Britain nor Ireland */
  function isNamesake({ kind, isCapital }: PlaceName, code: string): boolean {
    if (home === null || home === code || !settled.has(home)) return false;
    if ((code !== 'GB' && code !== 'IE') || (named.get(code) ?? 0) > 0) return false;
    return kind === 'place' || kind === 'town' ? !isCapital : kind === 'region' && lead.weight <= 9;
  }
}
