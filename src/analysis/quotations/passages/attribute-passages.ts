import { beginsWithCapital } from '../../text/capitals';
import { quotingVerb } from '../../lexicon/reporting';
import type { ReadText } from '../../text/read-text';
import type { MarkedPassage } from './find-marked';
import {
  candidatesWithin,
  isSigned,
  unsaid,
  patternNames,
  shared,
  spanOfUnits,
  type CandidateReading,
} from './candidate-readings';
import type { PassageView } from './passage-view';
import { findFrames, type Frame } from './frame';
import { countFrame, type FrameCounts } from './frame-counts';
import { phraseAfter } from './frame-phrases';
import { countSpeaking } from './speaking';
import { mainSubject, subjectBefore } from './subjects';
import { workNouns } from '../../lexicon/works';

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
 * Reads every passage, in text order: first those with words beside them in their sentence, then those that are
 * sentences of their own, which can only share the attribution of a neighbour.
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
    const signed = view.words.split(' ', 5).length > 4 ? candidates.filter(isSigned) : [];
    const readings = namesAThing(view) || isTitle(view) ? [] : candidates.filter((one) => mayQuote(view, one));
    const silent = readings.some(isLedIn) ? [] : [unsaid];
    chosen[n] = pick(view, signed.length > 0 ? signed : [...silent, ...readings], passage);
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
  return places.map(({ frame, counts, index, passage }, n) => ({ passage, frame, counts, index, chosen: chosen[n]! }));
}

/** "an 'Oryx' missile": one capitalised word between an article and the noun it names. */
function namesAThing({ frame: { units }, index, words }: PassageView): boolean {
  const before = units[index - 1];
  const after = units[index + 1];
  if (before === undefined || after === undefined || !/^(?:a|an|the|its|their)$/.test(before.lower)) return false;
  return /^\p{Lu}[\p{L}\d-]*$/u.test(words) && !/^(?:PUNCT|VERB|AUX|ADP|CCONJ|PRON|PART)$/.test(after.pos);
}

/** "the film 'Night Train'": a word for a work, then words with capitals and no stop. */
function isTitle({ frame: { units }, index, words }: PassageView): boolean {
  if (!workNouns.has(units[index - 1]?.lower ?? '')) return false;
  const list = words.split(' ', 9);
  return list.length < 9 && list.every((word) => word.length < 4 || beginsWithCapital(word)) && !/[.,?!]$/.test(words);
}

/** "Ruiz answered her critics on Sunday: / 'No.'": a verb of saying and a colon before it leave no doubt that it was said. */
function isLedIn({ pattern, traits }: CandidateReading): boolean {
  return pattern === 'lead-in' && traits[0] === saysWithColon;
}
const saysWithColon = 7;

/** After "so-called" only a verb of saying makes a passage somebody's words. */
function mayQuote({ frame: { units }, index }: PassageView, { at }: CandidateReading): boolean {
  if (units[index - 1]?.lower !== 'so-called') return true;
  return at !== null && quotingVerb(units[at.to - 1]!.lower) !== undefined;
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

/** "Ruiz answered her critics on Sunday: / 'No.'": the sentence before says who. */
function leadIns({ frame, before, index }: Place): CandidateReading[] {
  if (before === undefined || frame.first !== index) return [];
  const { units, first, last } = before;
  const colon = units.at(-1)!.lower === ':' ? 1 : 0;
  const distance = Math.min(2, frame.block - before.block);
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
