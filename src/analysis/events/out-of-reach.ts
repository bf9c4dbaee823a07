import { futureAuxiliaries } from '../lexicon/auxiliaries';
import { isMainVerb } from '../grammar/verb-group';
import { isBareForm } from '../grammar/word-forms';
import { backgroundOpeners, coordinators, ownDayOpeners, toldOpeners } from '../lexicon/conjunctions';
import { asking, isTelling, moving, phaseVerbs, planning, scheduled } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';
import { perfectOf } from './only-edge';
import { isNounOfAnotherDay } from './other-nouns';
import { isParticipleApart } from './participles-apart';
import type { WordAndDate } from './word-and-date';

/** Whether a word, by its grammar, is not of a date that no rule ties it to. */
export function isOutOfReach(pair: WordAndDate): boolean {
  const { tokens, word } = pair;
  if (isBeyondStop(pair) || isBeforeOwnClause(pair) || isOutsideBrackets(pair)) return true;
  return isMainVerb(tokens[word]!) ? verbRules.some((rule) => rule(pair)) : isNounOfAnotherDay(pair);
}

const verbRules: readonly ((pair: WordAndDate) => boolean)[] = [
  isEarlier,
  isBackground,
  isDeed,
  isTold,
  governsDated,
  isBeforeJoined,
  isJoinedInfinitive,
  isAim,
  isParticipleApart,
];

/** "The tide is turning: on Monday he won"; what a date opens goes on: "28 January: Drivers strike; …" */
function isBeyondStop({ tokens, sentence: { firstToken }, word, dated: { start, b } }: WordAndDate): boolean {
  if (word > start) return start > firstToken && hasStop(tokens, b, word);
  return hasStop(tokens, word + 1, start) || (tokens[b]?.lower === ':' && /^\d{4}$/.test(tokens[b - 1]!.lower));
}

/** "signed a ban (which fell last year)": the date is of what stands in brackets */
function isOutsideBrackets({ tokens, word, dated: { start } }: WordAndDate): boolean {
  let closed = 0;
  for (let k = start - 1; k > word; k--) {
    if (tokens[k]!.lower === ')') closed++;
    else if (tokens[k]!.lower === '(' && closed-- === 0) return true;
  }
  return false;
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

/**
 * The deed of "pleaded guilty on Monday to using the funds", "is accused of hiding a letter lost in
 * May": of another day.
 */
function isDeed({ tokens, word }: WordAndDate): boolean {
  return tokens[word]!.lower.endsWith('ing') && /^(?:about|for|of|to)$/.test(tokens[word - 1]?.lower ?? '');
}

/**
 * "reported on Monday that Orr was met", "broke on Monday the news that he left", "letters read on
 * Monday show how he hid it": of another day than the news.
 */
function isTold({ tokens, sentence: { firstToken }, word, dated: { b, start, opens } }: WordAndDate): boolean {
  // "noting that Monday is a holiday"
  if (word < start) return toldOpeners.has(tokens[word + 1]!.lower) && isTelling(tokens[word]!.lower);
  if (tokens[word]!.lower.endsWith('ing') && tokens[word - 1]!.lower === ',') return false;
  for (let k = word - 1; k > b; k--) if (toldOpeners.has(tokens[k]!.lower)) return true;
  return tokens[b]!.lower === 'that' && opens === null && !isCleft(tokens, firstToken, start);
}

/** "It was on Monday that Orr won" */
function isCleft(tokens: readonly Token[], first: number, start: number): boolean {
  for (let k = start - 1; k > first; k--)
    if (tokens[k - 1]!.lower === 'it') return /^(?:is|was)$/.test(tokens[k]!.lower);
  return false;
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

/**
 * What is to be done, where no word tied to the date brings it about: "asked to vote on Monday for a
 * law to save the mill"; not "tried to save", "is expected to plead".
 */
function isAim({ tokens, word, dated: { b, ties } }: WordAndDate): boolean {
  if (tokens[word - 1]?.lower !== 'to') return false;
  const before = tokens[word - 2];
  return !(word - 1 === b || ties.has(word - 2) || scheduled.has(before?.lower ?? ''));
}
