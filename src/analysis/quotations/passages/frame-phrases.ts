import { possessiveMarks } from '../../lexicon/determiners';
import { beginsWithCapital } from '../../text/capitals';
import type { WordClass } from '../../text/tagger/tag';
import type { FrameUnit, Range } from './frame-unit';
import { timeWords } from '../../lexicon/calendar-words';
import { pronounSources, pronounsThatCount } from '../../lexicon/personal-pronouns';
import { phraseLinks, withinAppositions } from '../../lexicon/prepositions';
import { afterSources, relativePronouns } from '../../lexicon/conjunctions';
import { statementOccasions } from '../../lexicon/event-nouns';

const nounClasses: ReadonlySet<WordClass> = new Set<WordClass>(['NOUN', 'PROPN', 'PRON', 'NUM']);
const classesOfNames: ReadonlySet<WordClass> = new Set<WordClass>(['ADJ', 'VERB', 'X', 'INTJ']);

function nominal({ passage, pos, text }: FrameUnit): boolean {
  return passage < 0 && (nounClasses.has(pos) || (classesOfNames.has(pos) && beginsWithCapital(text)));
}

function inPhrase(unit: FrameUnit): boolean {
  const { pos, lower } = unit;
  return pos === 'ADJ' || pos === 'DET' || nominal(unit) || possessiveMarks.has(lower);
}

/** True for a word that a noun phrase can end in. */
export function endsPhrase(unit: FrameUnit | undefined): boolean {
  return unit !== undefined && (nominal(unit) || unit.lower === ')' || unit.lower === "'s");
}

/** True for a word that a noun phrase can begin with. */
export function beginsPhrase(unit: FrameUnit | undefined): boolean {
  return unit !== undefined && unit.passage < 0 && inPhrase(unit) && !unit.lower.startsWith("'");
}

/**
 * The noun phrase that ends just before `end`: "a spokesman for the ministry", "Ana Ruiz and Li
 * Wei".
 */
export function phraseBefore(units: readonly FrameUnit[], end: number): Range | null {
  const last = units[end - 1];
  if (!endsPhrase(last)) return null;
  if (pronounSources.has(last!.lower)) return { from: end - 1, to: end };
  let from = end;
  while (from > 0 && end - from < 30) {
    const unit = units[from - 1]!;
    if (unit.lower === ')') {
      const open = openingBracket(units, from - 1);
      if (open < 0) break;
      from = open;
    } else if (phraseLinks.has(unit.lower)) {
      if (from === end || from < 2 || !endsPhrase(units[from - 2])) break;
      from--;
    } else if (inPhrase(unit) || (isParticiple(unit) && from >= 2 && isModifier(units[from - 2]!))) {
      if (from < end && units[from]!.pos === 'DET' && unit.lower !== 'all') break;
      if (pronounSources.has(unit.lower) && !pronounsThatCount.has(unit.lower)) break;
      from--;
    } else break;
  }
  return trimmed(units, { from, to: end });
}

function isParticiple(unit: FrameUnit): boolean {
  return unit.pos === 'VERB' && (unit.lower.endsWith('ed') || unit.lower.endsWith('ing'));
}

function isModifier({ pos }: FrameUnit): boolean {
  return pos === 'DET' || pos === 'ADJ';
}

function openingBracket(units: readonly FrameUnit[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 12; i--) if (units[i]!.lower === '(') return i;
  return -1;
}

/**
 * Drops what says when or where before the phrase proper: "[On Tuesday] Ruiz", "[In an interview]
 * Ruiz".
 */
function trimmed(units: readonly FrameUnit[], { from, to }: Range): Range | null {
  let start = from;
  while (start < to - 1 && timeWords.has(units[start]!.lower)) start++;
  if (units[start]!.lower.startsWith("'")) start++;
  if (start > 0 && units[start - 1]!.pos === 'ADP') {
    for (let i = to - 2; i > start; i--) {
      const between = units[i]!.pos === 'NOUN' && units[i + 1]!.pos === 'PROPN' && units[start]!.pos === 'DET';
      if (between) {
        start = i + 1;
        break;
      }
    }
  }
  return start < to ? { from: start, to } : null;
}

/**
 * The noun phrase that begins at `from`, with its apposition or relative clause: "Ana Ruiz, the
 * mayor of X, who …".
 */
export function phraseAfter(units: readonly FrameUnit[], from: number): Range | null {
  if (!beginsPhrase(units[from]) || (afterSources.has(units[from]!.lower) && !isGivenName(units[from]!))) return null;
  const counts =
    pronounsThatCount.has(units[from]!.lower) && units[from + 1] !== undefined && inPhrase(units[from + 1]!);
  if (pronounSources.has(units[from]!.lower) && !counts) return { from, to: from + 1 };
  let to = from + 1;
  let apposition = false;
  while (to < units.length && to - from < 36) {
    const unit = units[to]!;
    if (unit.passage >= 0 || '.;:?!—–'.includes(unit.lower) || unit.lower.startsWith('--')) break;
    if (unit.lower === ',') {
      const next = units[to + 1];
      if (next === undefined || !continuesPhrase(next)) break;
      apposition = true;
    } else if (relativePronouns.has(unit.lower)) apposition = true;
    else if (
      afterSources.has(unit.lower) &&
      !(apposition && withinAppositions.has(unit.lower) && !saysWhere(units, to))
    )
      break;
    else if (isParticiple(unit) && /^(?:by|to|from|with)$/.test(units[to + 1]?.lower ?? '')) apposition = true;
    else if (!apposition && (unit.pos === 'VERB' || unit.pos === 'AUX') && !beginsWithCapital(unit.text)) break;
    to++;
  }
  while (to > from + 1 && (units[to - 1]!.pos === 'CCONJ' || units[to - 1]!.pos === 'ADV')) to--;
  return units.slice(from, to).some(nominal) ? { from, to } : null;
}

/** "said [Per] Aas": a name, though the word is a small one elsewhere. */
function isGivenName({ pos, lower }: FrameUnit): boolean {
  return pos === 'PROPN' && !timeWords.has(lower);
}

function continuesPhrase(unit: FrameUnit): boolean {
  if (relativePronouns.has(unit.lower)) return true;
  return (
    beginsPhrase(unit) && !afterSources.has(unit.lower) && !timeWords.has(unit.lower) && !pronounSources.has(unit.lower)
  );
}

/** "in an interview", "on Tuesday": where it was said, not who said it. */
function saysWhere(units: readonly FrameUnit[], at: number): boolean {
  for (let i = at + 1; i < at + 5 && i < units.length; i++) {
    if (statementOccasions.has(units[i]!.lower) || (i === at + 1 && timeWords.has(units[i]!.lower))) return true;
  }
  return false;
}
