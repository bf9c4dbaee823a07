import type { Frame } from './frame';
import type { FrameUnit, Range } from './frame-unit';
import { endsPhrase, phraseAfter, phraseBefore } from './frame-phrases';
import { asideOpeners, beforeClauses, coordinators, relativeSubjects } from '../../lexicon/conjunctions';
import { beforeVerbs } from '../../lexicon/auxiliaries';
import { spells, timeWords } from '../../lexicon/calendar-words';
import { monthsLikeNames } from '../../lexicon/months';

/** True for auxiliaries, adverbs and "to", which stand between a subject and its verb. */
function inVerbGroup(unit: FrameUnit): boolean {
  return (
    unit.passage < 0 &&
    (unit.pos === 'AUX' ||
      unit.pos === 'ADV' ||
      unit.lower === "n't" ||
      unit.lower === 'not' ||
      beforeVerbs.has(unit.lower))
  );
}
/** Bounds, in words, that keep hostile text linear: no verb group or main clause is longer. */
const longestGroup = 12;
const longestClause = 80;

/**
 * First unit of the verb group that ends in the verb at `verb`: "has also said", "went on to say".
 */
export function verbGroupStart(units: readonly FrameUnit[], verb: number): number {
  let at = verb;
  while (at > 0 && at > verb - longestGroup) {
    const before = units[at - 1]!;
    if (before.lower === 'to' && at >= 2 && (units[at - 2]!.pos === 'VERB' || units[at - 2]!.lower === 'on')) {
      at -= 2;
      while (at > 0 && (units[at]!.lower === 'on' || units[at]!.lower === 'back')) at--;
    } else if (inVerbGroup(before) || saysWhen(units, at - 1)) at--;
    else break;
  }
  return at;
}

/** "Ruiz [on Monday] said", "Ruiz later [Thursday] told", "the party [this week] published" */
function saysWhen(units: readonly FrameUnit[], at: number): boolean {
  const word = units[at]!.lower;
  if (word === 'this' || word === 'last') return spells.has(units[at + 1]!.lower);
  if (word === 'in' || word === 'on') return isYear(units[at + 1]!.lower) || timeWords.has(units[at + 1]!.lower);
  if (isYear(word)) return units[at - 1]?.lower === 'in';
  return at > 0 && timeWords.has(word) && !monthsLikeNames.has(word);
}
function isYear(word: string): boolean {
  return word.length === 4 && /^\d{4}$/.test(word);
}

/**
 * The subjects the verb at `verb` may have, the likeliest first: its neighbour's reading and,
 * across a comma or an "and", those of the verbs before it.
 */
export function subjectsOf({ units, subjects }: Frame, verb: number): readonly Range[] {
  let found = subjects.get(verb);
  if (found === undefined) {
    found = subjectsBefore(units, verb);
    subjects.set(verb, found);
  }
  return found;
}

function subjectsBefore(units: readonly FrameUnit[], verb: number): Range[] {
  const near = subjectBefore(units, verb);
  const start = verbGroupStart(units, verb);
  const before = units[start - 1];
  if (before === undefined) return [];
  const found = near === null ? [] : [near];
  const alone = endsPhrase(before) && !units[verb]!.lower.endsWith('ing');
  if (alone && (near === null || units[near.from - 1]?.pos !== 'ADP')) return found;
  const others = alone ? [openingPhrase(units, start)] : [mainSubject(units, start), nearestSubject(units, start)];
  for (const other of others) {
    if (other !== null && !found.some((range) => range.from < other.to && other.from < range.to)) found.push(other);
  }
  return found;
}

/** "[Protesters] marching through the streets chanted": the phrase the sentence opens with. */
function openingPhrase(units: readonly FrameUnit[], end: number): Range | null {
  let from = Math.max(0, end - 40);
  while (from < end && /^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(units[from]!.pos)) from++;
  const phrase = phraseAfter(units, from);
  return phrase !== null && phrase.to <= end ? phrase : null;
}

/**
 * The subject of the nearest verb before `end` that has one beside it: "he called her weak and
 * [said]".
 */
function nearestSubject(units: readonly FrameUnit[], end: number): Range | null {
  for (let i = end - 1; i > 0 && i > end - 30; i--) {
    if (units[i]!.passage >= 0 || (units[i]!.pos !== 'VERB' && units[i]!.pos !== 'AUX')) continue;
    const start = verbGroupStart(units, i);
    const subject = start > 0 && endsPhrase(units[start - 1]) ? phraseBefore(units, start) : null;
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the verb at `verb`, read leftwards; null when the sentence gives none. */
export function subjectBefore(units: readonly FrameUnit[], verb: number): Range | null {
  const start = verbGroupStart(units, verb);
  const before = units[start - 1];
  if (before === undefined) return null;
  const gerund = units[verb]!.lower.endsWith('ing') && start === verb;
  if (gerund && !endsPhrase(before)) return mainSubject(units, start);
  if (relativeSubjects.has(before.lower)) return antecedent(units, start - 1);
  if (endsPhrase(before)) return phraseBefore(units, start);
  if (before.lower === ',') return acrossComma(units, start - 1) ?? mainSubject(units, start - 1);
  if (coordinators.has(before.lower)) return mainSubject(units, start - 1);
  return before.passage < 0 && before.pos !== 'PUNCT' ? mainSubject(units, start) : null;
}

/**
 * "Ana Ruiz, the mayor, [said]": from the name to the comma; "Ruiz, in a letter, [said]": the name
 * alone.
 */
function acrossComma(units: readonly FrameUnit[], comma: number): Range | null {
  for (let i = comma - 1; i > 0 && i > comma - 32; i--) {
    if (units[i]!.passage >= 0) return null;
    if (units[i]!.lower !== ',') continue;
    const head = phraseBefore(units, i);
    if (head === null) continue;
    if (isAside(units, head)) continue;
    return asideOpeners.has(units[i + 1]!.lower) ? head : { from: head.from, to: comma };
  }
  return null;
}

/** "22" and "of Leeds" in "Ana Ruiz, 22, of Leeds, [said]": no name. */
function isAside(units: readonly FrameUnit[], { from, to }: Range): boolean {
  if (to - from === 1 && units[from]!.pos === 'NUM') return true;
  return from > 1 && units[from - 1]!.pos === 'ADP' && units[from - 2]!.lower === ',';
}

/** "Ruiz, who [said]": the one the relative clause is about, the pronoun included. */
function antecedent(units: readonly FrameUnit[], relative: number): Range | null {
  const end = units[relative - 1]?.lower === ',' ? relative - 1 : relative;
  const head = phraseBefore(units, end);
  return head === null ? null : { from: head.from, to: relative + 1 };
}

/**
 * The subject of the first verb of the sentence before `end`: whose "…, saying" or "and added" it
 * is.
 */
export function mainSubject(units: readonly FrameUnit[], end: number): Range | null {
  const clause = Math.max(0, end - longestClause);
  for (let i = afterSubordinate(units, clause, end); i < end; i++) {
    const unit = units[i]!;
    if (unit.passage >= 0 || (unit.pos !== 'VERB' && unit.pos !== 'AUX')) continue;
    if (unit.lower.endsWith('ing')) continue;
    const start = verbGroupStart(units, i);
    if (start === 0 || !endsPhrase(units[start - 1])) {
      if (units[start - 1]?.lower === ',') {
        const head = acrossComma(units, start - 1);
        if (head !== null) return head;
      }
      continue;
    }
    const subject = phraseBefore(units, start);
    if (subject !== null && !(subject.from > 0 && units[subject.from - 1]!.pos === 'ADP')) return subject;
  }
  return null;
}

/** "When Ruiz left, the mayor …": the main clause begins after the comma. */
function afterSubordinate(units: readonly FrameUnit[], from: number, end: number): number {
  if (!beforeClauses.has(units[from]!.lower)) return from;
  for (let i = from + 1; i < end; i++) if (units[i]!.lower === ',') return i + 1 < end ? i + 1 : from;
  return from;
}
