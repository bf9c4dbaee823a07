import { isNominal, opensPhrase } from '../grammar/noun-phrase';
import type { Token } from '../text/read-text';
import { wordAt, type Tense, type Words } from './expression';
import { awaited, dropped, eventNounOf } from '../lexicon/event-nouns';
import { isHiddenVerb } from '../grammar/hidden-verb';
import { isParticiple, isPastForm } from '../grammar/word-forms';
import { pastAuxiliaries, presentBe, presentHave, modals } from '../lexicon/auxiliaries';
import { ranks, timePrepositions } from '../lexicon/beside-dates';
import { clauseBeginners, futureConditions } from '../lexicon/conjunctions';
import { articles } from '../lexicon/determiners';
import { failing } from '../lexicon/mood-words';
import { asides, causingVerbs, isTelling, scheduledVerbs, planning, scheduled } from '../lexicon/event-verbs';

const farthest = 20;

/**
 * The tense of the clause around tokens `[first, end)`: that of the nearest verb before them, else
 * of the first after. "The court ruled on Monday" past · "will rule on Monday" future · "is due on
 * Monday" future · "until Monday" future
 */
export function tenseAround(words: Words, first: number, end: number): Tense {
  const previous = words.tokens[first - 1]?.lower;
  if (isEarliest(words, first)) return 'future';
  if (first > words.first && (isUntil(words, first) || previous === 'effective'))
    return first === words.first + 1 && tenseAfter(words, end) === 'past' ? 'past' : 'future';
  if (isAheadOf(words, first)) return 'future';
  if (isDropped(words, first, end) || isAttributeOfKnown(words, first, end)) return 'past';
  if (isDayOfWhatIs(words, first)) return 'future';
  const back = beginsClause(words, first, end) ? null : tenseBefore(words, first);
  if (back === 'future' && datesWhatIsKnown(words, end)) return 'past';
  return back ?? tenseAfter(words, end) ?? (isVerbless(words, first) ? 'future' : 'present');
}

/** Whether an expression only bounds what its clause tells: "held out until May 11". */
export function isUntil(words: Words, first: number): boolean {
  return /^(?:un)?till?$/.test(wordAt(words, first - 1));
}

/** "a letter in advance of his visit on Thursday", "ahead of Thursday's vote" */
function isAheadOf({ tokens, first: from }: Words, first: number): boolean {
  for (let k = first - 1; k > from && k > first - 10; k--) {
    const { lower, pos } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
    if (lower === 'of' && /^(?:advance|ahead)$/.test(tokens[k - 1]!.lower)) return true;
  }
  return false;
}

/** "Parliament returns on Monday", where the tagger takes the verb for a noun */
function isVerbless({ tokens, first: from }: Words, first: number): boolean {
  for (let k = first - 1; k > from && k >= first - 4; k--) if (isHiddenVerb(tokens, k)) return true;
  return false;
}

function tenseAfter(words: Words, end: number): Tense | null {
  for (let k = end; k < words.end && k < end + farthest; k++) {
    const tense = tenseOfVerb(words, k);
    if (tense !== null && tense !== 'infinitive') return tense;
  }
  return null;
}

/**
 * "a service planned for Saturday was cancelled"; not "a vote planned for Friday was expected to
 * fail"
 */
function isDropped({ tokens, first: from, end: to }: Words, first: number, end: number): boolean {
  if (end + 1 >= to || !pastAuxiliaries.has(tokens[end]!.lower)) return false;
  if (dropped.has(tokens[end + 1]!.lower)) return true;
  return first - 2 >= from && scheduled.has(tokens[first - 2]!.lower) && !scheduled.has(tokens[end + 1]!.lower);
}

/**
 * "since the Oct. 23 flood", "under a June agreement": what is known is past; "before the June
 * election" is not.
 */
function isAttributeOfKnown({ tokens, first: from, end: to }: Words, first: number, end: number): boolean {
  if (first === from || end >= to || !articles.has(tokens[first - 1]!.lower)) return false;
  const head = headOfNoun(tokens, end, to);
  return head !== '' && !awaited.has(head) && eventNounOf(head) !== null;
}

/**
 * "will appeal against Monday's ruling": the ruling is out; "will attend Monday's meeting" waits
 * for it.
 */
function datesWhatIsKnown({ tokens, end: to }: Words, end: number): boolean {
  if (end >= to || (tokens[end]!.lower !== "'s" && tokens[end]!.lower !== '’s')) return false;
  const head = headOfNoun(tokens, end + 1, to);
  return head !== '' && !awaited.has(head);
}

/** The last word of the noun phrase that goes on at `at`, empty where none does. */
function headOfNoun(tokens: readonly Token[], at: number, to: number): string {
  let head = '';
  for (let k = at; k < to && k < at + 5 && isNominal(tokens[k]); k++) head = tokens[k]!.lower;
  return head;
}

/** "The vote is on Tuesday", "the deadline is only Monday": what is of a day is to come. */
function isDayOfWhatIs({ tokens, first: from }: Words, first: number): boolean {
  let at = first - 1;
  while (at > from && (timePrepositions.has(tokens[at]!.lower) || tokens[at]!.pos === 'ADV')) at--;
  return at > from && tokens[at]!.pos === 'AUX' && /^(?:is|are|'s|’s|'re|’re)$/.test(tokens[at]!.lower);
}

/** "as soon as Tuesday", "as early as May" */
function isEarliest({ tokens, first: from }: Words, first: number): boolean {
  if (first - 3 < from) return false;
  const word = tokens[first - 2]!.lower;
  return (
    tokens[first - 1]!.lower === 'as' && (word === 'soon' || word === 'early') && tokens[first - 3]!.lower === 'as'
  );
}

/** "…, but in March a judge ruled": what is dated follows. */
function beginsClause({ tokens, first: from, end: to }: Words, first: number, end: number): boolean {
  let start = first;
  while (start > from && timePrepositions.has(tokens[start - 1]!.lower)) start--;
  if (start === from) return true;
  if (!clauseBeginners.has(tokens[start - 1]!.lower) || end >= to) return false;
  const next = tokens[end]!;
  return next.lower === ',' || opensPhrase(next);
}

/**
 * An infinitive takes the time of the verb that governs it: "decided to meet" lies ahead, "came to
 * mark" does not.
 */
function tenseBefore(words: Words, first: number): Tense | null {
  let infinitive = false;
  for (let k = first - 1; k >= words.first && k >= first - farthest; k--) {
    const tense = tenseOfVerb(words, k);
    if (tense === 'infinitive') infinitive = true;
    else if (tense !== null && infinitive)
      return tense === 'past' && !isAhead(words.tokens[k]!.lower) ? 'past' : 'future';
    else if (tense !== null) return tense;
  }
  return infinitive && !isRanked(words, first) ? 'future' : null;
}

/** "decided to meet", not "refused to meet" */
function isAhead(verb: string): boolean {
  return planning.has(verb) && !failing.has(verb);
}

/** "the first to join on Friday were the Poles", "the first three states to join" */
function isRanked({ tokens, first: from }: Words, first: number): boolean {
  for (let k = first - 1; k > from && k >= first - farthest; k--) {
    if (tokens[k]!.lower !== 'to') continue;
    let rank = k - 1;
    while (rank > from && !ranks.has(tokens[rank]!.lower) && isNominal(tokens[rank])) rank--;
    return ranks.has(tokens[rank]!.lower);
  }
  return false;
}

/**
 * The tense that the verb at `k` shows together with its auxiliaries; null for what is no finite
 * verb.
 */
function tenseOfVerb({ tokens, first }: Words, k: number): Tense | 'infinitive' | null {
  const token = tokens[k]!;
  const { lower } = token;
  if (modals.has(lower) && token.pos !== 'PROPN' && token.pos !== 'NOUN')
    return lower === 'could' && tokens[k + 1]?.lower === 'be' ? 'present' : 'future';
  if (isAside(tokens, k)) return null;
  if (isScheduled(tokens, k)) return 'future';
  if (pastAuxiliaries.has(lower)) return 'past';
  if (token.pos === 'AUX') return presentBe.has(lower) || presentHave.has(lower) ? 'present' : null;
  if (token.pos !== 'VERB') return null;
  const helper = helperBefore(tokens, k, first);
  if (helper === 'to') return 'infinitive';
  if (modals.has(helper)) return helper === 'could' && isParticiple(lower) ? 'present' : 'future';
  if (lower.endsWith('ing')) return presentBe.has(helper) || isToldToCome(tokens, k, first) ? 'future' : null;
  if (presentHave.has(helper) && isParticiple(lower)) return 'past';
  if (presentBe.has(helper) && isParticiple(lower)) return 'present';
  if (isPastForm(lower) || isParticiple(lower)) return 'past';
  if (isBrought(tokens, k, first)) return 'past';
  return scheduledVerbs.has(lower) || isConditional(tokens, k, first) ? 'future' : 'present';
}

/** "said the minister was leaving in May" */
function isToldToCome(tokens: readonly Token[], k: number, first: number): boolean {
  if (!/^(?:was|were)$/.test(tokens[k - 1]?.lower ?? '')) return false;
  for (let j = k - 2; j >= first && j >= k - 8; j--) if (tokens[j]!.pos === 'VERB') return isTelling(tokens[j]!.lower);
  return false;
}

/** The bare infinitive of "let the siege begin" and "watched the ship leave" */
function isBrought(tokens: readonly Token[], k: number, first: number): boolean {
  if (tokens[k]!.lower.endsWith('s')) return false;
  for (let j = k - 1; j >= first && j >= k - 6; j--) {
    const { lower, pos } = tokens[j]!;
    if (pos === 'VERB') return causingVerbs.has(lower) && !modals.has(tokens[j - 1]?.lower ?? '') && j < k - 1;
    if (!opensPhrase(tokens[j])) return false;
  }
  return false;
}

/** The present of "if the talks fail on Friday" lies ahead. */
function isConditional(tokens: readonly Token[], k: number, first: number): boolean {
  for (let j = k - 1; j >= first && j >= k - 6; j--) {
    if (futureConditions.has(tokens[j]!.lower)) return true;
  }
  return false;
}

/** "as planned", "as previously expected": no verb of the clause */
function isAside(tokens: readonly Token[], k: number): boolean {
  if (!asides.has(tokens[k]!.lower)) return false;
  return tokens[k - 1]?.lower === 'as' || (tokens[k - 1]?.pos === 'ADV' && tokens[k - 2]?.lower === 'as');
}

/** "had been", "had already been" */
const hadBefore = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'had' || (tokens[k]?.pos === 'ADV' && tokens[k - 1]?.lower === 'had');

/** "is due", "expected", "planned for", "set to"; not "set aside", "had been due" */
function isScheduled(tokens: readonly Token[], k: number): boolean {
  const { lower, pos } = tokens[k]!;
  if (!scheduled.has(lower) || pos === 'ADV') return false;
  if (tokens[k - 1]?.lower === 'been' && hadBefore(tokens, k - 2)) return false;
  const next = tokens[k + 1]?.lower ?? '';
  // "the plans were dropped"
  if (lower === 'plans' && /^(?:was|were|had)$/.test(next)) return false;
  if (lower === 'set' || lower === 'going' || lower === 'about' || lower === 'bound')
    return next === 'to' || (lower === 'set' && next === 'for');
  return true;
}

/**
 * The auxiliary or "to" that a verb hangs on: at most four tokens before it, with only adverbs,
 * "not" or "be" between.
 */
function helperBefore(tokens: readonly Token[], k: number, first: number): string {
  for (let j = k - 1; j >= first && j >= k - 4; j--) {
    const { lower, pos } = tokens[j]!;
    // "Serbia's signing": no auxiliary behind a noun
    if (/^['’]s$/.test(lower) && /^(?:NOUN|PROPN)$/.test(tokens[j - 1]?.pos ?? '')) return '';
    if (
      lower === 'to' ||
      modals.has(lower) ||
      presentBe.has(lower) ||
      presentHave.has(lower) ||
      pastAuxiliaries.has(lower)
    )
      return lower;
    if (pos !== 'ADV' && lower !== "n't" && lower !== 'not' && lower !== 'be' && lower !== 'been' && lower !== 'likely')
      return '';
  }
  return '';
}
