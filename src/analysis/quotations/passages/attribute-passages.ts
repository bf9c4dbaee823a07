import { quotingVerb } from '../../lexicon/reporting';
import type { ReadText } from '../../text/read-text';
import type { MarkedPassage } from './find-marked';
import {
  candidatesWithin,
  introducing,
  patternNames,
  shared,
  spanOfUnits,
  type CandidateReading,
} from './candidate-readings';
import type { PassageView } from './passage-view';
import { findFrames, type Frame } from './frame';
import { countFrame, type FrameCounts } from './frame-counts';
import { phraseAfter } from './frame-phrases';
import { introducedBy } from './introductions';
import { openReadings } from './open-readings';
import { countSpeaking } from './speaking';
import { mainSubject, subjectBefore } from './subjects';

/** A passage with the reading of it that was chosen. */
export interface Attributed {
  readonly passage: number;
  readonly frame: Frame;
  readonly counts: FrameCounts;
  /** unit index of the passage in its frame */
  readonly index: number;
  readonly chosen: CandidateReading;
}

/** Chooses one of the candidate readings of a passage; there is always at least one. */
export type Pick = (view: PassageView, candidates: readonly CandidateReading[], passage: number) => CandidateReading;

interface Place {
  readonly frame: Frame;
  readonly counts: FrameCounts;
  readonly before: Frame | undefined;
  readonly after: Frame | undefined;
  readonly index: number;
  readonly passage: number;
}

/**
 * Reads every passage, in text order: first those with words beside them in their sentence, then
 * those that are sentences of their own, which can only share the attribution of a neighbour.
 */
export function attributePassages(reading: ReadText, marked: readonly MarkedPassage[], pick: Pick): Attributed[] {
  const places = placesOf(findFrames(reading, marked));
  const speaks = countSpeaking(reading);
  const chosen: (CandidateReading | undefined)[] = new Array<CandidateReading | undefined>(places.length).fill(
    undefined,
  );
  const choose = (n: number, candidates: readonly CandidateReading[], previousHead: string): void => {
    const { frame, counts, before, index, passage } = places[n]!;
    const { start, end, closed } = marked[passage]!;
    const words = reading.text.slice(start, Math.min(end, start + 400));
    const tail = end - start > 400 ? reading.text.slice(end - 1, end) : '';
    const view: PassageView = {
      previousHead,
      speaks,
      frame,
      counts,
      index,
      words: words + tail,
      closed,
      continues: before?.block === frame.block,
      before,
    };
    chosen[n] = pick(view, openReadings(view, candidates), passage);
  };
  const standAlone = places.map(({ frame }) => frame.first === frame.last);
  const decide = (alone: boolean): void => {
    let previous = -1;
    for (let n = 0; n < places.length; n++) {
      if (standAlone[n] === alone) {
        const within = candidatesWithin(places[n]!.frame, places[n]!.index);
        choose(
          n,
          [
            ...within,
            ...running(places, chosen, previous, n),
            ...leadIns(places[n]!),
            ...next(places, chosen, n),
            ...signature(places[n]!),
          ],
          headOf(reading, chosen[previous]),
        );
      }
      if ((chosen[n]?.source ?? null) !== null) previous = n;
    }
  };
  decide(false);
  decide(true);
  carryOn(reading.text, places, marked, chosen);
  return places.map(({ frame, counts, index, passage }, n) => ({ passage, frame, counts, index, chosen: chosen[n]! }));
}

function headOf(reading: ReadText, candidate: CandidateReading | undefined): string {
  const source = candidate?.source ?? null;
  if (source === null) return '';
  const words = reading.text.slice(Math.max(source.start, source.end - 30), source.end);
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

function placesOf(frames: readonly Frame[]): Place[] {
  const places: Place[] = [];
  frames.forEach((frame, f) => {
    let counts: FrameCounts | null = null;
    frame.units.forEach(({ passage }, index) => {
      if (passage < 0) return;
      counts ??= countFrame(frame);
      places.push({ frame, counts, before: frames[f - 1], after: frames[f + 1], index, passage });
    });
  });
  return places;
}

/** "'One.' … 'Two,' – and nobody else has spoken": the statement before goes on. */
function running(
  places: readonly Place[],
  chosen: readonly (CandidateReading | undefined)[],
  previous: number,
  n: number,
): CandidateReading[] {
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

/**
 * "“One. / “Two,” Ruiz said. / “Three.”": paragraphs that open with a mark while none was closed
 * are one speaker's. Those of them that say nothing of their own share what another says, the one
 * before first.
 */
function carryOn(
  text: string,
  places: readonly Place[],
  marked: readonly MarkedPassage[],
  chosen: (CandidateReading | undefined)[],
): void {
  const goesOn = (n: number): boolean => {
    const [before, after] = [places[n - 1], places[n]];
    if (before === undefined || after === undefined || marked[before.passage]!.closed) return false;
    return (
      after.frame.block === before.frame.block + 1 &&
      after.index === after.frame.first &&
      after.before?.block !== after.frame.block
    );
  };
  // what stands in brackets is a stage direction
  const isBare = (n: number): boolean =>
    ['nobody', 'running', 'next'].includes(chosen[n]!.pattern) &&
    text.charAt(marked[places[n]!.passage]!.start) !== '(';
  const share = (pattern: 'running' | 'next', n: number, from: number): void => {
    const reading = chosen[from]!;
    if (reading.source === null || !isBare(n)) return;
    // the marks say that one speaks on: that is as sure as who began
    const { confidence = 1 } = reading;
    const isSame = chosen[n]!.source?.start === reading.source.start;
    if (isSame && pattern === 'running') chosen[n] = { ...chosen[n]!, confidence };
    if (!isSame) chosen[n] = shared(pattern, reading, [1, patternNames.indexOf(reading.pattern), 0]);
  };
  for (let n = places.length - 1; n > 0; n--) if (goesOn(n)) share('next', n - 1, n);
  for (let n = 1; n < places.length; n++) if (goesOn(n)) share('running', n, n - 1);
}

/** "Ruiz answered her critics on Sunday: / 'No.'": the sentence before says who. */
function leadIns({ frame, before, index }: Place): CandidateReading[] {
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
    if (says === 0 && verbs > 0) continue;
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

/** "'One.' / — Ana Ruiz, the mayor" */
function signature({ frame, after, index }: Place): CandidateReading[] {
  if (after === undefined || frame.last !== index || after.block !== frame.block + 1) return [];
  if (!/^[-–—―~]/.test(after.units[0]!.text)) return [];
  const name = phraseAfter(after.units, 1);
  return name === null
    ? []
    : [shared('signature', { cue: null, source: spanOfUnits(after.units, name) }, [after.units.length < 15 ? 1 : 0])];
}

/** "'One.' 'Two,' Ruiz said": the passage after it says who. */
function next(
  places: readonly Place[],
  chosen: readonly (CandidateReading | undefined)[],
  n: number,
): CandidateReading[] {
  for (let m = n + 1; m < places.length && m < n + 4; m++) {
    const reading = chosen[m];
    const blocks = places[m]!.frame.block - places[n]!.frame.block;
    if (blocks > 1) break;
    if (reading === undefined || reading.source === null) continue;
    return [shared('next', reading, [blocks, patternNames.indexOf(reading.pattern), m - n])];
  }
  return [];
}
