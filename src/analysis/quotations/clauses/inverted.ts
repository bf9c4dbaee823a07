import { onlyQualifies, subjectOf, type Subject } from '../../grammar/subject-of-verb';
import { passiveAuxiliaries } from '../../lexicon/auxiliaries';
import { contentOpeners } from '../../lexicon/conjunctions';
import { bareDeterminers } from '../../lexicon/determiners';
import { addressingForms, informingForms, quotingVerb } from '../../lexicon/reporting';
import { isCapitalised } from '../../text/capitals';
import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import { sourceNounKind } from '../source-nouns';
import type { FoundClause } from './found-clause';
import type { WordView } from './word-view';

/**
 * A phrase whose head is this token may be a speaker: a name, a pronoun, a noun for people, bodies
 * or texts.
 */
function canSpeak(token: Token): boolean {
  return (
    sourceNounKind(token.lower) !== null ||
    isCapitalised(token) ||
    token.pos === 'PRON' ||
    /^(?:another|one)$/.test(token.lower)
  );
}

/** The subject of the verb at token `verb` of the sentence `first … end - 1`. */
export function subjectIn(
  { tokens, quoted }: Pick<WordView, 'tokens' | 'quoted'>,
  { first, end }: TokenRange,
  verb: number,
): Subject | null {
  return subjectOf({ tokens, quoted, first, end, verb, canSpeak: (head) => canSpeak(tokens[head]!) });
}

/** How sure, in logits, a clause is that grammar alone gives. */
const sureByGrammar = 2;

/**
 * "The boy was found by the weir, [said] the coroner.": what stands before the comma was said, and
 * the phrase behind the verb speaks. Null where the verb at `head` of the sentence does not stand
 * so.
 */
function invertedClause(view: WordView, sentence: TokenRange, head: number): FoundClause | null {
  if (view.tokens[head - 1]!.text !== ',' || !mayInvert(view, head)) return null;
  const subject = subjectIn(view, sentence, head);
  if (subject === null || !subject.inverted || !subject.certain) return null;
  const content = { first: contentStart(view.tokens, sentence.first, head), end: head - 1 };
  return {
    content: [content],
    cue: { first: head, end: head + 1 },
    source: { first: subject.first, end: subject.end },
    head,
    score: sureByGrammar,
  };
}

/** A verb that brings in words, and not their hearer. */
function mayInvert({ tokens, quoted }: WordView, head: number): boolean {
  const { lower } = tokens[head]!;
  if (quoted[head] === 1 || informingForms.has(lower) || addressingForms.has(lower) || lower.endsWith('ing'))
    return false;
  if (passiveAuxiliaries.has(tokens[head - 1]?.lower ?? '')) return false;
  const verb = quotingVerb(lower);
  return verb !== undefined && verb.as === 'speech' && verb.quoting.has('words');
}

/** Behind a stop within the sentence, and behind "but". */
function contentStart(tokens: readonly Token[], first: number, head: number): number {
  let at = first;
  for (let i = first; i < head - 2; i++) if (/^[;:—–]$/.test(tokens[i]!.text)) at = i + 1;
  while (at < head - 2 && (tokens[at]!.pos === 'CCONJ' || tokens[at]!.pos === 'PUNCT')) at++;
  return at;
}

/** A source is more than what stands before a noun: "has issued [no] warning". */
function hasNoun({ tokens }: WordView, { source }: FoundClause): boolean {
  return source.end - source.first > 1 || !bareDeterminers.has(tokens[source.first]!.lower);
}

/** "a man [accused] of theft told police": its verb only tells which man. */
function isOfNoun(view: WordView, { first, end }: TokenRange, { head, source }: FoundClause): boolean {
  if (source.first > head) return false;
  const { tokens, quoted } = view;
  return onlyQualifies({ tokens, quoted, first, end, verb: head, canSpeak: (at) => canSpeak(tokens[at]!) });
}

/**
 * "In Lagos the envoy [said] Ghana would sign": what was taken for a speaker behind the verb was
 * said, and the subject stands before it.
 */
function uninverted(view: WordView, sentence: TokenRange, found: FoundClause): FoundClause {
  const { cue, source, content, head, score } = found;
  if (source.first < cue.end || content[0]!.first >= cue.first || !mayInvert(view, head)) return found;
  const { tokens, quoted } = view;
  const subject = subjectIn(view, sentence, head);
  if (subject === null || subject.inverted || !subject.certain) return found;
  let to = sentence.end;
  while (to > cue.end && tokens[to - 1]!.pos === 'PUNCT' && quoted[to - 1] === 0) to--;
  if (to <= cue.end) return found;
  return { content: [{ first: cue.end, end: to }], cue, source: subject, head, score };
}

/**
 * The clauses of a sentence as its grammar has them: with those that stand inverted in place of
 * what was read into them.
 */
export function withInverted(view: WordView, range: TokenRange, all: readonly FoundClause[]): readonly FoundClause[] {
  const { first, end } = range;
  const found = all
    .filter((clause) => hasNoun(view, clause) && !isOfNoun(view, range, clause))
    .map((clause) => uninverted(view, range, clause));
  const inverted: FoundClause[] = [];
  for (let head = first + 4; head < end; head++) {
    const clause = invertedClause(view, range, head);
    if (clause !== null) inverted.push(clause);
  }
  const closing = found.filter((clause) => closes(view, range, clause));
  if (inverted.length + closing.length === 0) return found;
  const isPart = (clauses: readonly FoundClause[], head: number): boolean =>
    clauses.some(({ content }) => content.some((piece) => piece.first <= head && head < piece.end));
  // what somebody else is told to have said, with a "that", may be a statement of its own
  const within = ({ head, content: [said] }: FoundClause): boolean =>
    inverted.some((clause) => clause.head === head) ||
    isPart(inverted, head) ||
    (!contentOpeners.has(view.tokens[said!.first]!.lower) && isPart(closing, head));
  return [...found.filter((clause) => !within(clause)), ...inverted].sort((a, b) => a.head - b.head);
}

/**
 * "Divers found a shoe, the police [said]": the subject and its verb end the sentence, and all that
 * stands before was said.
 */
function closes(view: WordView, sentence: TokenRange, { content, source, cue, head }: FoundClause): boolean {
  const [said] = content;
  const after = view.tokens[cue.end];
  if (content.length > 1 || said!.end > source.first || source.end > head || !mayInvert(view, head)) return false;
  if (cue.end < sentence.end && after?.pos !== 'PUNCT') return false;
  const subject = subjectIn(view, sentence, head);
  return subject !== null && subject.certain && !subject.inverted && view.tokens[subject.first - 1]?.text === ',';
}
