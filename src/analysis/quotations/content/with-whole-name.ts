import type { Span } from '../../../model/span';
import { titleWords } from '../../lexicon/titles';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { KnownIndex } from '../known-index';
import type { Statement } from '../statement';

/**
 * "council leader Ana [Cross] visited", "said agent [Per Lund]": the source with all of a name that it
 * cuts in two, or that stands right behind its noun.
 */
export function withWholeName({ tokens }: ReadText, statement: Statement, known: KnownIndex): Statement {
  const { source, cue, content } = statement;
  if (source === null || cue === null) return statement;
  const last = tokenAt(tokens, source.end - 1);
  const isNoun =
    (tokens[last]!.pos === 'NOUN' || titleWords.has(tokens[last]!.lower.replace('.', ''))) &&
    tokens[last + 1]?.sentence === tokens[last]!.sentence;
  let end = isNoun ? (known.personBeginningAt(tokens[last + 1]!.start)?.end ?? source.end) : source.end;
  for (let at = last; end === source.end && at >= 0 && tokens[at]!.start >= source.start; at--)
    end = Math.max(end, known.personBeginningAt(tokens[at]!.start)?.end ?? end);
  const isFree = ({ start, end: to }: Span): boolean => to <= source.end || start >= end;
  if (end === source.end || ![cue, ...content].every(isFree)) return statement;
  return { ...statement, source: { start: source.start, end } };
}
