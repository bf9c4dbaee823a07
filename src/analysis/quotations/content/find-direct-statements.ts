import { quotingVerb, reportingVerb, saysWithParticle } from '../../lexicon/reporting';
import { firstWhere } from '../../text/first-where';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { Clauses } from '../clauses/read-clauses';
import { cueHeadOf } from '../clauses/cue-features';
import { isSpoken } from '../clauses/mood';
import { withWholeCue } from '../clauses/whole-cue';
import { attributePassages, type Attributed } from '../passages/attribute-passages';
import type { MarkedPassage } from '../passages/find-marked';
import { isSpeech } from '../passages/is-speech';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';
import { byGrammar, subjectAt } from './headline-source';
import { verbBefore } from './hearers';
import { layOut } from './lay-out';
import { weighBy } from './weigh';
import { weighEdge } from './weigh-edges';

/**
 * Statements with words between marks, direct and mixed, in text order. One whose speaker the text
 * does not tell has neither cue nor source.
 */
export function findDirectStatements(clauses: Clauses): Statement[] {
  const { reading, marked } = clauses;
  const attributed = attributePassages(reading, marked, weighBy(clauses));
  const orphans = attributed
    .filter(({ chosen }) => chosen.pattern === 'nobody')
    .flatMap(
      (one) =>
        introduced(clauses, marked[one.passage]!) ??
        (isSaid(reading, marked, one) ? [unattributed(marked[one.passage]!)] : []),
    );
  const attributedToSomebody = layOut(attributed, marked, weighEdge)
    .filter((one) => !isSubjectBehind(reading, one))
    .flatMap((one) => asFarAsSaid(clauses, one) ?? [])
    .map((one) => withWholeCue(clauses, one));
  return [...attributedToSomebody, ...orphans];
}

/** "Ruiz, speaking of the “crisis”, said [it] was over": the pronoun is the subject of what was said. */
function isSubjectBehind({ tokens }: ReadText, { cue, source }: Statement): boolean {
  if (cue === null || source === null || source.start < cue.end || source.start - cue.end > 1) return false;
  const at = tokenAt(tokens, source.start);
  const isPronoun = tokens[at]!.pos === 'PRON' && tokens[at]!.end === source.end;
  return isPronoun && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '');
}

/**
 * The statement, or what of it was said for sure: nothing in "she never said “yes”", "imagine him
 * saying “yes”"; only a clause between marks where no verb says it.
 */
function asFarAsSaid(clauses: Clauses, statement: Statement): Statement | null {
  const { cue, source, quoted } = statement;
  if (cue === null) return statement;
  const { reading, marked, view, tokensOf } = clauses;
  const range = tokensOf(cue);
  const head = cueHeadOf(view, range);
  if (!isSpoken(view, { cue: range, head, source: source === null ? null : tokensOf(source) }))
    return withoutNeighbour(clauses, head, statement);
  if (!lacksSaying(clauses, head, statement)) return statement;
  const passages = quoted.map((span) => marked[firstWhere(marked, ({ start }) => start >= span.start)]!);
  const said = passages.filter((passage) => isSpeech(reading, passage));
  if (said.length === 0) return null;
  return {
    ...statement,
    content: said.map(({ outer }) => outer),
    quoted: said.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * "Ruiz did not name a price. “We will see.”": what the sentence beside it does not say was said
 * all the same, by nobody knows whom.
 */
function withoutNeighbour({ reading, marked }: Clauses, head: number, { quoted }: Statement): Statement | null {
  const { tokens } = reading;
  const passages = quoted.map((span) => marked[firstWhere(marked, ({ start }) => start >= span.start)]!);
  const { sentence } = tokens[head]!;
  const isBeside = passages.every(({ start }) => tokens[tokenAt(tokens, start)]!.sentence !== sentence);
  if (!isBeside || !passages.every((passage) => isSpeech(reading, passage))) return null;
  const content = passages.map(({ outer }) => outer);
  return { content, quoted: passages.map(({ start, end }) => ({ start, end })), cue: null, source: null };
}

/**
 * Below this the weights alone make no verb of saying of one that the lexicon does not know, or
 * knows for a wish or a deed.
 */
const sureOfVerb = { unknown: 0.75, known: 0.9 };

/**
 * "He possessed “a gift”", "the site aims to help “anybody”", "added “Lord” to his title": no verb
 * that says what stands between marks.
 */
function lacksSaying({ reading: { tokens, text }, view }: Clauses, head: number, statement: Statement): boolean {
  const { content, quoted, confidence = 1 } = statement;
  const { lower, pos } = tokens[head]!;
  const verb = reportingVerb(lower);
  if (verb?.base === 'add' && toSomething.test(text.slice(quoted[0]!.end, content.at(-1)!.end + 20))) return true;
  const isKnown =
    quotingVerb(lower) !== undefined ||
    (verb?.tells.size ?? 0) > 0 ||
    confidence >= sureOfVerb[verb === undefined ? 'unknown' : 'known'];
  if (isKnown || saysWithParticle(lower, tokens[head + 1]?.lower)) return false;
  return view.groupAt[head] !== -1 && (pos === 'VERB' || pos === 'ADJ');
}

const toSomething = /^["”’']* to (?:a|an|the|this|that|his|her|its|their)\b/;

/**
 * Somebody's words all the same: a clause, or a phrase in a headline ("Ministers 'not ruling out'
 * talks"); not a name or a title.
 */
function isSaid(reading: ReadText, marked: readonly MarkedPassage[], { frame, passage }: Attributed): boolean {
  const { role } = reading.blocks[frame.block]!;
  if (isSpeech(reading, marked[passage]!)) return true;
  if (role !== 'headline' && role !== 'description') return false;
  const { start, end, continues } = marked[passage]!;
  return continues && reading.text.slice(start, end).includes(' ');
}

/** "Ruiz, speaking of the “crisis”, [said]: “…”": what grammar alone gives; null where it does not. */
function introduced({ reading, view }: Clauses, passage: MarkedPassage): Statement | null {
  const behindColon = reading.text
    .slice(Math.max(0, passage.outer.start - 2), passage.outer.start)
    .trimEnd()
    .endsWith(':');
  if (!behindColon && !isSpeech(reading, passage)) return null;
  const statement = unattributed(passage);
  const verb = verbBefore(reading, view.quoted, statement.quoted[0]!);
  const by = verb === null ? null : subjectAt(reading, view.quoted, verb);
  if (by === null || !by.certain || by.inverted) return null;
  const { tokens } = reading;
  const cue = spanOfTokens(tokens, { first: verb!, end: verb! + 1 });
  return { ...statement, cue, source: spanOfTokens(tokens, by), confidence: byGrammar };
}

function unattributed({ start, end, outer }: MarkedPassage): Statement {
  return { content: [outer], quoted: [{ start, end }], cue: null, source: null };
}
