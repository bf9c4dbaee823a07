import type { Subject } from '../../grammar/subject-of-verb';
import { indirectVerb, quotingVerb } from '../../lexicon/reporting';
import { tokenAt, type ReadText } from '../../text/read-text';
import { subjectIn } from '../clauses/inverted';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';
import { subjectOfStance } from './cited-source';

/** How likely a source is right that is the sure subject of a verb right beside what was said. */
export const byGrammar = 0.93;

/**
 * “Lima and Bogotá are ‘not ruling out’ talks”: of the words that a headline gives without a verb
 * of saying, whoever stands so to the thing.
 */
export function withStance(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
  if (statement.quoted.length === 0) return statement;
  const { tokens, blocks } = reading;
  const { role } = blocks[tokens[tokenAt(tokens, statement.quoted[0]!.start)]!.block]!;
  if (role !== 'headline' && role !== 'description') return statement;
  const named = withNameBehind(reading, quoted, statement);
  if (named !== null || statement.source !== null) return named ?? statement;
  const subject = subjectOfStance(reading, quoted, statement.quoted[0]!);
  if (subject !== null) return { ...statement, source: spanOfTokens(tokens, subject), confidence: byGrammar };
  return withVerbBefore(reading, quoted, statement) ?? statement;
}

const farthest = 8;

/**
 * “Lima cuts spending, blames ‘greed’”: the subject of the verb of saying that a headline has right
 * before its passage.
 */
function withVerbBefore(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const { tokens } = reading;
  const inside = tokenAt(tokens, statement.quoted[0]!.start);
  for (let verb = inside - 1; verb > inside - farthest && tokens[verb]?.block === tokens[inside]!.block; verb--) {
    if (tokens[verb]!.pos !== 'VERB' && !isHeadlineVerb(tokens[verb]!.lower)) continue;
    const subject = isVerbOfSpeech(tokens[verb]!.lower) ? subjectAt(reading, quoted, verb) : null;
    if (subject === null || subject.inverted) return null;
    const cue = spanOfTokens(tokens, { first: verb, end: verb + 1 });
    return { ...statement, cue, source: spanOfTokens(tokens, subject), confidence: byGrammar };
  }
  return null;
}

/** "blames", whatever its class: a headline has its verbs in the present. */
function isHeadlineVerb(lower: string): boolean {
  return lower.endsWith('s') && quotingVerb(lower)?.as === 'speech';
}

const speaks = /\b(?:i|we|me|us|my|our|you|he|she|it|they)\b/iu;

/**
 * “‘We are drowning’: tenants attack landlord”: who acts behind the colon of a headline that opens
 * with speech.
 */
function withNameBehind(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const { tokens, text, blocks } = reading;
  const [passage] = statement.quoted;
  const colon = tokenAt(tokens, statement.content[0]!.end);
  const opens = blocks[tokens[colon]?.block ?? 0]!.start >= passage!.start - 1;
  if (!opens || tokens[colon]?.text !== ':' || !speaks.test(text.slice(passage!.start, passage!.end))) return null;
  for (let verb = colon + 2; verb < tokens.length && tokens[verb]!.block === tokens[colon]!.block; verb++) {
    if (tokens[verb]!.pos !== 'VERB') continue;
    const subject = subjectAt(reading, quoted, verb);
    const isNext = subject !== null && subject.certain && subject.first === colon + 1;
    if (!isNext) return null;
    return { ...statement, cue: null, source: spanOfTokens(tokens, subject), confidence: byGrammar };
  }
  return null;
}

/** The subject of the verb at a token of a text. */
export function subjectAt({ tokens, sentences }: ReadText, quoted: Uint8Array, verb: number): Subject | null {
  const { firstToken: first, endToken: end } = sentences[tokens[verb]!.sentence]!;
  return subjectIn({ tokens, quoted }, { first, end }, verb);
}

/** "said", not "wants" or "sees", whose subjects the weights know better. */
export function isVerbOfSpeech(lower: string): boolean {
  return quotingVerb(lower)?.as === 'speech' || indirectVerb(lower)?.as === 'speech';
}
