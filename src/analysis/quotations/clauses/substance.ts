import { weekdays } from '../../lexicon/calendar-words';
import { determiners } from '../../lexicon/determiners';
import { indefiniteThings } from '../../lexicon/impersonal-pronouns';
import { isReportingNoun } from '../../lexicon/reporting-nouns';
import { wordlessNouns } from '../../lexicon/speech-objects';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { sourceNounKind } from '../source-nouns';
import type { WordView } from './word-view';

/** More than "that", "it", "so", "the claim", "the student"; than "it very strongly, …". */
export function hasSubstance({ tokens, markedTo }: WordView, content: readonly TokenRange[]): boolean {
  const { first, end } = content[0]!;
  if (markedTo[content.at(-1)!.end]! > markedTo[first]!) return true;
  const comma = tokens.slice(first, Math.min(end, first + 5)).findIndex(({ lower }) => lower === ',');
  const lead = tokens.slice(first, first + Math.max(0, comma));
  const empty = lead.some(({ pos, lower }) => (pos === 'PRON' && lower !== 'that') || weekdays.has(lower));
  if ((empty && lead.every(isHollow)) || indefiniteThings.has(tokens[first]!.lower)) return false;
  // "I say this as one who knows": what was said stands elsewhere
  if (/^(?:so|this)$/.test(tokens[first]!.lower) && tokens[first + 1]?.lower === 'as') return false;
  if (content.some((piece) => piece.end - piece.first > 6)) return true;
  const words = content.flatMap((piece) => tokens.slice(piece.first, piece.end)).filter(({ pos }) => pos !== 'PUNCT');
  // "me to do so"
  if (words.length < 5 && /^(?:so|it|this|that)$/.test(words.at(-1)!.lower) && words.at(-2)?.lower === 'do')
    return false;
  // "he had not", "that it was over" are clauses
  if (words.every(isHollow))
    return words.length > 2 && words.some(({ pos }, n) => pos === 'PRON' && words[n + 1]?.pos === 'AUX');
  if (words.length > 2) return true;
  const last = words.at(-1)!.lower;
  return !determiners.has(words[0]!.lower) || !(isReportingNoun(last) || sourceNounKind(last) === 'people');
}

const hollow = new Set(['PRON', 'DET', 'ADV', 'PART', 'INTJ', 'AUX', 'ADP', 'SCONJ', 'CCONJ', 'NUM', 'PUNCT']);

function isHollow({ pos, lower }: Token): boolean {
  return hollow.has(pos) || determiners.has(lower) || wordlessNouns.has(lower) || weekdays.has(lower);
}
