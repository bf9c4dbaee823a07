import { quotingVerb } from '../../lexicon/reporting';
import { introducing, patternNames, shared, type CandidateReading } from './candidate-readings';
import type { Frame } from './frame';
import type { FrameCounts } from './frame-counts';
import { phraseAfter } from './frame-phrases';
import { spanOfUnits } from './frame-unit';
import { introducedBy } from './introductions';
import { mainSubject, subjectBefore } from './subjects';

/** Where a passage stands: its frame, with the frames beside it. */
export interface PassagePlace {
  readonly frame: Frame;
  readonly counts: FrameCounts;
  readonly before: Frame | undefined;
  readonly after: Frame | undefined;
  readonly index: number;
  readonly passage: number;
}

/** What was chosen for the passages so far, by their place in the text. */
type Chosen = readonly (CandidateReading | undefined)[];

/**
 * Every way to attribute passage `n` by the sentences beside its own; `previous` is the last before
 * it that has a source, -1 for none.
 */
export function candidatesBeside(
  places: readonly PassagePlace[],
  chosen: Chosen,
  previous: number,
  n: number,
): CandidateReading[] {
  return [
    ...running(places, chosen, previous, n),
    ...leadIns(places[n]!),
    ...next(places, chosen, n),
    ...signature(places[n]!),
  ];
}

/** "'One.' … 'Two,' – and nobody else has spoken": the statement before goes on. */
function running(places: readonly PassagePlace[], chosen: Chosen, previous: number, n: number): CandidateReading[] {
  if (previous < 0) return [];
  const from = places[previous]!;
  const reading = chosen[previous]!;
  const sameFrame = from.frame === places[n]!.frame;
  const blocks = places[n]!.frame.block - from.frame.block;
  const distance = sameFrame ? 0 : 1 + Math.min(blocks, 3);
  const between = Math.min(2, n - previous - 1);
  const adjacent = places[n]!.before === from.frame ? 1 : 0;
  return [shared('running', reading, [distance * 2 + adjacent, patternNames.indexOf(reading.pattern), between])];
}

/** "Ruiz answered her critics on Sunday: / 'No.'": the sentence before says who. */
function leadIns({ frame, before, index }: PassagePlace): CandidateReading[] {
  if (before === undefined || frame.first !== index) return [];
  const { units, first, last } = before;
  const colon = units.at(-1)!.lower === ':' ? 1 : 0;
  const distance = Math.min(2, frame.block - before.block);
  const introduced = colon === 1 ? introducedBy(units, 0, units.length - 1) : null;
  if (introduced !== null)
    return [shared('lead-in', { cue: null, source: spanOfUnits(units, introduced) }, [introducing, distance, 0])];
  const found: CandidateReading[] = [];
  const main = mainSubject(units, Math.min(units.length, 60));
  let reporting = 0;
  let verbs = 0;
  for (let i = last; i >= 0 && i > last - 40 && verbs < 3; i--) {
    if (before.verbs[i] === 0) continue;
    const inverted = i === first && quotingVerb(units[i]!.lower) !== undefined ? phraseAfter(units, i + 1) : null;
    const source = inverted ?? subjectBefore(units, i);
    if (source === null) continue;
    const says = quotingVerb(units[i]!.lower) !== undefined ? 1 : 0;
    if (says === 0 && (verbs > 0 || isToldOf(before, i))) continue;
    verbs++;
    reporting = Math.max(reporting, says);
    const cue = spanOfUnits(units, { from: i, to: i + 1 });
    found.push(
      shared('lead-in', { cue, source: spanOfUnits(units, source) }, [
        2 + colon * 4 + says,
        distance,
        last - i < 4 ? 1 : 0,
      ]),
    );
  }
  if (main !== null)
    found.push(shared('lead-in', { cue: null, source: spanOfUnits(units, main) }, [colon * 4, distance, reporting]));
  return found;
}

/** "Ruiz added that the bank [wants] …": what a verb does that stands in what another says. */
function isToldOf({ units, verbs }: Frame, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - 25; i--)
    if (verbs[i] === 1 && units[i + 1]!.lower === 'that' && quotingVerb(units[i]!.lower)?.as === 'speech') return true;
  return false;
}

/** "'One.' / — Ana Ruiz, the mayor" */
function signature({ frame, after, index }: PassagePlace): CandidateReading[] {
  if (after === undefined || frame.last !== index || after.block !== frame.block + 1) return [];
  if (!/^[-–—―~]/.test(after.units[0]!.text)) return [];
  const name = phraseAfter(after.units, 1);
  return name === null
    ? []
    : [shared('signature', { cue: null, source: spanOfUnits(after.units, name) }, [after.units.length < 15 ? 1 : 0])];
}

/** "'One.' 'Two,' Ruiz said": the passage after it says who. */
function next(places: readonly PassagePlace[], chosen: Chosen, n: number): CandidateReading[] {
  for (let m = n + 1; m < places.length && m < n + 4; m++) {
    const reading = chosen[m];
    const blocks = places[m]!.frame.block - places[n]!.frame.block;
    if (blocks > 1) break;
    if (reading === undefined || reading.source === null) continue;
    return [shared('next', reading, [blocks, patternNames.indexOf(reading.pattern), m - n])];
  }
  return [];
}
