import type { ReadText } from '../text/read-text';
import { evidenceKinds, evidenceNumbers as numbers } from './evidence-kinds';
import { fold } from '../text/fold';
import { formsOfFirms } from '../lexicon/firm-words';
import { clubWords } from '../lexicon/organisation-words';
import { months } from '../lexicon/calendar-words';
import { dayAndMonthWords } from '../lexicon/name-parts';
import { nameTokens } from './nickname-in-marks';
import { isKin } from './lone-names';
import type { NameRun } from './name-runs';
import { surelyFirm, signsOfFirm } from './signs-of-firm';
import { letterFeatures } from './letter-features';

/** All occurrences of one name in the text, with the evidence that any of them gives. */
export interface NameGroup {
  /** the words of the name, folded */
  readonly words: readonly string[];
  readonly runs: NameRun[];
  /**
   * the share of its occurrences that give each kind of evidence, by its index in `evidenceKinds`
   */
  readonly evidence: Float32Array;
  /**
   * the text goes on with "he" or "she" behind one of its occurrences, and names nobody else
   * between
   */
  heOrShe: boolean;
  /** buckets of the letters of the name and of the words beside it */
  shape: readonly number[];
  /** it stands behind what somebody's kin is: "her wife, Ana" */
  isKin: boolean;
  /** how much its occurrences show that it is a firm's: from 2 on, it is */
  firm: number;
  /** it stands before a turn as the name of who speaks */
  labels: boolean;
  /** one of its words stands alone elsewhere behind a title or as kin: "Mr. Aas", "his brother Jeb" */
  sharesTitled: boolean;
}

/**
 * Evidence against a name, which counts by its share of the occurrences; other evidence counts when
 * any of them gives it.
 */
const against: ReadonlySet<number> = new Set(
  (
    [
      'afterThe',
      'afterPreposition',
      'place',
      'demonym',
      'nounAfter',
      'organisationHeadAfter',
      'placeAfter',
      'acronymAfter',
      'afterBodyNoun',
    ] as const
  ).map((kind) => numbers[kind]),
);

/** Groups the runs by their words, in order of first occurrence. */
export function groupNames(
  reading: ReadText,
  runs: readonly NameRun[],
  evidence: readonly (readonly number[])[],
  isLabel: (run: NameRun) => boolean = () => false,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  runs.forEach((run, i) => {
    const words: string[] = [];
    for (const { text } of nameTokens(reading.tokens, run)) if (text !== ',') words.push(fold(text));
    const key = words.join(' ');
    let group = groups.get(key);
    if (group === undefined)
      groups.set(
        key,
        (group = {
          words,
          runs: [],
          evidence: new Float32Array(evidenceKinds.length),
          shape: [],
          labels: false,
          sharesTitled: false,
          firm: 0,
          isKin: false,
          heOrShe: false,
        }),
      );
    group.runs.push(run);
    group.heOrShe ||= words.length < 3 && goesOnAsPerson(reading.tokens, run.end);
    group.isKin ||= isKin(reading.tokens, run);
    group.firm += signsOfFirm(reading.tokens, run);
    group.labels ||= isLabel(run);
    for (const kind of evidence[i]!) group.evidence[kind]! += 1;
  });
  for (const { words } of groups.values())
    if (formsOfFirms.has(words.at(-1)!)) markFirm(groups.get(words.slice(0, -1).join(' ')));
  const bodies = new Set<string>();
  const clubs = new Set<string>();
  for (const { words, runs, evidence } of groups.values()) {
    for (let i = 0; i < evidence.length; i++) {
      if (evidence[i] === 0) continue;
      evidence[i] = against.has(i) ? evidence[i]! / runs.length : 1;
    }
    if (evidence[numbers.organisationWord] === 1 && words.length > 1) bodies.add(words[0]!);
    if (words.length === 2 && clubWords.has(words[1]!)) clubs.add(words[0]!);
  }
  for (const group of groups.values()) {
    if (group.words.length === 1 && clubs.has(group.words[0]!) && group.evidence[numbers.strictTitle] === 0)
      group.evidence[numbers.neverPerson] = 1;
    if (group.words.length === 1 && bodies.has(group.words[0]!)) group.evidence[numbers.partOfBody] = 1;
    group.shape = letterFeatures(group.words, group.runs, reading.tokens);
  }
  markSharing(groups.values());
  return [...groups.values()];
}

/** Marks the names of which the text has one word alone, behind a title or as kin. */
function markSharing(groups: Iterable<NameGroup>): void {
  const all = [...groups];
  const lone = all.filter(({ words }) => words.length === 1);
  const wordsOf = (some: readonly NameGroup[]): ReadonlySet<string> => new Set(some.map(({ words }) => words[0]!));
  const titled = wordsOf(lone.filter(({ evidence }) => evidence[numbers.strictTitle] === 1));
  const kin = wordsOf(lone.filter((group) => group.isKin));
  for (const group of all) group.sharesTitled = titled.has(group.words.at(-1)!) || kin.has(group.words[0]!);
}

function markFirm(group: NameGroup | undefined): void {
  if (group !== undefined) group.firm = surelyFirm;
}

const farthestPronoun = 25;

/**
 * "Aas said the wall had held. “It stood,” he said": the first pronoun of a third person is no "it"
 * or "they".
 */
function goesOnAsPerson(tokens: ReadText['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + farthestPronoun); at++) {
    const { lower, pos, block } = tokens[at]!;
    if (block !== tokens[from]!.block || (pos === 'PROPN' && !dayAndMonthWords.has(lower) && !months.has(lower)))
      return false;
    if (/^(?:he|she|his|her|him)$/.test(lower)) return true;
    if (/^(?:its?|they|their|them)$/.test(lower) && !/^[“"‘']$/.test(tokens[at - 1]!.text)) return false;
  }
  return false;
}
