import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { Span } from '../../../model/span';
import type { Statement } from '../statement';
import { isCapitalised } from '../../text/capitals';

/**
 * “I had no choice,” [one of] them told NRK · [One] resident, who asked not to be named, said … ·
 * “We wait,” [UEFA] president Ana Ruiz said: the source with the words that begin its noun phrase.
 * What was said never loses a mark by it.
 */
export function withWholeSource({ tokens, sentences }: ReadText, statement: Statement): Statement {
  const { source, content, quoted, cue } = statement;
  if (source === null) return statement;
  const at = tokenAt(tokens, source.start);
  let first = beforeOf(tokens, at) ?? firstOfTwo(tokens, sentences, at) ?? at;
  while (first > 0 && begins(tokens[first - 1]!, tokens[first]!)) first--;
  const last = tokenAt(tokens, source.end - 1);
  const counted = endOfCounted(tokens, last);
  const end = tokens[(counted > last + 1 ? counted : endWithName(tokens, last, cue)) - 1]!.end;
  if (first === at && end === source.end) return statement;
  const { start } = tokens[first]!;
  const meets = (span: Span): boolean =>
    (span.end > start && span.start < source.start) || (span.start < end && span.end > source.end);
  if (quoted.some(meets) || (cue !== null && meets(cue))) return statement;
  const kept = content.flatMap((span) => withoutEnd(tokens, span, first, source));
  return kept.length === 0 ? statement : { ...statement, content: kept, source: { start, end } };
}

/** The "one" of "one of them", where the source begins with the "of"; null where it does not. */
function beforeOf(tokens: readonly Token[], at: number): number | null {
  const one = tokens[at - 1];
  if (tokens[at]!.lower !== 'of' || one === undefined || one.sentence !== tokens[at]!.sentence) return null;
  return one.pos === 'NUM' || counts.has(one.lower) ? at - 1 : null;
}

/** "said one | of them", "said one, | Ana Ruiz.": the token before which a count ends with what it counts. */
function endOfCounted(tokens: readonly Token[], last: number): number {
  const one = tokens[last]!;
  if (one.pos !== 'NUM' && !counts.has(one.lower)) return last + 1;
  // "said one | of the crew"
  if (tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.pos === 'DET') {
    const limit = Math.min(tokens.length, last + longestName + 2);
    return Math.max(last + 1, nounPhraseFrom(tokens, last + 2, limit));
  }
  const them = tokens[last + 1]?.lower === 'of' && tokens[last + 2]?.pos === 'PRON' ? last + 2 : last;
  let end = them + 2;
  while (tokens[end]?.sentence === one.sentence && tokens[end]!.pos === 'PROPN' && isCapitalised(tokens[end]!)) end++;
  const isName = one.lower === 'one' && tokens[them + 1]?.text === ',' && end > them + 3;
  return isName && /^[,.(]/.test(tokens[end]?.text ?? '') ? end : them + 1;
}

/** "The clerk[, Miss Ana Ruiz], replied": the name between two commas belongs to the noun that speaks. */
function endWithName(tokens: readonly Token[], last: number, cue: Span | null): number {
  if (cue === null || tokens[last]!.pos !== 'NOUN' || tokens[last + 1]?.text !== ',') return last + 1;
  let end = last + 2;
  while (end < last + longestName && tokens[end] !== undefined && isCapitalised(tokens[end]!)) end++;
  return end > last + 3 && tokens[end]?.text === ',' && tokens[end + 1]?.start === cue.start ? end : last + 1;
}

const longestName = 7;

const mostBefore = 20;

/**
 * [The chairman, Lord Vale, and] its director, Ana Ruiz, said: with the first of two who speak
 * together, where the sentence has no verb before.
 */
function firstOfTwo(tokens: readonly Token[], sentences: ReadText['sentences'], at: number): number | null {
  if (tokens[at - 1]?.lower !== 'and') return null;
  const { firstToken } = sentences[tokens[at]!.sentence]!;
  if (firstToken >= at - 1 || at - firstToken > mostBefore) return null;
  for (let i = firstToken; i < at - 1; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'ADV' || /^[:;("“‘–—-]$/.test(text)) return null;
  }
  return /^(?:PROPN|NOUN|DET|PRON)$/.test(tokens[firstToken]!.pos) ? firstToken : null;
}

const counts = new Set(
  'one some many several most none neither both another others half two three four five'.split(' '),
);

/** A count or a name in capitals right before a noun is the beginning of its phrase. */
function begins(before: Token, noun: Token): boolean {
  if (before.sentence !== noun.sentence || before.block !== noun.block || !/^(?:NOUN|ADJ)$/.test(noun.pos))
    return false;
  if (isCapitalised(noun)) return false;
  return (
    counts.has(before.lower) || /^\p{Lu}{2,}$/u.test(before.text) || (before.pos === 'PROPN' && isCapitalised(before))
  );
}

/**
 * The span as far as it stands before token `first`, where it ran into the words before the source.
 */
function withoutEnd(tokens: readonly Token[], span: Span, first: number, source: Span): Span[] {
  const { start } = tokens[first]!;
  if (span.end <= start || span.start >= source.start) return [span];
  const end = tokens[first - 1]?.end ?? 0;
  return end > span.start ? [{ start: span.start, end }] : [];
}
