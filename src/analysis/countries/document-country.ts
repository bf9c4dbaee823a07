import type { Candidate } from './candidates';
import type { Meaning } from './gazetteer';
import type { Pieces } from './pieces';
import { countryCues } from './tables/cues';

const cueOf = new Map<string, string[]>();
for (const [code, list] of Object.entries(countryCues)) {
  for (const cue of list.split(' ')) cueOf.set(cue, [...(cueOf.get(cue) ?? []), code]);
}

/** How much a text speaks of each country: by clear names, and by words of its local life. */
export interface Evidence {
  readonly named: ReadonlyMap<string, number>;
  readonly local: ReadonlyMap<string, number>;
}

/** Counts the candidates that can mean one country only, and the words that its local papers use. */
export function weighEvidence({ keys, list }: Pieces, candidates: readonly Candidate[]): Evidence {
  const named = new Map<string, number>();
  const local = new Map<string, number>();
  for (const { name, fixed } of candidates) {
    const code = fixed ?? (name.meanings.length === 1 ? name.meanings[0]!.code : null);
    if (code === null) continue;
    named.set(code, (named.get(code) ?? 0) + 1);
    if (name.kind === 'region') local.set(code, (local.get(code) ?? 0) + 1);
  }
  for (let at = 0; at < list.length; at++) {
    const codes = cueOf.get(keys[at]!);
    if (codes === undefined) continue;
    for (const code of codes) local.set(code, (local.get(code) ?? 0) + 0.5);
  }
  return { named, local };
}

/** The country that a name of several means in a text with this evidence. */
export function likeliest(meanings: readonly Meaning[], { named, local }: Evidence): string {
  const lead = meanings[0]!;
  const leadIsNamed = (named.get(lead.code) ?? 0) > 0;
  let best = lead.code;
  let most = -1;
  for (const { code, weight } of meanings) {
    const fromNames = Math.min(6, 2 * Math.log2(1 + (named.get(code) ?? 0)));
    const fromLife = leadIsNamed ? 0 : Math.min(6, 3 * Math.log2(1 + (local.get(code) ?? 0)));
    const score = weight + fromNames + fromLife;
    if (score > most) {
      most = score;
      best = code;
    }
  }
  return best;
}
