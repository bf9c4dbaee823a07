import type { Span } from '../../../model/span';
import type { ReadText, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Marked } from '../find-marked';
import type { Known, Statement } from '../statement';
import { chooseStatements } from './choose';
import packed from './statement-weights.json';
import { decodeWeights, scorerOf } from './weights';
import { viewWords } from './word-view';

const scorer = scorerOf(decodeWeights(packed));

/** How sure, in logits, the choice of a cue must be; set where the F1 of statements with their sources is highest on held-out texts. */
const sureEnough = -0.7;

/** Statements reported as a clause ("said that …", "…, according to"), in text order of their cues; their content may hold marked passages (`quoted`). */
export function findIndirectStatements(reading: ReadText, marked: readonly Marked[], _known: Known): Statement[] {
  const { tokens, sentences } = reading;
  const view = viewWords(reading, marked);
  const statements: Statement[] = [];
  let nextMarked = 0;
  for (const sentence of sentences) {
    while (nextMarked < marked.length && marked[nextMarked]!.end <= sentence.start) nextMarked++;
    const near = startingBefore(marked, nextMarked, sentence.end);
    for (const found of chooseStatements(view, sentence.firstToken, sentence.endToken, scorer, sureEnough)) {
      const content = found.content.map((range) => withMarks(spanOf(tokens, range), near));
      const quoted = near.filter((mark) => content.some((span) => span.start <= mark.start && mark.end <= span.end));
      if (content.every((span) => near.some((mark) => mark.outer.start <= span.start && span.end <= mark.outer.end)))
        continue;
      statements.push({
        content,
        quoted: quoted.map(({ start, end }) => ({ start, end })),
        cue: spanOf(tokens, found.cue),
        source: spanOf(tokens, found.source),
      });
    }
  }
  return statements;
}

function startingBefore(marked: readonly Marked[], from: number, end: number): Marked[] {
  const near: Marked[] = [];
  for (let i = from; i < marked.length && marked[i]!.start < end; i++) near.push(marked[i]!);
  return near;
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
}

/** The span with the mark that opens at its first word and the one that closes at its last. */
function withMarks(span: Span, marked: readonly Marked[]): Span {
  let { start, end } = span;
  for (const { start: from, end: to, outer } of marked) {
    if (from === start) start = outer.start;
    if (to === end || to === end + 1) end = outer.end;
  }
  return { start, end };
}
