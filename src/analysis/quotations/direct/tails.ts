import type { Unit } from './frame';
import { beginsPhrase, endsPhrase, phraseAfter, phraseBefore, type Range } from './noun-phrases';
import { reportingVerbs } from './reporting-verbs';
import { inVerbGroup } from './subjects';

/** An attribution that stands after what was said: units `from` to `to`, with its cue and source. */
export interface Tail {
  readonly cue: Range;
  readonly source: Range;
  readonly to: number;
}

/** How far, in words, a tail's verb may stand from the passage. */
const reach = 45;

/** Each pattern gets the first unit after the passage and its comma. */
const patterns: readonly ((units: readonly Unit[], from: number) => Tail | null)[] = [
  accordingTo,
  verbThenSource,
  sourceThenVerb,
];

/** The attribution that begins at `from`, just after a passage; null when what follows is none. */
export function tailAt(units: readonly Unit[], from: number): Tail | null {
  let at = from;
  while (at < units.length && /^(?:,|—|–|--|-|and|as)$/.test(units[at]!.lower)) at++;
  for (const pattern of patterns) {
    const tail = pattern(units, at);
    if (tail !== null) return tail;
  }
  return null;
}

/** "…," according to Ana Ruiz, the mayor. */
function accordingTo(units: readonly Unit[], from: number): Tail | null {
  if (units[from]?.lower !== 'according' || units[from + 1]?.lower !== 'to') return null;
  const source = phraseAfter(units, from + 2);
  return source && { cue: { from, to: from + 2 }, source, to: source.to };
}

/** "…," said Ana Ruiz, the mayor, on Monday. */
function verbThenSource(units: readonly Unit[], from: number): Tail | null {
  const verb = units[from];
  if (verb === undefined || !isSaying(verb) || /ing$/.test(verb.lower)) return null;
  const source = phraseAfter(units, from + 1);
  return source && { cue: { from, to: from + 1 }, source, to: source.to };
}

/** "…," Ana Ruiz, the mayor, told the paper. */
function sourceThenVerb(units: readonly Unit[], from: number): Tail | null {
  if (!beginsPhrase(units[from])) return null;
  for (let i = from + 1; i < units.length && i < from + reach; i++) {
    const unit = units[i]!;
    if (unit.passage >= 0 || (/^(?:;|:|and|but)$/.test(unit.lower) && i < from + 2)) return null;
    if (!isSaying(unit) || /ing$/.test(unit.lower)) continue;
    let start = i;
    while (start > from + 1 && inVerbGroup(units[start - 1]!)) start--;
    if (/^(?:who|which|that|to|the|a|of)$/.test(units[start - 1]!.lower)) continue;
    const end = units[start - 1]!.lower === ',' ? start - 1 : start;
    const source = wholeSource(units, from, end);
    return source && { cue: { from: i, to: i + 1 }, source, to: i + 1 };
  }
  return null;
}

/** All from the passage to the verb, when it reads as a name with its apposition. */
function wholeSource(units: readonly Unit[], from: number, end: number): Range | null {
  if (end <= from) return null;
  const forward = phraseAfter(units, from);
  if (forward !== null && forward.to >= end - 1) return { from, to: end };
  if (units[end - 1] !== undefined && endsPhrase(units[end - 1])) {
    const back = phraseBefore(units, end);
    if (back !== null && back.from === from) return back;
    return forward ?? back;
  }
  return forward;
}

function isSaying(unit: Unit): boolean {
  const ways = reportingVerbs.get(unit.lower);
  return ways !== undefined && unit.passage < 0;
}
