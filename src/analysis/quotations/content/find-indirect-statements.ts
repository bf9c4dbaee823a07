import { contentOpeners } from '../../lexicon/conjunctions';
import { seenForms } from '../../lexicon/handling-words';
import { reflexives } from '../../lexicon/personal-pronouns';
import { indirectVerb, quotingVerb, reportingVerb } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { firstWhere } from '../../text/first-where';
import type { ReadText } from '../../text/read-text';
import type { FoundClause } from '../clauses/found-clause';
import { leastSure, type Clauses } from '../clauses/read-clauses';
import { isUttered } from '../clauses/mood';
import { isMoreThanPlace, withoutNested } from '../clauses/refine';
import { tellsSpeech } from '../clauses/tells';
import type { WordView } from '../clauses/word-view';
import type { MarkedPassage } from '../passages/find-marked';
import { isStyle, isTitleCase } from '../passages/is-speech';
import { spanOfTokens } from '../reporting-clause';
import type { Statement } from '../statement';

/**
 * By how much more than at all, in logits, the choice of a cue must be sure where its head is not
 * in the lexicon or its content has one or two words. Set where the F1 of statements with their
 * sources is highest on held-out texts.
 */
const sureEnough = { notInLexicon: 0.7, shortContent: 0.5 };

/**
 * Statements reported as a clause, in text order of their cues: "Ruiz said that …", "…, according
 * to Ruiz", "Ruiz's claim that …", "Ruiz hopes to …". Their content may hold passages between marks
 * (`quoted`). A statement whose source the text does not name ("it was feared that …") is not
 * reported; of what has the form only ("Ruiz wants a bridge") all is `unsaid`.
 */
export function findIndirectStatements({ reading, marked, view, found }: Clauses): Statement[] {
  const statements: Statement[] = [];
  for (const chosen of found) {
    const sure = chosen.filter((each) => isSure(view, each) && isMoreThanPlace(view, each));
    const said = new Set(sure.filter((each) => isStatement(reading, view, each)));
    for (const some of [said, sure.filter((each) => !said.has(each))]) {
      for (const clause of withoutNested(view, [...some])) {
        const statement = inText(reading, marked, clause);
        if (statement === null || isTitleOf(reading, statement, clause)) continue;
        statements.push(said.has(clause) ? statement : { ...statement, unsaid: true });
      }
    }
  }
  return statements;
}

/**
 * Words were said, and the cue with its content tells them. Nothing within marks is a statement of
 * the text around them.
 */
function isStatement(reading: ReadText, view: WordView, found: FoundClause): boolean {
  const head = sayingHead(view, found);
  const saying = head === found.head ? found : { ...found, head };
  return view.marked[head] === 0 && tellsSpeech(view, saying) && isUttered(reading, view, saying);
}

/** The "warn" of "went on to warn": the verb of the cue that reports, where its head does not. */
function sayingHead({ tokens }: WordView, { head, cue }: FoundClause): number {
  if (reportingVerb(tokens[head]!.lower) !== undefined) return head;
  for (let i = cue.end - 1; i > head; i--)
    if (tokens[i]!.pos === 'VERB' && reportingVerb(tokens[i]!.lower) !== undefined) return i;
  return head;
}

/**
 * "He sailed the yacht “Morning Star” to Malta": all its marks stand around titles, and the verb
 * reports nothing.
 */
function isTitleOf({ text, tokens }: ReadText, { quoted }: Statement, { head, content }: FoundClause): boolean {
  const isStyled = reflexives.has(tokens[content[0]!.first]!.lower);
  if (isStyled && quoted.length === 1 && isStyle(text.slice(quoted[0]!.start, quoted[0]!.end))) return true;
  const says = indirectVerb(tokens[head]!.lower) ?? quotingVerb(tokens[head]!.lower);
  return (
    (says === undefined || says.base === 'sing') &&
    quoted.length > 0 &&
    quoted.every(({ start, end }) => isTitleCase(text.slice(start, end)))
  );
}

/** In "In a letter seen by the BBC, Ruiz urged …" nobody saw what was said. */
function isHandling({ tokens }: WordView, { head }: FoundClause): boolean {
  return seenForms.has(tokens[head]!.lower) && tokens[head + 1]?.lower === 'by';
}

/** “Duty [calls],” Ruiz said: a verb between marks tells nothing of the words outside them. */
function leavesMarks({ quoted }: WordView, { head, content }: FoundClause): boolean {
  return quoted[head] === 1 && content.some(({ first, end }) => quoted[first] === 0 || quoted[end - 1] === 0);
}

function isSure(view: WordView, found: FoundClause): boolean {
  const { tokens } = view;
  const { score, head, content } = found;
  if (isHandling(view, found) || leavesMarks(view, found)) return false;
  const { notInLexicon, shortContent } = sureEnough;
  const length = content.reduce((sum, { first, end }) => sum + end - first, 0);
  // "What they are saying:" heads what follows
  if (length === 1 && contentOpeners.has(tokens[content[0]!.first]!.lower)) return false;
  const inLexicon = indirectVerb(tokens[head]!.lower) !== undefined;
  return score >= leastSure + (inLexicon ? 0 : notInLexicon) + (length > 2 ? 0 : shortContent);
}

/**
 * The layout as spans of the text; null when all of its content stands between marks: that is a
 * direct statement.
 */
function inText({ tokens }: ReadText, marked: readonly MarkedPassage[], found: FoundClause): Statement | null {
  const content = found.content.map((range) => withMarks(spanOfTokens(tokens, range), marked));
  if (content.every((span) => standsBetweenMarks(span, marked))) return null;
  return {
    content,
    quoted: content.flatMap((span) => markedWithin(span, marked)),
    cue: spanOfTokens(tokens, found.cue),
    source: spanOfTokens(tokens, found.source),
  };
}

/** Index of the first passage that ends at or after `offset`. */
function passageAt(marked: readonly MarkedPassage[], offset: number): number {
  return firstWhere(marked, ({ end }) => end >= offset);
}

function standsBetweenMarks({ start, end }: Span, marked: readonly MarkedPassage[]): boolean {
  const passage = marked[passageAt(marked, start + 1)];
  return passage !== undefined && passage.outer.start <= start && end <= passage.outer.end;
}

function markedWithin(span: Span, marked: readonly MarkedPassage[]): Span[] {
  const within: Span[] = [];
  for (let i = passageAt(marked, span.start); i < marked.length && marked[i]!.end <= span.end; i++) {
    const { start, end } = marked[i]!;
    if (start >= span.start) within.push({ start, end });
  }
  return within;
}

/**
 * The span with the mark that opens at its first word and the one that closes after its last, with
 * a stop or comma before it.
 */
function withMarks({ start, end }: Span, marked: readonly MarkedPassage[]): Span {
  const opened = marked[passageAt(marked, start)];
  const closed = marked[passageAt(marked, end)];
  return {
    start: opened !== undefined && opened.start === start ? opened.outer.start : start,
    end: closed !== undefined && closed.start < end && closed.end <= end + 1 ? closed.outer.end : end,
  };
}
