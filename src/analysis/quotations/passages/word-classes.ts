import { beginsWithCapital } from '../../text/capitals';
import { quotingVerb, sayingForms, saysWithParticle } from '../../lexicon/reporting';
import type { WordClass } from '../../text/tagger/tag';
import type { FrameUnit } from './frame-unit';
import { articles, determinersAlone } from '../../lexicon/determiners';
import { subjectPronouns } from '../../lexicon/personal-pronouns';

/**
 * The units with their word classes set right where a tagger errs: verbs of saying, names like
 * other words, headlines.
 */
export function withClasses(units: readonly FrameUnit[]): FrameUnit[] {
  return inTitleCase(units) ? units.map(asInTitle) : units.map(asName).map(asVerb).map(asHead);
}

/**
 * "said Will Berg", "her lawyer, Per Aas,": a given name that is a small word elsewhere, where no
 * small word has a capital.
 */
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

/** Most of its words begin with a capital, as in a headline, "said" too. */
function inTitleCase(units: readonly FrameUnit[]): boolean {
  if (units.some(({ passage, lower, text }) => passage < 0 && text === lower && sayingForms.has(lower))) return false;
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

/**
 * "“…,” the letter [states].", "“…,” Ruiz [cut in]": nothing but a noun phrase stands between a
 * passage and the word.
 */
function closesAttribution(units: readonly FrameUnit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (units[i]!.passage >= 0) return i < at - 1 || saysWithParticle(units[at]!.lower, units[at + 1]?.lower);
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(units[i]!.pos)) return false;
  }
  return false;
}

/**
 * "Ruiz hints", "Okoro shot back": a verb of saying taken for a noun, between a subject and what no
 * noun stands before.
 */
function asVerb(unit: FrameUnit, at: number, units: readonly FrameUnit[]): FrameUnit {
  const before = units[at - 1];
  const next = units[at + 1];
  const closes = closesAttribution(units, at);
  if (closes && saysWithParticle(unit.lower, next?.lower)) return as(unit, 'VERB');
  if ((unit.pos !== 'NOUN' && unit.pos !== 'PROPN') || before === undefined || quotingVerb(unit.lower) === undefined)
    return unit;
  if (closes && (next === undefined || next.pos === 'PUNCT')) return as(unit, 'VERB');
  // "A reader, Ana Ruiz, e-mails from Lima: “…”"
  if (before.lower === ',' && next?.pos === 'ADP' && endsInLeadIn(units, at)) return as(unit, 'VERB');
  if (unit.pos !== 'NOUN' || (before.pos !== 'PROPN' && !subjectPronouns.has(before.lower))) return unit;
  return /^(?:NOUN|AUX|VERB|PROPN|PART)$/.test(units[at + 1]?.pos ?? 'PUNCT') ? unit : as(unit, 'VERB');
}
/**
 * "a relative said", "said the eldest", "the taller of the two", "another said", "Another was
 * blunter: “…”": an adjective, a participle or a determiner that heads its phrase.
 */
function asHead(unit: FrameUnit, at: number, units: readonly FrameUnit[]): FrameUnit {
  const { pos, lower } = unit;
  const determiner = pos === 'DET' && determinersAlone.has(lower);
  const adjective = (pos === 'ADJ' || (pos === 'VERB' && lower.endsWith('ed'))) && opensPhrase(units[at - 1]);
  const article = (pos === 'ADV' || pos === 'ADP') && articles.has(units[at - 1]?.lower ?? '');
  if (!determiner && !adjective && !article) return unit;
  const next = units[at + 1];
  if (pos === 'ADJ' && adjective && next?.lower === 'of') return as(unit, 'NOUN');
  const before = units[at - (determiner ? 1 : 2)];
  const ends = next === undefined || next.pos === 'PUNCT' || next.passage >= 0;
  const isSubject =
    next !== undefined && next.passage < 0 && next.pos !== 'NOUN' && quotingVerb(next.lower) !== undefined;
  const leadsIn = /^(?:VERB|AUX)$/.test(next?.pos ?? '') && opensLeadIn(units, determiner ? at : at - 1);
  const isInverted = ends && before !== undefined && before.passage < 0 && quotingVerb(before.lower) !== undefined;
  return isSubject || isInverted || leadsIn ? as(unit, determiner ? 'PRON' : 'NOUN') : unit;
}

/** The word opens such a sentence. */
function opensLeadIn(units: readonly FrameUnit[], from: number): boolean {
  return units[from - 1]?.sentence !== units[from]!.sentence && endsInLeadIn(units, from);
}

/** Behind a word a colon ends the sentence before a passage, and nothing else in it is marked. */
function endsInLeadIn(units: readonly FrameUnit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length - 1, from + longestLeadIn); i++) {
    if (units[i]!.passage >= 0) return false;
    if (units[i]!.lower === ':') return units[i + 1]!.passage >= 0;
  }
  return false;
}

/** In words. */
const longestLeadIn = 12;

function opensPhrase(unit: FrameUnit | undefined): boolean {
  return unit !== undefined && (unit.pos === 'DET' || (unit.pos === 'NUM' && unit.passage < 0));
}

function as({ start, end, lower, text, sentence, passage }: FrameUnit, pos: WordClass): FrameUnit {
  return { start, end, lower, text, pos, sentence, passage };
}
