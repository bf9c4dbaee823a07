import type { ReadText } from '../../text/read-text';
import { candidatesWithin, patternNames, shared, type CandidateReading } from './candidate-readings';
import type { MarkedPassage } from './find-marked';
import { findFrames, type Frame } from './frame';
import { countFrame, type FrameCounts } from './frame-counts';
import { candidatesBeside, type PassagePlace } from './neighbour-readings';
import { openReadings } from './open-readings';
import type { PassageView } from './passage-view';
import { countSpeaking } from './speaking';

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

/**
 * Reads every passage, in text order: first those with words beside them in their sentence, then
 * those that are sentences of their own, which can only share the attribution of a neighbour.
 */
export function attributePassages(reading: ReadText, marked: readonly MarkedPassage[], pick: Pick): Attributed[] {
  const places = placesOf(findFrames(reading, marked));
  const speaks = countSpeaking(reading);
  const chosen: (CandidateReading | undefined)[] = places.map(() => undefined);
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
        const { frame, index } = places[n]!;
        const candidates = [...candidatesWithin(frame, index), ...candidatesBeside(places, chosen, previous, n)];
        choose(n, candidates, headOf(reading, chosen[previous]));
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

function placesOf(frames: readonly Frame[]): PassagePlace[] {
  const places: PassagePlace[] = [];
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

/**
 * "“One. / “Two,” Ruiz said. / “Three.”": paragraphs that open with a mark while none was closed
 * are one speaker's. Those of them that say nothing of their own share what another says, the one
 * before first.
 */
function carryOn(
  text: string,
  places: readonly PassagePlace[],
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
