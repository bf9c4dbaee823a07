import { futureAuxiliaries } from '../lexicon/auxiliaries';
import { clauseAround } from '../grammar/clause';
import { headsPhrase } from '../grammar/noun-phrase';
import { isMainVerb } from '../grammar/verb-group';
import { isBareForm, isParticiple } from '../grammar/word-forms';
import { partsOfTime } from '../lexicon/beside-dates';
import { backgroundOpeners, clauseOpeners, coordinators, ownDayOpeners } from '../lexicon/conjunctions';
import { timeNouns } from '../lexicon/calendar-words';
import { asking, isTelling, moving, phaseVerbs, planning } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';
import { isNounOfAnotherDay } from './other-nouns';
import type { WordAndDate } from './word-and-date';

/** Whether a word, by its grammar, is not of a date that no rule ties it to. */
export function isOutOfReach(pair: WordAndDate): boolean {
  const { tokens, word } = pair;
  if (isBeyondStop(pair) || isBeforeOwnClause(pair)) return true;
  return isMainVerb(tokens[word]!) ? verbRules.some((rule) => rule(pair)) : isNounOfAnotherDay(pair);
}

/**
 * Whether a date, by the words before it, only bounds or measures what its sentence tells: "the first
 * win since 1958", "a custom dating back to 1909", "fell more than in 2010", "spoke of 1968"; not "has
 * been shut since 1978".
 */
export function isOnlyEdge({ tokens, word, dated: { a, b, start } }: Omit<WordAndDate, 'sentence'>): boolean {
  const before = tokens[start - 1];
  if (isBeforeOwnNoun(tokens, { b, start }) && isMainVerb(tokens[word]!)) return true;
  if (before === undefined || before.lower === 'than') return before !== undefined;
  if (before.lower === 'to' && tokens[start - 2]?.lower === 'back') return true;
  if (tokens.slice(start, a).some(({ lower }) => lower === 'since'))
    return perfectOf(tokens, word) === null && !tokens[word]!.lower.endsWith('ing') && !isWhen(tokens, b);
  if (tokens[start]!.lower !== 'of' || start === a) return false;
  if (word === start - 1 && !isMainVerb(tokens[word]!)) return false;
  // "in the early hours of Monday", "much of this week" say when
  return !timeNouns.has(before.lower) && !partsOfTime.has(before.lower);
}

/** "concerns long before Monday's attack": the day is that of the attack */
function isBeforeOwnNoun(
  tokens: readonly Token[],
  { b, start }: { readonly b: number; readonly start: number },
): boolean {
  return /^['’]s$/.test(tokens[b]?.lower ?? '') && /^(?:after|before|since|until)$/.test(tokens[start]!.lower);
}

/** "since 1985, when the dam burst" */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'when' || (tokens[at]?.pos === 'PUNCT' && tokens[at + 1]?.lower === 'when');
}

const verbRules: readonly ((pair: WordAndDate) => boolean)[] = [
  isEarlier,
  isBackground,
  isDeed,
  isTold,
  isQualifier,
  isWithinCommas,
  governsDated,
  isBeforeJoined,
  isJoinedInfinitive,
  isReducedSubject,
  isInBrackets,
];

/** "The tide is turning: on Monday he won"; what a date opens goes on: "28 January: Drivers strike; …" */
function isBeyondStop({ tokens, sentence: { firstToken }, word, dated: { start, b } }: WordAndDate): boolean {
  if (word > start) return start > firstToken && hasStop(tokens, b, word);
  return hasStop(tokens, word + 1, start) || (tokens[b]?.lower === ':' && /^\d{4}$/.test(tokens[b - 1]!.lower));
}

function hasStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^[:;]$/.test(tokens[k]!.lower)) return true;
  return false;
}

/**
 * "was winning until Orr wrote on Monday", "studied in Lima before moving, in 1972, to Oslo": the date
 * is of the clause that stands between.
 */
function isBeforeOwnClause({ tokens, word, dated: { start, b } }: WordAndDate): boolean {
  let isVerb = false;
  // "accused of meddling in last year's election": what lies between has the day
  const isOwned = /^['’]s$/.test(tokens[b]?.lower ?? '');
  for (let k = start - 1; k > word; k--) {
    const { lower, pos } = tokens[k]!;
    if (isOwned && pos === 'VERB') return true;
    if (pos === 'VERB' || pos === 'AUX') isVerb = true;
    else if (isVerb && ownDayOpeners.has(lower)) return true;
  }
  return false;
}

/** "the boat had been sold"; "opposed it in 2010 but has said otherwise"; not "has been listed since 1978" */
function isEarlier({ tokens, word, dated: { a, start, side } }: WordAndDate): boolean {
  const perfect = perfectOf(tokens, word);
  const isSince = tokens.slice(Math.max(0, start - 1), a).some(({ lower }) => lower === 'since');
  return perfect === 'had' || (perfect !== null && side === 'before' && !isSince);
}

/** The "had", "has" or "have" of a verb's group, or null. */
function perfectOf(tokens: readonly Token[], verb: number): string | null {
  for (let k = verb - 1; k >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[k]!.pos); k--)
    if (/^(?:had|has|have|['’]ve)$/.test(tokens[k]!.lower)) return tokens[k]!.lower;
  return null;
}

/**
 * Whether a verb tells the background of what the date before it dates, in a clause of its own:
 * "resigned on Monday after her letter had leaked", "did not read it on Monday because the party
 * decided so". Two verbs joined by "and", or a comma between, may both be of the main clause.
 */
function isBackground({ tokens, word, dated: { b } }: WordAndDate): boolean {
  for (let k = word - 1; k >= b; k--) {
    const { lower } = tokens[k]!;
    if (/^[,;:]$/.test(lower)) return false;
    if (coordinators.has(lower) && k >= word - 2) return false;
    if (backgroundOpeners.has(lower)) return k + 1 < word;
  }
  return false;
}

/** The deed of "pleaded guilty on Monday to using the funds": of another day than the plea. */
function isDeed({ tokens, word, dated: { b } }: WordAndDate): boolean {
  return word > b && tokens[word]!.lower.endsWith('ing') && /^(?:about|for|of|to)$/.test(tokens[word - 1]!.lower);
}

/** "reported on Monday that Orr was met", "broke on Monday the news that he left": of another day than the news. */
function isTold({ tokens, word, dated: { b, teller } }: WordAndDate): boolean {
  if (tokens[word]!.lower.endsWith('ing') && tokens[word - 1]!.lower === ',') return false;
  for (let k = word - 1; k > b; k--) if (tokens[k]!.lower === 'that') return true;
  return word > b && tokens[b]!.lower === 'that' && teller !== null && teller < b;
}

/** "pensions averaging 400 crowns", the participle that qualifies a noun; not "a letter asking", "on Monday asking" */
function isQualifier({ tokens, word }: WordAndDate): boolean {
  const { lower } = tokens[word]!;
  return lower.endsWith('ing') && tokens[word - 1]!.pos === 'NOUN' && !isTelling(lower);
}

/** "The boat, painted in blue, landed on Monday" */
function isWithinCommas({ tokens, sentence: { firstToken, endToken }, word, dated: { a } }: WordAndDate): boolean {
  const { first, end } = clauseAround(tokens, word, firstToken, endToken);
  if (first !== word || word === firstToken || end > a) return false;
  return tokens[first - 1]!.lower === ',' && tokens[end]!.lower === ',' && headsPhrase(tokens[first - 2]);
}

/**
 * "moved them to vote on Monday", "is known for sailing in 2006", "said Orr would vote on Monday": the
 * day is that of the vote; not "began to sink on Monday", "won by sailing on Monday"
 */
function governsDated({ tokens, word, dated: { start, ties } }: WordAndDate): boolean {
  const { lower } = tokens[word]!;
  const isAhead = futureAuxiliaries.has(tokens[word - 1]?.lower ?? '');
  let isPurpose = false;
  for (let k = word + 1; k < start; k++) {
    if (/^[,;:]$/.test(tokens[k]!.lower)) return false;
    if (isAhead && tokens[k]!.lower === 'to' && isMainVerb(tokens[k + 1]!)) isPurpose = true;
    // "will start talks to ease the handover in January"
    if (isPurpose && ties.has(k) && !isMainVerb(tokens[k]!)) return true;
    if (!ties.has(k) || tokens[k]!.pos === 'ADJ') continue;
    if (phaseVerbs.has(lower) && k <= word + 2) return false;
    const opener = tokens[k - 1]!;
    const isDeed = opener.pos === 'ADP' && opener.lower !== 'by' && tokens[k]!.lower.endsWith('ing');
    const isOthers = opener.lower === 'to' && isMoved(tokens, word, k);
    if (isOthers || isDeed || (isTelling(lower) && k > word + 1 && isMainVerb(tokens[k]!))) return true;
  }
  return false;
}

/** Whether one of the tokens `[from, to)` brings another to do what the infinitive at `to` tells. */
function isMoved(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k]!;
    if (planning.has(lower) || asking.has(lower) || moving.has(lower)) return true;
  }
  return false;
}

/** "grew up in Lima and rose to fame in 2004": of a year the first has no share */
function isBeforeJoined({ tokens, word, dated: { start, ties, grain } }: WordAndDate): boolean {
  if (grain === 'day' || grain === 'span') return false;
  for (let k = word + 1; k + 1 < start; k++)
    if (coordinators.has(tokens[k]!.lower) && ties.has(k + 1) && isMainVerb(tokens[k + 1]!)) return true;
  return false;
}

/** "in a bid to mend or sell": a second infinitive */
function isJoinedInfinitive({ tokens, word }: WordAndDate): boolean {
  if (!/^(?:and|or|,)$/.test(tokens[word - 1]?.lower ?? '') || !isBareForm(tokens[word]!.lower)) return false;
  for (let k = word - 2; k > 0 && k > word - 8; k--)
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return tokens[k - 1]!.lower === 'to';
  return false;
}

/** "A wagon covered with straw is taken away": the participle qualifies the subject */
function isReducedSubject({ tokens, sentence: { endToken }, word }: WordAndDate): boolean {
  if (!isParticiple(tokens[word]!.lower) || tokens[word - 1]!.pos !== 'NOUN') return false;
  for (let k = word + 1; k < endToken; k++) {
    const { lower, pos } = tokens[k]!;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' || pos === 'PUNCT' || coordinators.has(lower) || clauseOpeners.has(lower)) return false;
  }
  return false;
}

/** "Orr (left) and Lind on Monday" */
function isInBrackets({ tokens, word }: WordAndDate): boolean {
  return tokens[word - 1]?.lower === '(' && tokens[word + 1]?.lower === ')';
}
