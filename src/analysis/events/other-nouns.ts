import { isNominal } from '../grammar/noun-phrase';
import { beforeOtherDays, timePrepositions } from '../lexicon/beside-dates';
import { clauseOpeners } from '../lexicon/conjunctions';
import { definites } from '../lexicon/determiners';
import { isTelling } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';
import type { WordAndDate } from './word-and-date';

/** Whether an event noun that no rule ties to a date is of another day, or of none. */
export function isNounOfAnotherDay({ tokens, word, dated: { start, b, ties } }: WordAndDate): boolean {
  // "the campaign manager", "the election's winner"
  if ((word + 1 !== start && tokens[word + 1]?.pos === 'NOUN') || tokens[word + 1]?.lower === "'s") return true;
  // "the campaign said on Monday": whoever speaks is no event
  if (isTelling(tokens[word + 1]?.lower ?? '')) return true;
  const [from, to] = word < start ? [word + 1, start] : [b, word];
  const first = startOfPhrase(tokens, word);
  const opener = tokens[first - 1]?.lower ?? '';
  // "On Monday the firm, which is small, completed the purchase"
  if (ties.has(first - 1) && tokens[first - 1]!.pos === 'VERB') return false;
  // "ended in 2016, before the first primaries", but "before the vote on Monday"
  if (beforeOtherDays.has(opener) && !(timePrepositions.has(opener) && word < start)) return true;
  if (isClauseBetween(tokens, from, to)) return true;
  // what is known already: "blamed on Monday the defeat", "named as victims of the disaster"
  return definites.has(tokens[first]!.lower) && isVerbBetween(tokens, from, to) && !isSubject(tokens, first, word);
}

/** "The strike could begin on Monday" */
function isSubject(tokens: readonly Token[], first: number, noun: number): boolean {
  const before = tokens[first - 1];
  const opens = before === undefined || /^(?:CCONJ|PUNCT|SCONJ)$/.test(before.pos) || clauseOpeners.has(before.lower);
  return opens && /^(?:AUX|VERB)$/.test(tokens[noun + 1]?.pos ?? '');
}

/** Where the phrase of a noun begins, with its determiner: "Orr's | stunning defeat" from "'s". */
function startOfPhrase(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (first > 0 && isNominal(tokens[first - 1])) first--;
  return first > 0 && (tokens[first - 1]!.pos === 'DET' || definites.has(tokens[first - 1]!.lower)) ? first - 1 : first;
}

function isClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (clauseOpeners.has(tokens[k]!.lower) && isVerbBetween(tokens, k, to)) return true;
  return false;
}

function isVerbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.pos === 'VERB') return true;
  return false;
}
