import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { isParticiple } from '../../grammar/word-forms';
import type { Subject } from '../../grammar/subject-of-verb';
import { passiveAuxiliaries } from '../../lexicon/auxiliaries';
import { owners } from '../../lexicon/determiners';
import { indirectVerb, informingForms, quotingVerb } from '../../lexicon/reporting';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { answersClaims, withoutHearing } from './hearers';
import { byGrammar, isVerbOfSpeech, subjectAt, withStance } from './headline-source';
import { ofNearestVerb } from './nearest-verb';
import { whereOneGoesOn } from './goes-on';
import { withLeadIn } from './lead-in-subject';
import type { Clauses } from '../clauses/read-clauses';
import { spanOfTokens, tokensOfSpan } from '../reporting-clause';
import type { Statement } from '../statement';

/**
 * The least that a source is worth that is such a subject, where the weights chose it or another
 * and doubted it.
 */
const byBoth = 0.82;

/** The same of one that only hangs on what may be the subject: nobody is named. */
const inDoubt = 0.4;

/**
 * The statements with sources that grammar allows: the subject of the verb of saying speaks, as a
 * whole ("sources close to Ruiz"), and nobody who is named below its head or beside it ("In Lima
 * the minister said").
 */
export function whereSubjectsSpeak({ reading, view }: Clauses, statements: readonly Statement[]): Statement[] {
  return whereOneGoesOn(reading, statements)
    .filter((statement) => !isAsked(reading, view.quoted, statement) && !isMadeBy(reading, statement))
    .filter((statement) => statement.quoted.length > 0 || !answersClaims(reading, statement))
    .map((statement) => withLeadIn(reading, view.quoted, withoutHearing(reading, view.quoted, statement)))
    .map((statement) =>
      statement.confidence === 0
        ? statement
        : withSubject(reading, view.quoted, withStance(reading, view.quoted, statement)),
    );
}

/**
 * "Ruiz, [asked] whether it was shut, said …": a participle between two commas, whose subject
 * hears.
 */
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
  return verbOf(tokens, tokensOfSpan(tokens, cue)) === null;
}

/** "asked", "told": a past that is a participle too, of a verb with a hearer. */
function isHearers(lower: string): boolean {
  return isParticiple(lower) && quotingVerb(lower)?.quoting.has('hearer') === true;
}

/**
 * “The man, who police said had left, acted out of “spite”, Judge Ruiz [ruled]”: what stands behind
 * a clause with "who" belongs to the verb that closes the sentence.
 */
function ofClosingVerb(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const { tokens, sentences } = reading;
  const {
    cue,
    source,
    content,
    quoted: [passage],
  } = statement;
  if (cue === null || source === null || passage === undefined || passage.start < cue.end) return null;
  const at = tokensOfSpan(tokens, source).first;
  const inside = tokenAt(tokens, passage.start);
  if (!/^(?:who|whom|which)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const hasComma = tokens.slice(tokensOfSpan(tokens, cue).end, inside).some(({ text }) => text === ',');
  let verb = sentences[tokens[inside]!.sentence]!.endToken - 1;
  while (verb > inside && tokens[verb]!.pos === 'PUNCT') verb--;
  if (!hasComma || quoted[verb] === 1 || quotingVerb(tokens[verb]!.lower)?.quoting.has('words') !== true) return null;
  const subject = subjectAt(reading, quoted, verb);
  if (subject === null || !subject.certain || subject.first <= inside || tokens[subject.first - 1]!.text !== ',')
    return null;
  return {
    ...statement,
    content: [{ start: content[0]!.start, end: tokens[subject.first - 2]!.end }],
    source: spanOfTokens(tokens, subject),
    cue: spanOfTokens(tokens, { first: verb, end: verb + 1 }),
    confidence: byGrammar,
  };
}

const farthestHearer = 6;

/**
 * “Lima's defence chief, Ana Ruiz, [told] TASS that …”: a clause with "that" behind a verb and its
 * hearer is that verb's, and no noun's before it.
 */
function ofToldClause(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement | null {
  const { tokens } = reading;
  const { cue, content } = statement;
  const that = tokenAt(tokens, content[0]!.start);
  if (cue === null || tokens[that]!.lower !== 'that' || verbOf(tokens, tokensOfSpan(tokens, cue)) !== null) return null;
  for (let verb = that - 1; verb > that - farthestHearer && verb > tokensOfSpan(tokens, cue).end; verb--) {
    if (tokens[verb]!.pos === 'PUNCT') return null;
    if (tokens[verb]!.pos !== 'VERB') continue;
    const subject = isVerbOfSpeech(tokens[verb]!.lower) ? subjectAt(reading, quoted, verb) : null;
    if (subject === null || !subject.certain) return null;
    const by = { source: spanOfTokens(tokens, subject), cue: spanOfTokens(tokens, { first: verb, end: verb + 1 }) };
    return { ...statement, ...by, confidence: byGrammar };
  }
  return null;
}

function withSubject(reading: ReadText, quoted: Uint8Array, statement: Statement): Statement {
  const { tokens } = reading;
  const { cue, source } = statement;
  if (cue === null || source === null) return statement;
  const other =
    ofClosingVerb(reading, quoted, statement) ??
    ofToldClause(reading, quoted, statement) ??
    ofNearestVerb(reading, quoted, statement);
  if (other !== null) return other;
  const verb = verbOf(tokens, tokensOfSpan(tokens, cue));
  if (owners.has(tokens[tokensOfSpan(tokens, source).end - 1]!.lower)) return statement;
  if (verb === null || quoted[verb] === 1) return statement;
  const subject = subjectAt(reading, quoted, verb);
  const spoken =
    subject === null ? statement : spokenBy(reading, statement, subject, isVerbOfSpeech(tokens[verb]!.lower));
  return isHearerOf(reading, verb, spoken) ? { ...spoken, confidence: inDoubt } : spoken;
}

/**
 * "told [Reuters] that": whoever stands behind such a verb, before what was said, hears it; and so
 * does the one before a verb that closes a headline in the past: "Driver 'slept', [jury] told".
 */
function isHearerOf({ tokens, blocks }: ReadText, verb: number, { source, content }: Statement): boolean {
  const { lower, block } = tokens[verb]!;
  const { first, end } = tokensOfSpan(tokens, source!);
  if (informingForms.has(lower) && first === verb + 1) return content.every(({ start }) => start > source!.start);
  return isHearers(lower) && end === verb && blocks[block]!.role === 'headline' && tokens[verb + 1]?.block !== block;
}

/**
 * The verb of saying of a cue; null where there is none, or where its subject hears ("was told").
 */
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

/** The statement laid at its subject's door, as far as grammar is sure. */
function spokenBy(reading: ReadText, statement: Statement, subject: Subject, speech: boolean): Statement {
  const { tokens } = reading;
  const { core, certain } = subject;
  const source = tokensOfSpan(tokens, statement.source!);
  const meetsCore = source.first < core.end && core.first < source.end;
  const below = !meetsCore && source.first >= subject.first && source.end <= subject.end;
  const before = below ? beforeWho(reading, source, subject) : null;
  if (before !== null) return { ...statement, source: spanOfTokens(tokens, { first: subject.first, end: before }) };
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

/**
 * "[The clerk, Ana Ruiz, 44], who keeps bees, sent a note, saying …": where the subject ends before
 * the "who" that the weights chose; null where that may belong to another noun, as in a headline,
 * whose verbs look like nouns.
 */
function beforeWho({ tokens, blocks }: ReadText, source: TokenRange, { core }: Subject): number | null {
  const { lower, block } = tokens[source.first]!;
  if (source.end - source.first > 1 || lower !== 'who' || blocks[block]!.role === 'headline') return null;
  for (let i = core.end; i < source.first; i++)
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|PUNCT)$/.test(tokens[i]!.pos)) return null;
  return tokens[source.first - 1]!.text === ',' ? source.first - 1 : source.first;
}

/** Nothing but marks, a "that" and who is told stand between what was said and the source with its verb. */
function isBeside(tokens: readonly Token[], { cue, content }: Statement, source: TokenRange): boolean {
  const verb = tokensOfSpan(tokens, cue!);
  const first = Math.min(verb.first, source.first);
  const end = Math.max(verb.end, source.end);
  const onlyMarks = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT' && tokens[i]!.lower !== 'that') return false;
    return true;
  };
  // “…,” Ruiz said [yes]: what stands behind the verb was said, and not what stands before it
  const next = tokens[end];
  const saysMore =
    next?.sentence === tokens[first]!.sentence &&
    /^(?:INTJ|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) &&
    !isHearers(tokens[verb.end - 1]!.lower);
  return content.some((span) => {
    const said = tokensOfSpan(tokens, span);
    if (said.end <= first) return onlyMarks(said.end, first) && !saysMore;
    const told = informingForms.has(tokens[verb.end - 1]!.lower) ? nounPhraseFrom(tokens, end, said.first) : end;
    return said.first >= end && (onlyMarks(end, said.first) || onlyMarks(told, said.first));
  });
}
