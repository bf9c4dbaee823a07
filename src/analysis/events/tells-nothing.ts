import { headsPhrase, isNominal } from '../grammar/noun-phrase';
import { isBareForm, isParticiple, isPastForm, stemOf } from '../grammar/word-forms';
import { definites, indefinites, possessives } from '../lexicon/determiners';
import { bondParticiples, describing, namingParticiples, relationVerbs } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';

/**
 * A verb that tells nothing by itself: "compared with", "president-elect", the "Stopped" of a name,
 * the "updated" of "an updated version".
 */
export function tellsNothing(tokens: readonly Token[], word: number, first: number): boolean {
  const { lower, text } = tokens[word]!;
  if (relationVerbs.has(lower) || (lower.includes('-') && !/^(?:re|co|pre|over|out|un)-/.test(lower))) return true;
  if (word === first) return false;
  const before = tokens[word - 1]!;
  if (text.charAt(0) !== lower.charAt(0) && before.pos !== 'PUNCT') return true;
  if (isNounAfterName(tokens, word, first)) return true;
  const next = tokens[word + 1];
  if (
    headsPhrase(before) &&
    (namingParticiples.has(lower) ||
      bondParticiples.has(lower) ||
      (isNamedAfter(lower) && isIndefinite(tokens, word, first)))
  )
    return true;
  if (describing.has(lower) && isNominal(next) && before.pos !== 'AUX') return true;
  // "the tax cut deal"
  if (before.pos === 'NOUN' && next?.pos === 'NOUN' && isUnchanged(lower)) return true;
  // "was born 1985": a numeral is not what it qualifies, but "a proposed 5 per cent"
  if (!isNominal(next) || (next!.pos === 'NUM' && before.pos !== 'DET')) return false;
  if (lower.endsWith('ing')) return before.lower === 'with';
  return isParticiple(lower) && opensNoun(tokens, word - 1, first);
}

/** The "address" of "in the Union address on Monday", which the tagger takes for a verb */
function isNounAfterName(tokens: readonly Token[], word: number, first: number): boolean {
  const { pos, lower } = tokens[word - 1]!;
  if ((pos !== 'PROPN' && pos !== 'NOUN') || lower.endsWith('s') || !isBareForm(tokens[word]!.lower)) return false;
  let k = word - 1;
  while (k > first && (isNominal(tokens[k]) || tokens[k]!.lower === 'of')) k--;
  if (tokens[k]!.pos !== 'DET' && !definites.has(tokens[k]!.lower)) return false;
  const before = tokens[k - 1];
  return k === first || !(before!.pos === 'AUX' || before!.pos === 'VERB' || before!.lower === 'that');
}

/** A past form that is the bare one too: "cut", "set" */
const isUnchanged = (lower: string): boolean => lower.length <= 6 && isPastForm(lower) && stemOf(lower) === lower;

const isNamedAfter = (lower: string): boolean => lower === 'called' || lower === 'named';

/** "a village called Brill", not "the coroner called the police" */
function isIndefinite(tokens: readonly Token[], word: number, first: number): boolean {
  let k = word - 1;
  while (k > first && isNominal(tokens[k])) k--;
  return indefinites.has(tokens[k]!.lower);
}

/**
 * What may stand before a participle that qualifies a noun: "an updated", "their planned", "amid
 * renewed", "most widely used"
 */
function opensNoun(tokens: readonly Token[], at: number, first: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (/^(?:DET|ADP|NUM|ADJ)$/.test(pos) || lower.includes('-') || possessives.has(lower) || lower === "'s") return true;
  return pos === 'ADV' && lower.endsWith('ly') && at > first && /^(?:DET|ADP|ADV|PUNCT)$/.test(tokens[at - 1]!.pos);
}
