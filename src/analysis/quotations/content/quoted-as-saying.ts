import { citingWords } from '../../lexicon/reporting';
import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Statement } from '../statement';
import { spanOfTokens } from '../reporting-clause';
import { thatBeyondHearer } from '../clauses/telling-forms';
import { auxiliaryStart, phraseEndingBefore } from '../phrases-before';
import { publisherAt } from '../read-publisher';

/**
 * Somebody who is quoted by another: who, and the words that say so, with the sentence they stand
 * in.
 */
interface Quoted {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly sentence: number;
}

const mostInSentence = 4;

/**
 * Haddad was quoted by TASS as saying that …; TASS quoted Haddad as telling troops …: Haddad is the
 * source.
 */
export function quotedAsSaying(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const found = quotedIn(reading);
  if (found.length === 0) return [...statements];
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statements) {
    const sentence = sentenceOf(reading, statement);
    const there = bySentence.get(sentence);
    if (there === undefined) bySentence.set(sentence, [statement]);
    else there.push(statement);
  }
  for (const quoted of found) {
    bySentence.set(quoted.sentence, withQuoted(reading, bySentence.get(quoted.sentence) ?? [], quoted));
  }
  return [...bySentence.values()].flat().sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function sentenceOf({ tokens }: ReadText, { cue, source, content }: Statement): number {
  return tokens[tokenAt(tokens, (cue ?? source ?? content[0]!).start)]?.sentence ?? -1;
}

function quotedIn({ tokens, sentences }: ReadText): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (!/^(?:saying|telling)$/.test(tokens[at]!.lower) || tokens[at - 1]!.lower !== 'as') continue;
    const { sentence } = tokens[at]!;
    if (found.at(-mostInSentence)?.sentence === sentence) continue;
    const floor = sentences[sentence]!.firstToken;
    const quoting = quotingBefore(tokens, at - 1, floor);
    if (quoting === null) continue;
    const passive = quoting > floor && tokens[quoting - 1]!.pos === 'AUX';
    const first = passive ? auxiliaryStart(tokens, quoting) : quoting;
    const source = passive ? phraseEndingBefore(tokens, first, floor) : { first: quoting + 1, end: at - 1 };
    if (source !== null && source.end > source.first) found.push({ source, cue: { first, end: at + 1 }, sentence });
  }
  return found;
}

function quotingBefore(tokens: readonly Token[], end: number, floor: number): number | null {
  for (let i = end - 1; i >= floor && i > end - 14; i--) {
    if (citingWords.has(tokens[i]!.lower)) return i;
    if (/^[;:]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** One statement in place of those of the sentence that took the quoting for what was said. */
function withQuoted(
  reading: ReadText,
  statements: readonly Statement[],
  { source, cue, sentence }: Quoted,
): Statement[] {
  const { tokens, sentences } = reading;
  const layout = { source: spanOfTokens(tokens, source), cue: spanOfTokens(tokens, cue) };
  const region = { start: Math.min(layout.source.start, layout.cue.start), end: layout.cue.end };
  const meets = (span: Span | null): boolean => span !== null && span.start < region.end && span.end > region.start;
  const concerned = statements.filter((statement) => meets(statement.cue) || statement.content.some(meets));
  const others = statements.filter((statement) => !concerned.includes(statement));
  const before = concerned.find(({ quoted, content }) => quoted.length > 0 && content[0]!.end <= region.start);
  const content = before?.content ?? contentAfter(tokens, cue.end, sentences[sentence]!.endToken);
  if (content === null) return [...statements];
  const within = (span: Span): boolean => content.some(({ start, end }) => span.start >= start && span.end <= end);
  const quoted = before?.quoted ?? concerned.flatMap((statement) => statement.quoted).filter(within);
  const one: Statement = { ...layout, content, quoted };
  return [...others.filter((statement) => !sameContent(statement, one)), one];
}

/** What is said after "as saying", past the publisher who quotes it. */
function contentAfter(tokens: readonly Token[], at: number, limit: number): Span[] | null {
  const said = afterPublisher(tokens, at, limit);
  const first = thatBeyondHearer(tokens, said, limit) ?? said;
  let end = limit;
  while (end > first && /^[.,;:]$/.test(tokens[end - 1]!.text)) end--;
  return end > first ? [spanOfTokens(tokens, { first, end })] : null;
}

function sameContent(a: Statement, b: Statement): boolean {
  return a.content[0]!.start === b.content[0]!.start && a.content.at(-1)!.end === b.content.at(-1)!.end;
}

/** "… as saying by the Interfax news agency that": past the publisher. */
function afterPublisher(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  if (tokens[i]?.lower === 'by') {
    const publisher = publisherAt(tokens, i + 1, limit);
    if (publisher !== null) i = publisher.endOfPhrase;
  }
  while (i < limit && /^[,:]$/.test(tokens[i]!.text)) i++;
  return i;
}
