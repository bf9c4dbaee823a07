import type { Span } from '../../model/span';
import { tokenAt, type ReadText, type Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import type { Statement } from './statement';

/**
 * The words that frame a statement: those around its cue, in the same sentence, that are nobody's
 * content. What a chain or a date of saying is read from, so that neither is ever taken from what
 * was said.
 */
export interface ReportingClause {
  readonly tokens: readonly Token[];
  readonly statement: Statement;
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** the run of tokens around the cue (or the source, where there is no cue) */
  readonly main: TokenRange;
  /** what follows the content in its sentence, where nobody else's cue stands there */
  readonly tail: TokenRange | null;
  /** the publisher that cites the source, which then stands in the publisher's place */
  readonly citedBy: Citation | null;
}

/** A publisher as it stands in the text, with the words by which it reports. */
export interface Citation {
  readonly name: string;
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/**
 * The clause of each statement, null for one that has neither cue nor source. Statements may come
 * in any order.
 */
export function reportingClausesOf(
  { tokens, sentences }: ReadText,
  statements: readonly Statement[],
): (ReportingClause | null)[] {
  const cut = new Uint8Array(tokens.length + 1);
  const anchored = new Uint8Array(tokens.length + 1);
  const cues = statements.map(({ cue }) => (cue === null ? null : tokensOfSpan(tokens, cue)));
  const sources = statements.map(({ source }) => (source === null ? null : tokensOfSpan(tokens, source)));
  statements.forEach(({ content }, n) => {
    for (const span of content) {
      const { first, end } = tokensOfSpan(tokens, span);
      cut[first] = 1;
      cut[end] = 1;
    }
    const anchor = cues[n] ?? sources[n] ?? null;
    if (anchor !== null) anchored[anchor.first] = 1;
  });
  /**
   * The run of tokens around `anchor`: to the next content, to the next anchor of another
   * statement, to the sentence's ends.
   */
  const runAround = (anchor: TokenRange): TokenRange => {
    const sentence = sentences[tokens[anchor.first]!.sentence]!;
    let { first, end } = anchor;
    while (first > sentence.firstToken && cut[first] === 0 && anchored[first - 1] === 0) first--;
    while (end < sentence.endToken && cut[end] === 0 && anchored[end] === 0) end++;
    return { first, end };
  };
  const tailOf = (content: readonly Span[], main: TokenRange): TokenRange | null => {
    const last = content.at(-1);
    if (last === undefined) return null;
    const first = tokensOfSpan(tokens, last).end;
    if (first >= tokens.length || (first >= main.first && first < main.end)) return null;
    const sentence = tokens[first]!.sentence;
    if (first === 0 || tokens[first - 1]!.sentence !== sentence) return null;
    let end = first;
    while (end < sentences[sentence]!.endToken && (end === first || cut[end] === 0) && anchored[end] === 0) end++;
    return end === sentences[sentence]!.endToken ? { first, end } : null;
  };
  return statements.map((statement, n) => {
    const cue = cues[n]!;
    const source = sources[n]!;
    const anchor = cue ?? source;
    if (anchor === null || anchor.first >= tokens.length) return null;
    const main = runAround(anchor);
    return { tokens, statement, cue, source, main, tail: tailOf(statement.content, main), citedBy: null };
  });
}

/** The words of the tokens `first … end - 1`, one space where the text has any. */
export function wordsOfTokens(tokens: readonly Token[], { first, end }: TokenRange): string {
  let words = '';
  for (let i = first; i < end; i++)
    words += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return words;
}

/** The span that the tokens `first … end - 1` cover. */
export function spanOfTokens(tokens: readonly Token[], { first, end }: TokenRange): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The tokens that a span covers, or meets. */
export function tokensOfSpan(tokens: readonly Token[], { start, end }: Span): TokenRange {
  return { first: tokenAt(tokens, start), end: tokenAt(tokens, end - 1) + 1 };
}
