import type { Sentence, Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { clauseOpeners, relativeOpeners } from '../lexicon/conjunctions';
import { months, timeNouns, weekdays } from '../lexicon/calendar-words';
import { isTelling } from '../lexicon/event-verbs';
import { headsPhrase, isNominal } from './noun-phrase';
import { isMainVerb } from './verb-group';
import { isParticiple } from './word-forms';

const farthest = 40;

/**
 * The clauses of a sentence that hang on one of its nouns, in its order: "a man who knocked down his
 * neighbour is due …", "in Brindle, where she was born", "one of three launched in 2011". What stands
 * in one says nothing of what stands outside it.
 */
export function relativeClauses(tokens: readonly Token[], { firstToken, endToken }: Sentence): TokenRange[] {
  const clauses: TokenRange[] = [];
  for (let k = firstToken + 1; k < endToken; k++) {
    if (opensRelative(tokens, k, endToken)) {
      const end = endOfRelative(tokens, k, endToken);
      clauses.push({ first: k, end });
    } else if (isReduced(tokens, k, firstToken, endToken))
      clauses.push({ first: startOfNoun(tokens, k, firstToken), end: endOfReduced(tokens, k, endToken) });
  }
  return clauses;
}

/** The innermost clause that holds a token, -1 where none does. */
export function clauseHolding(clauses: readonly TokenRange[], at: number): number {
  for (let i = clauses.length - 1; i >= 0; i--) if (at >= clauses[i]!.first && at < clauses[i]!.end) return i;
  return -1;
}

/** "…, who", "the man whose", "Oslo, where", "the fire that killed"; not "said that", "the day when" */
function opensRelative(tokens: readonly Token[], k: number, end: number): boolean {
  const { lower } = tokens[k]!;
  if (subjectPronouns.has(lower)) return isContact(tokens, k, end);
  if (!relativeOpeners.has(lower)) return false;
  const before = tokens[k - 1]!;
  if (lower === 'that') {
    const next = tokens[k + 1];
    return (
      k + 1 < end &&
      before.pos === 'NOUN' &&
      (next!.pos === 'VERB' || next!.pos === 'AUX') &&
      !timeNouns.has(before.lower)
    );
  }
  return before.lower === ',' || headsPhrase(before) || before.pos === 'ADP';
}

/** "left the town it took", without a word that opens the clause; not "told the town it would" */
function isContact(tokens: readonly Token[], k: number, end: number): boolean {
  if (tokens[k - 1]!.pos !== 'NOUN' || timeNouns.has(tokens[k - 1]!.lower)) return false;
  if (k + 1 >= end || !isFinite(tokens[k + 1]!)) return false;
  for (let j = k - 2; j >= 0 && j > k - 8 && tokens[j]!.sentence === tokens[k]!.sentence; j--) {
    const { lower, pos } = tokens[j]!;
    if (pos === 'PUNCT' || (clauseOpeners.has(lower) && !(lower === 'as' && pos === 'ADP'))) return false;
    if (pos === 'VERB') return !isTelling(lower);
    if (pos === 'AUX') return false;
  }
  return isSubjectBefore(tokens, k);
}

/** "The choir we began in 1993, …": the noun opens the sentence, behind no preposition */
function isSubjectBefore(tokens: readonly Token[], k: number): boolean {
  let first = k - 1;
  while (first > 0 && tokens[first - 1]!.sentence === tokens[k]!.sentence) first--;
  if (tokens[first]!.pos === 'CCONJ') first++;
  return k - first < 4 && tokens[first]!.pos === 'DET' && tokens.slice(first + 1, k).every(isNominal);
}

const subjectPronouns = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);

/**
 * Where the clause ends: at its second finite verb, at a comma behind its first that the clause
 * around goes on after, or with the sentence.
 */
function endOfRelative(tokens: readonly Token[], first: number, end: number): number {
  let verb = -1;
  let dated = false;
  for (let k = first + 1; k < end && k < first + farthest; k++) {
    const token = tokens[k]!;
    if (marks.has(token.lower)) return k;
    if (token.lower === ',' && verb >= 0 && (dated || verbFollows(tokens, k, end))) return k;
    if (isDay(token)) dated = true;
    if (!isFinite(token)) continue;
    if (verb >= 0 && k > verb + 1 && startsAnew(tokens, verb, k)) return k;
    verb = k;
  }
  return end;
}

const marks = new Set([';', ':', '--', '—', '–', ')']);

/** "Pan Am": a capital is no auxiliary's */
function isFinite({ pos, lower, text }: Token): boolean {
  return text === lower && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')));
}

function isDay({ lower }: Token): boolean {
  return weekdays.has(lower) || months.has(lower) || /^[12]\d{3}$/.test(lower);
}

function verbFollows(tokens: readonly Token[], at: number, end: number): boolean {
  for (let k = at + 1; k < end && k < at + farthest; k++) if (isFinite(tokens[k]!)) return true;
  return false;
}

/** Whether the verb at `k` goes back to the clause around: "who fell ill | is to leave" */
function startsAnew(tokens: readonly Token[], verb: number, k: number): boolean {
  if (tokens[k]!.pos === 'VERB' && isParticiple(tokens[k]!.lower) && tokens[k]!.lower.endsWith('n')) return false;
  for (let j = k - 1; j > verb; j--) {
    const { lower, pos } = tokens[j]!;
    if (/^(?:and|or|but|to|,)$/.test(lower) || clauseOpeners.has(lower) || pos === 'AUX' || pos === 'PART')
      return false;
  }
  let before = k - 1;
  while (before > verb && tokens[before]!.pos === 'ADV') before--;
  return before > verb && (headsPhrase(tokens[before]) || /^(?:NUM|ADP)$/.test(tokens[before]!.pos));
}

/** The "launched" of "will replace one of three launched in 2011": behind a noun that a verb has taken */
function isReduced(tokens: readonly Token[], k: number, first: number, end: number): boolean {
  const { lower } = tokens[k]!;
  const before = tokens[k - 1]!;
  if (!isMainVerb(tokens[k]!) || !isParticiple(lower)) return false;
  if (!headsPhrase(before) && before.pos !== 'NUM') return false;
  const next = tokens[k + 1];
  if (k + 1 >= end || (next!.pos !== 'ADP' && !isDay(next!) && !/^(?:earlier|last|late|this)$/.test(next!.lower)))
    return false;
  for (let j = k - 2; j >= first && j > k - 14; j--) {
    const { lower: word, pos } = tokens[j]!;
    if (/^(?:,|;|:|and|but|or|that|who|which|--|—|–)$/.test(word) || clauseOpeners.has(word)) return false;
    if (pos === 'VERB' || pos === 'AUX') return isMainVerb(tokens[j]!) && !isTelling(word);
  }
  return false;
}

function endOfReduced(tokens: readonly Token[], first: number, end: number): number {
  for (let k = first + 1; k < end && k < first + farthest; k++) {
    const { lower } = tokens[k]!;
    if (/^(?:,|and|but)$/.test(lower) || marks.has(lower) || clauseOpeners.has(lower)) return k;
    if (isFinite(tokens[k]!)) return k;
  }
  return end;
}

/** Where the noun phrase that the clause hangs on begins: "the Feb. 23 accord | signed in Oslo" */
function startOfNoun(tokens: readonly Token[], at: number, first: number): number {
  let start = at;
  while (start > first && (isNominal(tokens[start - 1]) || tokens[start - 1]!.pos === 'DET')) start--;
  return start;
}
