import { clauseAround } from '../grammar/clause';
import { isNominal } from '../grammar/noun-phrase';
import { isMainVerb } from '../grammar/verb-group';
import { clauseOpeners } from '../lexicon/conjunctions';
import {
  claimNouns,
  denying,
  failing,
  falseWords,
  nobodies,
  nearlyWords,
  unrealModals,
  weighing,
} from '../lexicon/mood-words';
import type { Sentence, Token } from '../text/read-text';

const reach = 12;

/**
 * Whether what a word tells did not take place, by its own sentence: "Nobody died", "would have
 * opened", "denied that it shelled the town", "It is not true that he fled", "failed to appear",
 * "nearly fell", "instead of voting", "Please avoid the square".
 */
export function isUnreal(tokens: readonly Token[], sentence: Sentence, word: number): boolean {
  const { firstToken } = sentence;
  if (
    isMainVerb(tokens[word]!) &&
    (tokens[word - 1]?.lower === 'please' ||
      isHeldBack(tokens, firstToken, word) ||
      hasNoSubject(tokens, firstToken, word) ||
      isDeniedOutright(tokens, firstToken, word))
  )
    return true;
  return isOnlyWeighed(tokens, firstToken, word) || isDeniedClause(tokens, sentence, word);
}

/** "would have opened", "nearly fell", "failed to appear", "denied shelling", "instead of voting" */
function isHeldBack(tokens: readonly Token[], first: number, verb: number): boolean {
  let have = false;
  for (let k = verb - 1; k >= first && k >= verb - 5; k--) {
    const { lower, pos } = tokens[k]!;
    if (/^(?:have|'ve|’ve)$/.test(lower)) have = true;
    else if (have && unrealModals.has(lower)) return true;
    else if (nearlyWords.has(lower) || (lower === 'from' && tokens[k - 1]?.lower === 'far')) return true;
    else if (lower === 'to' || lower === 'of' || lower === 'than') return withholds(tokens, k, lower);
    else if (denying.has(lower)) return tokens[verb]!.lower.endsWith('ing') || have || lower.endsWith('ing');
    else if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && lower !== 'having') return false;
  }
  return false;
}

/** "considered leaving", "is weighing making a second bid" */
function isOnlyWeighed(tokens: readonly Token[], first: number, word: number): boolean {
  let deed = word;
  while (deed > first && !tokens[deed]!.lower.endsWith('ing') && opensOrNames(tokens[deed - 1]!)) deed--;
  if (!tokens[deed]!.lower.endsWith('ing')) deed--;
  return deed > first && tokens[deed]!.lower.endsWith('ing') && weighing.has(tokens[deed - 1]!.lower);
}

const opensOrNames = (token: Token): boolean => token.pos === 'DET' || isNominal(token);

/** "failed to", "instead of", "rather than" */
function withholds(tokens: readonly Token[], k: number, lower: string): boolean {
  const before = tokens[k - 1]?.lower ?? '';
  if (lower === 'to') return failing.has(before);
  return before === (lower === 'of' ? 'instead' : 'rather');
}

/** "Nobody died", "No shots were fired", "None of the boats sank" */
function hasNoSubject(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let k = verb - 1; k >= first && k >= verb - reach; k--) {
    const { lower } = tokens[k]!;
    if (nobodies.has(lower)) return true;
    if (isMainVerb(tokens[k]!) || clauseOpeners.has(lower) || /^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "denied it had sold the yard", where no "that" opens the clause */
function isDeniedOutright(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let k = verb - 1; k >= first && k >= verb - reach; k--) {
    const { lower, pos } = tokens[k]!;
    if (denying.has(lower)) return verb - k > 1 && tokens[k + 1]!.pos !== 'ADP';
    if (pos === 'VERB' || pos === 'PUNCT' || pos === 'ADP' || clauseOpeners.has(lower)) return false;
  }
  return false;
}

/**
 * A clause that the words before it take back or leave open, or those behind it: "The report that he
 * fled is false", "rebutted claims that he fled"
 */
function isDeniedClause(tokens: readonly Token[], { firstToken, endToken }: Sentence, word: number): boolean {
  const { first } = clauseAround(tokens, word, firstToken, endToken);
  const opener = tokens[first]!.lower === 'that' ? first : first - 1;
  if (opener <= firstToken || tokens[opener]!.lower !== 'that') return false;
  for (let k = opener - 1; k >= firstToken && k >= opener - 4; k--) {
    if (denying.has(tokens[k]!.lower) || falseWords.has(tokens[k]!.lower)) return true;
    if (tokens[k]!.lower === 'true' && tokens[k - 1]?.lower === 'not') return true;
    if (isMainVerb(tokens[k]!)) break;
  }
  const noun = tokens[opener - 1]!;
  return claimNouns.has(noun.lower) || (noun.pos === 'NOUN' && endsFalse(tokens, word, endToken));
}

function endsFalse(tokens: readonly Token[], word: number, end: number): boolean {
  for (let k = word + 1; k < end; k++)
    if (falseWords.has(tokens[k]!.lower) && tokens[k - 1]!.pos !== 'DET') return true;
  return false;
}
