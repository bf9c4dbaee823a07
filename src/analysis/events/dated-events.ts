import { formOfVerb, governorOf, isMainVerb } from '../grammar/verb-group';
import { asking, planning, scheduled, isState, isTelling } from '../lexicon/event-verbs';
import type { Attribution } from '../../model/attribution';
import type { EventStatus } from '../../model/event';
import { tokenAt, type ReadText, type Sentence, type Token } from '../text/read-text';
import { readDay } from '../times/read-value';
import { clauseAround } from '../grammar/clause';
import { cancelling, doubtWords } from '../lexicon/event-nouns';
import { allegedWords } from '../lexicon/mood-words';
import type { sideOf } from './event-date';
import type { EventEvidence } from './event-context';
import type { FoundEvent } from './found-event';
import { tlinksOf } from './tlinks';
import { datedOf, type Dated } from './tlink-candidates';
import { isSetFor, statusOfVerb } from './status';
import { isUnreal } from './unreal';
import { stemOf } from '../grammar/word-forms';

/**
 * Events whose own sentence dates them: the verbs and event nouns that hang on one of its time
 * expressions.
 */
export function datedEvents({ reading, times, attributions, datePublished, who }: EventEvidence): FoundEvent[] {
  const { tokens, sentences } = reading;
  const events: FoundEvent[] = [];
  const saidUntil = contentEnds(reading, attributions);
  for (const [index, dated] of datedOf(reading, times, readDay(datePublished))) {
    const sentence = sentences[index]!;
    const hanging = tlinksOf(tokens, sentence, dated);
    const dateOf = new Map(hanging.map(({ word, dated: { date } }) => [word, date]));
    for (const { word, dated: on } of hanging) {
      if (isObjectOf(tokens, word, dateOf) || (on.side === 'after' && isPlanOf(tokens, word, dateOf))) continue;
      if (isBeyondSpeech(reading, word, on, saidUntil) || isAtOdds(tokens, sentence, word, on)) continue;
      const status = statusOfWord(tokens, sentence, word, on.side);
      if (status === null) continue;
      const clause = clauseAround(tokens, word, sentence.firstToken, sentence.endToken);
      const of = on.ties.get(word)?.partOf ?? subjectOf(tokens, sentence, word, dateOf) ?? word;
      const key = stemOf(tokens[of]!.lower);
      const { people, countries } = who(clause);
      events.push({ token: word, status, date: on.date, times: on.times, people, countries, key });
    }
  }
  return events;
}

/**
 * What was said, as what each token belongs to: the offset at which it ends; 0 for a token that is
 * nobody's content.
 */
function contentEnds({ tokens }: ReadText, attributions: readonly Attribution[]): Uint32Array {
  const ends = new Uint32Array(tokens.length);
  for (const { content } of attributions) {
    for (const { start, end } of content)
      for (let k = tokenAt(tokens, start); k < tokens.length && tokens[k]!.start < end; k++)
        if (ends[k] === 0) ends[k] = end;
  }
  return ends;
}

/**
 * The day of the telling dates nothing that was told ("said on Friday that growth would slow"), and
 * a date within what was told is not the day of the telling ("she said she had slept on Friday");
 * unless it stands right behind the verb ("said Friday that"), or no clause was told ("announced
 * the plan on Friday").
 */
function isBeyondSpeech({ tokens }: ReadText, word: number, { a, start }: Dated, saidUntil: Uint32Array): boolean {
  if (saidUntil[word] === saidUntil[a]) return false;
  if (saidUntil[a] === 0) return true;
  if (start > word && start - word <= 2) return false;
  const end = saidUntil[a]!;
  if (end <= tokens[word]!.start) return true;
  for (let k = a; k >= 0 && saidUntil[k] === end; k--) if (isPredicate(tokens[k]!)) return true;
  for (let k = a + 1; saidUntil[k] === end; k++) if (isPredicate(tokens[k]!)) return true;
  return false;
}

function isPredicate(token: Token): boolean {
  return token.pos === 'AUX' || isMainVerb(token);
}

/** The "whaling" of "bans whaling", where the ban is not of that date. */
function isObjectOf(tokens: readonly Token[], word: number, dateOf: ReadonlyMap<number, string>): boolean {
  const before = tokens[word - 1];
  return tokens[word]!.lower.endsWith('ing') && before !== undefined && isMainVerb(before) && !dateOf.has(word - 1);
}

/** The "plans" of "plans to visit Oslo next month", where the visit is of that month. */
function isPlanOf(tokens: readonly Token[], word: number, dateOf: ReadonlyMap<number, string>): boolean {
  if (!scheduled.has(tokens[word]!.lower) && !planning.has(tokens[word]!.lower)) return false;
  for (let k = word + 1; k < word + 4 && k + 1 < tokens.length; k++) {
    if (tokens[k]!.lower === 'to') return dateOf.has(k + 1) && dateOf.get(k + 1) === dateOf.get(word);
  }
  return false;
}

/**
 * A state, or what is told in the present, is not of a day gone by unless the expression stands
 * right by it: "it holds 14 per cent, bought in July"
 */
function isAtOdds(tokens: readonly Token[], { firstToken }: Sentence, word: number, { ties, side }: Dated): boolean {
  if (ties.has(word) || !isMainVerb(tokens[word]!)) return false;
  return isState(tokens[word]!.lower) || (side === 'before' && formOfVerb(tokens, word, firstToken).form === 'present');
}

/**
 * The "began" whose subject is the noun at `word`, as in "the strike began", when both are of one
 * date: they tell one event.
 */
function subjectOf(
  tokens: readonly Token[],
  { endToken }: Sentence,
  word: number,
  dateOf: ReadonlyMap<number, string>,
): number | null {
  if (isMainVerb(tokens[word]!)) return null;
  let verb = word + 1;
  while (verb < endToken && verb < word + 5 && /^(?:AUX|ADV|PART)$/.test(tokens[verb]!.pos)) verb++;
  return verb < endToken && isMainVerb(tokens[verb]!) && dateOf.get(verb) === dateOf.get(word) ? verb : null;
}

type Side = ReturnType<typeof sideOf>;

function statusOfWord(tokens: readonly Token[], sentence: Sentence, word: number, side: Side): EventStatus | null {
  if (doubtWords.has(tokens[word]!.lower) || isUnreal(tokens, sentence, word)) return null;
  if (!isMainVerb(tokens[word]!)) return statusOfNoun(tokens, sentence, word, side);
  if (formOfVerb(tokens, word, sentence.firstToken).form === 'to' && side !== 'after')
    return statusOfInfinitive(tokens, sentence, word, side);
  return statusOfVerbAt(tokens, sentence, word, side);
}

/**
 * An infinitive on or before the day of publication happened where the past verb that governs it
 * says so: "managed to flee", not "agreed to meet"; on that very day it may still be ahead: "is
 * expected to meet the king today".
 */
function statusOfInfinitive(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  verb: number,
  side: Side,
): EventStatus | null {
  if (isDue(tokens, verb, firstToken)) return side === 'touching' ? 'planned' : null;
  const governor = governorOf(tokens, verb, firstToken);
  if (governor === null) return null;
  const { lower } = tokens[governor]!;
  const { form, negated } = formOfVerb(tokens, governor, firstToken);
  if (negated) return null;
  if (scheduled.has(lower)) return side === 'touching' && form === 'present' ? 'planned' : null;
  // "called on them to open their eyes"
  if (asking.has(lower) || (lower === 'called' && tokens[governor + 1]!.lower === 'on')) return null;
  return form === 'past' && !planning.has(lower) ? 'happened' : null;
}

/** "is due to be sentenced today", "was about to leave" */
function isDue(tokens: readonly Token[], verb: number, first: number): boolean {
  let to = verb - 1;
  while (to > first && tokens[to]!.lower !== 'to' && verb - to < 4) to--;
  return (
    to > first && tokens[to]!.lower === 'to' && scheduled.has(tokens[to - 1]!.lower) && !isMainVerb(tokens[to - 1]!)
  );
}

function statusOfVerbAt(tokens: readonly Token[], sentence: Sentence, verb: number, side: Side): EventStatus | null {
  // "is expected in December": what is expected is ahead, the expecting is no event
  if (scheduled.has(tokens[verb]!.lower)) return side === 'after' ? 'planned' : null;
  const { first } = clauseAround(tokens, verb, sentence.firstToken, sentence.endToken);
  const told = formOfVerb(tokens, verb, sentence.firstToken);
  // "economists predict growth in 2031": the growth is ahead, not the predicting
  if (side === 'after' && told.form === 'present' && isTelling(tokens[verb]!.lower)) return null;
  const doubtful =
    isAlleged(tokens, verb) ||
    [first - 2, first - 1, first].some((k) => k >= sentence.firstToken && doubtWords.has(tokens[k]!.lower));
  return statusOfVerb(told, side, doubtful);
}

/** "allegedly stole", "were reportedly shot" */
function isAlleged(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 1; k >= 0 && /^(?:AUX|ADV)$/.test(tokens[k]!.pos); k--)
    if (allegedWords.has(tokens[k]!.lower)) return true;
  return false;
}

/**
 * A noun's event: ahead of publication it is planned (or possible, in a doubtful clause), else it
 * happened, unless denied.
 */
function statusOfNoun(tokens: readonly Token[], sentence: Sentence, noun: number, side: Side): EventStatus | null {
  const { first, end } = clauseAround(tokens, noun, sentence.firstToken, sentence.endToken);
  // "if the talks fail": the word that opens the clause stands before it
  let doubtful = first > sentence.firstToken && doubtWords.has(tokens[first - 1]!.lower);
  for (let k = first; k < end; k++) {
    const { lower } = tokens[k]!;
    if (cancelling.has(lower) || (lower === 'from' && tokens[k - 1]!.lower === 'far')) return null;
    if (doubtWords.has(lower)) doubtful = true;
  }
  // "last week's blast could be an accident" was; "would follow the lead of 2008" is no event
  if (doubtful && side === 'before') return /^['’]s$/.test(tokens[noun - 1]!.lower) ? 'happened' : null;
  if (doubtful) return 'possible';
  return side === 'after' || (side === 'touching' && isSetFor(tokens, first, noun)) ? 'planned' : 'happened';
}
