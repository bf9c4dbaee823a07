import { quotingVerb } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { KnownIndex } from '../known-index';
import type { Statement } from '../statement';
import { byGrammar } from './headline-source';

/**
 * "Ana Ruiz: Minister asked for a fine that “reeks of fear”": what a headline quotes behind somebody's
 * name and a colon is theirs, unless a verb of saying behind the colon has another subject.
 */
export function withHeadlineLabel(reading: ReadText, statement: Statement, known: KnownIndex): Statement {
  const { tokens, blocks, text } = reading;
  const { cue, quoted } = statement;
  if (quoted.length === 0) return statement;
  const { role, start } = blocks[tokens[tokenAt(tokens, quoted[0]!.start)]!.block]!;
  if (role !== 'headline' && role !== 'description') return statement;
  const label = known.personBeginningAt(start) ?? known.organisationBeginningAt(start);
  if (label === null || text.charAt(label.end) !== ':' || quoted[0]!.start < label.end) return statement;
  const verb = cue === null ? undefined : tokens[tokenAt(tokens, cue.end - 1)];
  const isSaid = verb !== undefined && verb.start > label.end && quotingVerb(verb.lower)?.as === 'speech';
  if (isSaid && !verb.lower.endsWith('ing')) return statement;
  return { ...statement, cue: null, source: { start, end: label.end }, confidence: byGrammar };
}
