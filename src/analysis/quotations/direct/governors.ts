import type { Unit } from './frame';
import { beginsPhrase, endsPhrase, phraseAfter, phraseBefore, type Range } from './noun-phrases';
import { reportingVerbs } from './reporting-verbs';
import { subjectBefore } from './subjects';

/** What attributes a passage from before it: its cue, its source, and where its content begins. */
export interface Governor {
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly contentFrom: number;
}

/** How far, in words, a governing verb may stand before its passage. */
const reach = 40;

/** The reporting words that govern the passage at `passage`, none of them before `floor`; the nearer wins. */
export function governorOf(units: readonly Unit[], floor: number, passage: number): Governor | null {
  return colonBefore(units, floor, passage) ?? verbBefore(units, floor, passage);
}

/** "Ruiz: 'No.'" */
function colonBefore(units: readonly Unit[], floor: number, passage: number): Governor | null {
  if (units[passage - 1]?.lower !== ':' || passage - floor > 12) return null;
  for (let i = passage - 2; i >= floor; i--) if (reportingVerbs.has(units[i]!.lower)) return null;
  const source = phraseBefore(units, passage - 1);
  return source && { cue: { from: passage - 1, to: passage }, source, contentFrom: passage };
}

/** "Ruiz said the plan was 'a farce'", "Ruiz called it 'a farce'", "Ruiz told the BBC: 'No.'" */
function verbBefore(units: readonly Unit[], floor: number, passage: number): Governor | null {
  for (let i = passage - 1; i >= floor && i >= passage - reach; i--) {
    const unit = units[i]!;
    if (unit.passage >= 0) continue;
    if (unit.lower === 'according' && units[i + 1]?.lower === 'to') {
      const source = phraseAfter(units, i + 2);
      if (source !== null) return { cue: { from: i, to: i + 2 }, source, contentFrom: source.to };
    }
    if (!isVerb(units, i)) continue;
    const source = subjectBefore(units, i);
    if (source === null) continue;
    return { cue: { from: i, to: i + 1 }, source, contentFrom: contentStart(units, i, passage) };
  }
  return null;
}

function isVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  if (!reportingVerbs.has(unit.lower)) return false;
  if (unit.pos === 'VERB') return true;
  return unit.pos !== 'PROPN' && units[index + 1]?.passage !== undefined && units[index + 1]!.passage >= 0;
}

/** Where what was said begins: after the verb, or after its hearer ("told the BBC [that] …"). */
function contentStart(units: readonly Unit[], verb: number, passage: number): number {
  const ways = reportingVerbs.get(units[verb]!.lower)!;
  for (let i = verb + 1; i < passage; i++) {
    if (units[i]!.lower === ':') return i + 1;
    if (units[i]!.lower === ',' && i === passage - 1) return passage;
    if (units[i]!.lower === 'that' && ways.has('say')) return i;
  }
  if (!ways.has('tell') || ways.has('call')) return verb + 1;
  let at = verb + 1;
  for (; at < passage && at < verb + 14; at++) {
    if (units[at]!.lower === 'that') return at;
    if (at > verb + 1 && beginsPhrase(units[at]) && /^(?:DET|PRON)$/.test(units[at]!.pos) && endsPhrase(units[at - 1]))
      return at;
    if (units[at]!.pos === 'VERB' || units[at]!.pos === 'AUX' || units[at]!.lower === 'to') break;
  }
  return at === passage ? passage : verb + 1;
}
