import { clauseAround } from '../grammar/clause';
import { headsPhrase } from '../grammar/noun-phrase';
import { isMainVerb } from '../grammar/verb-group';
import { isParticiple } from '../grammar/word-forms';
import { clauseOpeners, coordinators } from '../lexicon/conjunctions';
import { isTelling } from '../lexicon/event-verbs';
import type { WordAndDate } from './word-and-date';

/** Whether a participle only qualifies a noun beside the date's clause. */
export function isParticipleApart(pair: WordAndDate): boolean {
  return participleRules.some((rule) => rule(pair));
}

const participleRules: readonly ((pair: WordAndDate) => boolean)[] = [
  isQualifier,
  isWithinCommas,
  isReducedSubject,
  isQualifying,
  isInBrackets,
];

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

/** "launched on Monday by a man named after his uncle", "the film shown on Monday": no second verb of a clause */
function isQualifying({ tokens, word, dated: { b, ties } }: WordAndDate): boolean {
  if (!isParticiple(tokens[word]!.lower) || !/^(?:NOUN|NUM|PROPN)$/.test(tokens[word - 1]?.pos ?? '')) return false;
  for (let k = word - 1; k >= b; k--) {
    const { lower, pos } = tokens[k]!;
    if (pos === 'PUNCT' || coordinators.has(lower) || clauseOpeners.has(lower) || lower === 'as') return false;
    if (isMainVerb(tokens[k]!)) return true;
  }
  for (const tied of ties.keys()) if (tied < b && isMainVerb(tokens[tied]!)) return word > b;
  return false;
}

/** "Orr (left) and Lind on Monday" */
function isInBrackets({ tokens, word }: WordAndDate): boolean {
  return tokens[word - 1]?.lower === '(' && tokens[word + 1]?.lower === ')';
}
