import { beginsWithCapital } from '../../text/capitals';
import { quotingVerb } from '../../lexicon/reporting';
import type { WordClass } from '../../text/tagger/tag';
import type { FrameUnit } from './frame-unit';
import { subjectPronouns } from '../../lexicon/personal-pronouns';

/** The units with their word classes set right where a tagger errs: verbs of saying, names like other words, headlines. */
export function withClasses(units: readonly FrameUnit[]): FrameUnit[] {
  return inTitleCase(units) ? units.map(asInTitle) : units.map(asName).map(asVerb);
}

/** "said Will Berg", "her lawyer, Per Aas,": a given name that is a small word elsewhere, where no small word has a capital. */
function asName(unit: FrameUnit, at: number, units: readonly FrameUnit[]): FrameUnit {
  if (!smallWords.has(unit.pos) || !beginsWithCapital(unit.text)) return unit;
  const before = units[at - 1];
  const begins = before === undefined || before.passage >= 0 || (before.pos === 'PUNCT' && before.lower !== ',');
  return !begins && isName(units[at + 1]) ? as(unit, 'PROPN') : unit;
}
const smallWords: ReadonlySet<WordClass> = new Set<WordClass>(['AUX', 'ADP']);

function isName(unit: FrameUnit | undefined): boolean {
  return unit !== undefined && unit.pos === 'PROPN' && beginsWithCapital(unit.text);
}

/** Most of its words begin with a capital, as in a headline. */
function inTitleCase(units: readonly FrameUnit[]): boolean {
  const words = units.filter((unit) => unit.text.length > 3);
  return (
    words.length > 0 &&
    words.length < 40 &&
    words.filter((unit) => /^\p{Lu}/u.test(unit.text)).length > words.length * 0.7
  );
}

function asInTitle(unit: FrameUnit): FrameUnit {
  return unit.passage < 0 && quotingVerb(unit.lower) !== undefined ? as(unit, 'VERB') : unit;
}

/** "Ruiz hints", "Okoro shot back": a verb of saying taken for a noun, between a subject and what no noun stands before. */
function asVerb(unit: FrameUnit, at: number, units: readonly FrameUnit[]): FrameUnit {
  const before = units[at - 1];
  if (unit.pos !== 'NOUN' || before === undefined || quotingVerb(unit.lower) === undefined) return unit;
  if (before.pos !== 'PROPN' && !subjectPronouns.has(before.lower)) return unit;
  return /^(?:NOUN|AUX|VERB|PROPN|PART)$/.test(units[at + 1]?.pos ?? 'PUNCT') ? unit : as(unit, 'VERB');
}
function as({ start, end, lower, text, sentence, passage }: FrameUnit, pos: WordClass): FrameUnit {
  return { start, end, lower, text, pos, sentence, passage };
}
