import { isEventNoun } from './names-event';
import { isMainVerb } from '../grammar/verb-group';
import { headsPhrase, isNominal, opensPhrase } from '../grammar/noun-phrase';
import { isCapitalised } from '../text/capitals';
import type { Sentence, Token } from '../text/read-text';
import { beforeDates, sameTimes, timePrepositions } from '../lexicon/beside-dates';
import { clauseBeginners } from '../lexicon/conjunctions';
import { eventNounOf } from '../lexicon/event-nouns';
import { phaseVerbs } from '../lexicon/event-verbs';
import { answers, circumstances, verbParticles } from '../lexicon/prepositions';

/** The tokens that a time expression dates: a verb, an event noun, or both. */
export interface Anchored {
  readonly verbs: readonly number[];
  readonly nouns: readonly number[];
  /** it qualifies a noun that names no event: "the 2007 world champion" */
  readonly attribute?: boolean;
}

const stops = new Set([';', ':', '--', '—', '(', '•']);
const farthest = 30;
/** Finds what the expression at tokens `[a, b)` dates within its sentence. */
export function anchorOf(tokens: readonly Token[], sentence: Sentence, a: number, b: number): Anchored {
  const start = startOfPhrase(tokens, sentence, a);
  const modified = nounModified(tokens, sentence, a, b);
  if (modified !== 'none')
    return { verbs: [], nouns: modified === null ? [] : [modified], attribute: modified === null };
  if (isNamedDay(tokens, sentence, { start, a, b })) return { verbs: [], nouns: [], attribute: true };
  if (opensRelative(tokens, sentence, b)) {
    const verb = verbAfter(tokens, sentence, b + 1);
    return { verbs: verb === null ? [] : [verb], nouns: [] };
  }
  // "He left. 3 May 2019: The mill burns": what it heads follows
  if (isYear(tokens[b - 1]!) && tokens[b]?.lower === ':' && start > sentence.firstToken) {
    const verb = verbAfter(tokens, sentence, b + 1);
    return { verbs: verb === null ? [] : [verb], nouns: [] };
  }
  const ahead = verbRightAfter(tokens, sentence, start, b);
  if (ahead !== null) return { verbs: [ahead], nouns: nounBefore(tokens, sentence, start) };
  const behind = opensClause(tokens, sentence, start, b) ? null : verbBefore(tokens, sentence, start);
  if (behind !== null && isComparedWith(tokens, behind, start)) return { verbs: [], nouns: [], attribute: true };
  const verb = behind ?? verbAfter(tokens, sentence, b);
  const verbs = verb === null ? [] : [...startersOf(tokens, sentence, verb), verb];
  const nouns = behind === null ? [] : nounBefore(tokens, sentence, start).filter((noun) => noun > behind);
  const alone = nouns.length > 0 && behind !== null && takesTimeAlone(tokens, behind, nouns[0]!);
  return { verbs: alone ? [] : verbs, nouns };
}

const isYear = ({ lower }: Token): boolean => /^\d{4}$/.test(lower);

/** "said that Monday is a holiday": the day itself is told of */
function isNamedDay(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  { start, a, b }: { readonly start: number; readonly a: number; readonly b: number },
): boolean {
  if (start < a || !/^(?:is|was)$/.test(tokens[b]?.lower ?? '')) return false;
  return start === firstToken || clauseBeginners.has(tokens[start - 1]!.lower);
}

/** The index where the phrase around the expression begins: its prepositions belong to it. */
export function startOfPhrase(tokens: readonly Token[], { firstToken }: Sentence, a: number): number {
  let start = a;
  while (
    start > firstToken &&
    (timePrepositions.has(tokens[start - 1]!.lower) || (start < a && tokens[start - 1]!.lower === 'as'))
  )
    start--;
  return start;
}

/**
 * "Monday's strike", "the 1996 election": the event noun that the expression stands before; null
 * for another noun ("last year's budget"), `none` when it modifies no noun.
 */
function nounModified(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  a: number,
  b: number,
): number | null | 'none' {
  const possessive =
    b < endToken && (tokens[b]!.lower === "'s" || tokens[b]!.lower === "'" || tokens[b]!.lower === '’');
  const previous = a > firstToken ? tokens[a - 1]!.lower : '';
  const hyphenated = tokens[b - 1]!.lower.includes('-');
  const opens = beforeDates.has(previous) || previous === "'s" || previous === '’s' || hyphenated;
  // "the May 3, 2019, attack"
  const from = possessive || (opens && isYear(tokens[b - 1]!) && tokens[b]?.lower === ',') ? b + 1 : b;
  const modifies =
    possessive || (opens && from < endToken && (isNominal(tokens[from]!) || isCapitalised(tokens[from]!)));
  if (!modifies) return 'none';
  for (let k = from; k < endToken && k < b + 5; k++) {
    const noun = eventNounOf(tokens[k]!.lower);
    if (noun !== null && (k + 1 >= endToken || tokens[k + 1]!.pos !== 'NOUN')) return k;
    if (!isNominal(tokens[k]!)) break;
  }
  return null;
}

/** "on the same day that troops arrived": the day is that of the clause which follows. */
export function opensRelative(tokens: readonly Token[], { endToken }: Sentence, b: number): boolean {
  const next = b < endToken ? tokens[b]!.lower : '';
  if (next !== 'that' && next !== 'when' && next !== 'as') return false;
  return sameTimes.has(tokens[b - 1]!.lower) && tokens[b - 2]?.lower === 'same';
}

/**
 * "Ruiz last week signed", "officials on Monday had said": the verb of which the expression stands
 * directly before.
 */
function verbRightAfter(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  start: number,
  b: number,
): number | null {
  if (start === firstToken) return null;
  const previous = tokens[start - 1]!;
  const afterSubject = headsPhrase(previous) || clauseBeginners.has(previous.lower) || previous.lower === ',';
  if (!afterSubject) return null;
  for (let k = b; k < endToken && k < b + 5; k++) {
    const token = tokens[k]!;
    if (isMainVerb(token)) return token.lower.endsWith('ing') && k === b ? null : k;
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'VERB') return null;
  }
  return null;
}

/** "… and on Monday the court …", "that last week, the army …": what is dated follows. */
function opensClause(tokens: readonly Token[], { firstToken, endToken }: Sentence, start: number, b: number): boolean {
  if (start === firstToken) return true;
  const previous = tokens[start - 1]!.lower;
  if (!clauseBeginners.has(previous) || b >= endToken) return false;
  const next = tokens[b]!;
  return next.lower === ',' || opensPhrase(next) || next.pos === 'VERB' || next.pos === 'AUX';
}

/** "is stronger than it was last year": the day of what is compared */
function isComparedWith(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let k = start - 1; k > verb + 1; k--)
    if (tokens[k - 1]!.lower === 'than') return tokens.slice(k, start).some(({ pos }) => pos === 'AUX');
  return false;
}

function verbBefore(tokens: readonly Token[], { firstToken }: Sentence, start: number): number | null {
  for (let k = start - 1; k >= firstToken && k >= start - farthest; k--) {
    if (stops.has(tokens[k]!.lower)) return null;
    if (isMainVerb(tokens[k]!)) return k;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], { endToken }: Sentence, b: number): number | null {
  for (let k = b; k < endToken && k < b + farthest; k++) {
    if (stops.has(tokens[k]!.lower)) return null;
    if (isMainVerb(tokens[k]!)) return k;
  }
  return null;
}

/** The "began" of "began notifying customers" and "began to arrive". */
function startersOf(tokens: readonly Token[], { firstToken }: Sentence, verb: number): number[] {
  const before = tokens[verb - 1]?.lower === 'to' ? verb - 2 : verb - 1;
  return before >= firstToken && phaseVerbs.has(tokens[before]!.lower) && isMainVerb(tokens[before]!) ? [before] : [];
}

/**
 * "due to his visit on Monday" dates the visit only; "said in an interview on Monday", "led an
 * attack on Monday" date both.
 */
function takesTimeAlone(tokens: readonly Token[], verb: number, noun: number): boolean {
  for (let k = noun - 1; k > verb; k--) {
    const { lower, pos } = tokens[k]!;
    // "wrapped up a meeting": the particle belongs to the verb
    if (k === verb + 1 && verbParticles.has(lower) && tokens[k + 1]!.pos === 'DET') return false;
    if (pos === 'ADP' || lower === 'to' || lower === 'due')
      return !circumstances.has(lower) || (lower === 'for' && answers.has(tokens[k - 1]!.lower));
  }
  return false;
}

/**
 * The nearest event noun before the phrase, with no verb between: "his visit to France for the
 * ceremony on Monday".
 */
function nounBefore(tokens: readonly Token[], { firstToken }: Sentence, start: number): number[] {
  for (let k = start - 1; k >= firstToken && k >= start - 10; k--) {
    const token = tokens[k]!;
    if (isMainVerb(token) || stops.has(token.lower) || token.lower === ',') return [];
    // "the campaign managers", "two firms of the 20th century" stand for no event
    if (
      token.pos !== 'VERB' &&
      isEventNoun(tokens, k, firstToken) &&
      (k + 1 === start || tokens[k + 1]!.pos !== 'NOUN')
    )
      return [k];
    if (tokens[start]!.lower === 'of' && token.pos !== 'ADJ') return [];
  }
  return [];
}
