import type { Span } from '../../../model/span';
import type { ReadText, Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Known, Statement } from '../statement';
import { findInSentence } from './patterns';

/** Statements reported as a clause ("said that …", "…, according to"), in text order; their content may hold marked passages (`quoted`). */
export function findIndirectStatements(reading: ReadText, marked: readonly Span[], _known: Known): Statement[] {
  const { tokens, sentences } = reading;
  const statements: Statement[] = [];
  let nextMarked = 0;
  for (const sentence of sentences) {
    while (nextMarked < marked.length && marked[nextMarked]!.end <= sentence.start) nextMarked++;
    const near = markedWithin(marked, nextMarked, sentence.end);
    for (const found of findInSentence(tokens, sentence, near)) {
      const content = found.content.map((range) => spanOf(tokens, range));
      statements.push({
        content,
        quoted: near.filter((mark) => content.some((span) => span.start <= mark.start && mark.end <= span.end)),
        cue: spanOf(tokens, found.cue),
        source: spanOf(tokens, found.source),
      });
    }
  }
  return statements;
}

function markedWithin(marked: readonly Span[], from: number, end: number): Span[] {
  const within: Span[] = [];
  for (let i = from; i < marked.length && marked[i]!.start < end; i++) within.push(marked[i]!);
  return within;
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
}
