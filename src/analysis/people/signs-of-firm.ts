import { nounPhraseFrom } from '../grammar/noun-phrase';
import {
  belongingsOfFirms,
  formsOfFirms,
  headsOfFirms,
  makers,
  partnersOfFirms,
  verbsOfWeather,
} from '../lexicon/firm-words';
import { bodyNouns } from '../lexicon/speaking-nouns';
import type { Token } from '../text/read-text';
import type { NameRun } from './name-runs';

/** One sign that tells a firm beyond doubt weighs as much as two that rather do. */
export const surelyFirm = 2;

/**
 * How much one mention shows that its bearer is a firm and no person: 2 for "Norvik shares",
 * "Norvik’s shareholders", "Norvik, an oil company"; 1 for "Norvik said it will leave".
 */
export function signsOfFirm(tokens: readonly Token[], { first, end }: NameRun): number {
  const { sentence } = tokens[first]!;
  const at = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '');
  const owns = at(end) === "'s" || at(end) === "'";
  // "Ostler and Co Inc", "Ostler & Sons"
  if (/^(?:and|&)$/.test(at(end)) && partnersOfFirms.has(at(end + 1).replace(/\.$/, ''))) return surelyFirm;
  if (formsOfFirms.has(at(end).replace(/\.$/, ''))) return surelyFirm;
  if (belongsToFirm(tokens, owns ? end + 1 : end, owns)) return surelyFirm;
  if (/^(?:in|of)$/.test(at(first - 1)) && /^(?:shares|stake|stock|shareholders|investors)$/.test(at(first - 2)))
    return surelyFirm;
  if (isFirmInApposition(tokens, end)) return surelyFirm;
  return isIt(tokens, end) ? 1 : 0;
}

/** "chief executive" and "chairman" after the name, "shareholders", "full-year results" after its ’s. */
function belongsToFirm(tokens: readonly Token[], from: number, owns: boolean): boolean {
  const token = tokens[from];
  if (token === undefined || token.sentence !== tokens[from - 1]!.sentence) return false;
  const next = tokens[from + 1]?.lower ?? '';
  // "Acme Names Ana Ruiz Chief Executive"
  if (headsOfFirms.has(`${token.lower} ${next}`)) return owns || token.text === token.lower;
  if (!owns) return /^(?:shares|stock|shareholders)$/.test(token.lower) && token.pos === 'NOUN';
  return belongingsOfFirms.has(token.lower) || belongingsOfFirms.has(`${token.lower} ${next}`);
}

/** "Norvik, an oil company,"; not "Ruiz, the government said,". */
function isFirmInApposition(tokens: readonly Token[], comma: number): boolean {
  const article = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || article?.sentence !== tokens[comma]!.sentence) return false;
  if (!/^(?:an?|the)$/.test(article.lower)) return false;
  const after = nounPhraseFrom(tokens, comma + 1, tokens.length);
  const { lower } = tokens[after - 1]!;
  if (after - comma < (article.lower === 'the' ? 4 : 3) || !isFirmNoun(lower)) return false;
  const next = tokens[after];
  return next?.sentence !== article.sentence || /^[,.;]$/.test(next.text) || /^(?:VERB|ADP|PRON)$/.test(next.pos);
}

/** "company", "carmaker"; not "developer" and "defendant", which people are. */
const isFirmNoun = (lower: string): boolean =>
  makers.has(lower) || (bodyNouns.has(lower) && !/(?:er|or|ant)$/.test(lower));

const farthest = 4;

/** "said it will leave", "expects its sales"; not "said it was cold", "said it will take time". */
function isIt(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (verb < from + farthest && /^(?:ADV|AUX)$/.test(tokens[verb]?.pos ?? '')) verb++;
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb]!.sentence !== tokens[from - 1]!.sentence) return false;
  let it = verb + 1;
  if (tokens[it]?.lower === 'that') it++;
  if (tokens[it]?.lower === 'its') return true;
  if (tokens[it]?.lower !== 'it') return false;
  let does = it + 1;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[does]?.pos ?? '')) does++;
  return tokens[does]?.pos === 'VERB' && !verbsOfWeather.has(tokens[does]!.lower);
}
