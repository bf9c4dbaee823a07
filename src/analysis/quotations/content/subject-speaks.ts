import { isParticiple } from '../../grammar/word-forms';
import { subjectOf, type Subject } from '../../grammar/subject-of-verb';
import { passiveAuxiliaries } from '../../lexicon/auxiliaries';
import { owners } from '../../lexicon/determiners';
import { indirectVerb, quotingVerb } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { subjectOfStance } from './cited-source';
import type { Clauses } from '../clauses/read-clauses';
import { canSpeak } from '../clauses/inverted';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';

/** How likely a source is right that is the sure subject of a verb right beside what was said. */
const byGrammar = 0.93;

/** The least that a source is worth that is such a subject, where the weights chose it or another and doubted it. */
const byBoth = 0.82;

/** The same of one that only hangs on what may be the subject: nobody is named. */
const inDoubt = 0.4;

/**
 * The statements with sources that grammar allows: the subject of the verb of saying speaks, as a whole ("sources close to
 * Ruiz"), and nobody who is named below its head or beside it ("In Lima the minister said").
 */
export function whereSubjectsSpeak({ reading, view }: Clauses, statements: readonly Statement[]): Statement[] {
  return statements
    .filter((statement) => !isAsked(reading, view.quoted, statement) && !isMadeBy(reading, statement))
    .map((statement) => withSubject(reading, view.quoted, withStance(reading, view.quoted, statement)));
}

/** “Lima and Bogotá are ‘not ruling out’ talks”: of the words that a headline gives without a verb of saying, whoever stands so to the thing. */
function withStance(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
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

/** “Lima cuts spending, blames ‘greed’”: the subject of the verb of saying that a headline has right before its passage. */
function withVerbBefore(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const { tokens } = reading;
  const inside = tokenAt(tokens, statement.quoted[0]!.start);
  for (let verb = inside - 1; verb > inside - farthest && tokens[verb]?.block === tokens[inside]!.block; verb--) {
    if (tokens[verb]!.pos !== 'VERB' && !isHeadlineVerb(tokens[verb]!.lower)) continue;
    const subject = isSpeech(tokens[verb]!.lower) ? subjectAt(reading, quoted, verb) : null;
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

/** “‘We are drowning’: tenants attack landlord”: who acts behind the colon of a headline that opens with speech. */
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

function subjectAt({ tokens, sentences }: ReadText, quoted: Uint8Array, verb: number): Subject | null {
  const { firstToken: first, endToken: end } = sentences[tokens[verb]!.sentence]!;
  return subjectOf({ tokens, quoted, first, end, verb, canSpeak: (head) => canSpeak(tokens, head) });
}

/** "Ruiz, [asked] whether it was shut, said …": a participle between two commas, whose subject hears. */
function isAsked({ tokens, sentences }: ReadText, quoted: Uint8Array, { cue }: Statement): boolean {
  if (cue === null) return false;
  const verb = tokenAt(tokens, cue.start);
  const { lower, sentence } = tokens[verb]!;
  if (!isHearers(lower) || tokens[verb - 1]?.text !== ',') return false;
  for (let i = verb + 2; i < sentences[sentence]!.endToken; i++) {
    if (tokens[i - 1]!.text !== ',' || quoted[i] === 1) continue;
    if (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing'))
      return verb - 2 > sentences[sentence]!.firstToken - 1;
  }
  return false;
}

/** "The plan was [written] by Ruiz": no words of the plan's are told. */
function isMadeBy({ tokens, text }: ReadText, { cue, content }: Statement): boolean {
  if (cue === null || !text.startsWith('by ', content[0]!.start)) return false;
  return verbOf(tokens, rangeOf(tokens, cue)) === null;
}

/** "asked", "told": a past that is a participle too, of a verb with a hearer. */
function isHearers(lower: string): boolean {
  return isParticiple(lower) && quotingVerb(lower)?.quoting.has('hearer') === true;
}

function withSubject(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
  const { tokens } = reading;
  const { cue, source } = statement;
  if (cue === null || source === null) return statement;
  const verb = verbOf(tokens, rangeOf(tokens, cue));
  if (owners.has(tokens[rangeOf(tokens, source).end - 1]!.lower)) return statement;
  if (verb === null || quoted[verb] === 1) return statement;
  const subject = subjectAt(reading, quoted, verb);
  return subject === null ? statement : spokenBy(tokens, statement, subject, isSpeech(tokens[verb]!.lower));
}

function rangeOf(tokens: readonly Token[], { start, end }: Span): TokenRange {
  return { first: tokenAt(tokens, start), end: tokenAt(tokens, end - 1) + 1 };
}

/** The verb of saying of a cue; null where there is none, or where its subject hears ("was told"). */
function verbOf(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  for (let i = end - 1; i >= first; i--) {
    const { lower } = tokens[i]!;
    if (quotingVerb(lower) === undefined && indirectVerb(lower) === undefined) continue;
    for (let k = i - 1; k > i - 4 && k >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[k]!.pos); k--)
      if (passiveAuxiliaries.has(tokens[k]!.lower)) return null;
    // "Thousands told to leave": a headline's passive
    return isHearers(lower) && tokens[i + 1]?.lower === 'to' ? null : i;
  }
  return null;
}

/** "said", not "wants" or "sees", whose subjects the weights know better. */
function isSpeech(lower: string): boolean {
  return quotingVerb(lower)?.as === 'speech' || indirectVerb(lower)?.as === 'speech';
}

/** The statement laid at its subject's door, as far as grammar is sure. */
function spokenBy(tokens: readonly Token[], statement: Statement, subject: Subject, speech: boolean): Statement {
  const { core, certain } = subject;
  const source = rangeOf(tokens, statement.source!);
  const meetsCore = source.first < core.end && core.first < source.end;
  const below = !meetsCore && source.first >= subject.first && source.end <= subject.end;
  if (!below && (!certain || !speech)) return statement;
  const range = { first: subject.first, end: meetsCore ? Math.max(source.end, core.end) : subject.end };
  const span = spanOfTokens(tokens, range);
  if (statement.quoted.some((passage) => passage.start < span.end && span.start < passage.end)) return statement;
  if (!meetsCore && statement.content.some(({ start, end }) => start < span.end && span.start < end)) return statement;
  if (!certain) return { ...statement, source: span, confidence: inDoubt };
  const { confidence } = statement;
  if (confidence === undefined || !isBeside(tokens, statement, range)) return { ...statement, source: span };
  return { ...statement, source: span, confidence: Math.max(byBoth, confidence) };
}

/** Nothing but marks and a "that" stand between what was said and the source with its verb. */
function isBeside(tokens: readonly Token[], { cue, content }: Statement, source: TokenRange): boolean {
  const verb = rangeOf(tokens, cue!);
  const first = Math.min(verb.first, source.first);
  const end = Math.max(verb.end, source.end);
  const onlyMarks = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT' && tokens[i]!.lower !== 'that') return false;
    return true;
  };
  return content.some((span) => {
    const said = rangeOf(tokens, span);
    return (said.first >= end && onlyMarks(end, said.first)) || (said.end <= first && onlyMarks(said.end, first));
  });
}
