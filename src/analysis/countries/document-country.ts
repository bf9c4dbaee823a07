import { type Candidate } from './candidates';
import type { Meaning } from './gazetteer';
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

const lifeWeight = 0.3;
const regionWeight = 0.6;
const townWeight = 0.4;
const leastHome = 0.9;
const clearHome = 1.4;

/** Counts the candidates that can mean one country only, and the words of local life (each once). */
export function weighEvidence({ keys, list }: Pieces, candidates: readonly Candidate[]): Evidence {
  const named = new Map<string, number>();
  const local = new Map<string, number>();
  const add = (table: Map<string, number>, code: string, weight: number): void => {
    table.set(code, (table.get(code) ?? 0) + weight);
  };
  for (const { name, fixed } of candidates) {
    const code = fixed ?? (name.meanings.length === 1 ? name.meanings[0]!.code : null);
    if (name.kind === 'town' && fixed === null) {
      for (const meaning of name.meanings) add(local, meaning.code, townWeight / name.meanings.length);
    } else if (code !== null) {
      if (fixed !== null || name.isWellKnown) add(named, code, 1);
      if (name.kind === 'region') add(local, code, regionWeight);
    }
  }
  const seen = new Set<string>();
  const live = (cue: string): void => {
    const codes = lifeOf.get(cue);
    if (codes === undefined || seen.has(cue)) return;
    seen.add(cue);
    for (const code of codes) add(local, code, lifeWeight);
  };
  for (let at = 0; at < list.length; at++) {
    const key = keys[at]!;
    live(key);
    if (pairs.has(key) && at + 1 < list.length) live(`${key} ${keys[at + 1]!}`);
  }
  return { named, local, home: homeOf(local) };
}

function homeOf(local: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...local].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < leastHome) return null;
  return second === undefined || first[1] >= clearHome * second[1] ? first[0] : null;
}

/** The country that a name of several means in a text with this evidence. */
export function likeliest(meanings: readonly Meaning[], { named, local, home }: Evidence): string {
  const lead = meanings[0]!;
  const leadIsNamed = (named.get(lead.code) ?? 0) > 0;
  let best = lead.code;
  let most = -1;
  for (const { code, weight } of meanings) {
    const fromNames = Math.min(6, 2 * Math.log2(1 + (named.get(code) ?? 0)));
    const fromLife = leadIsNamed ? 0 : Math.min(6, 3 * Math.log2(1 + (local.get(code) ?? 0))) + (home === code ? 2 : 0);
    const score = weight + fromNames + fromLife;
    if (score > most) {
      most = score;
      best = code;
    }
  }
  return best;
}
