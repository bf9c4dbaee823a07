import type { Span } from '../../../model/span';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { Statement } from '../statement';
import { spanOf } from './clause';
import { determiners, isCapitalised } from './noun-phrase';
import { publisherAt } from './read-publisher';

/**
 * The statements as a chain needs them laid out: what only tells of the way a statement took is none itself, and where
 * somebody is quoted by another, the one who is quoted is the source.
 */
export function settleLayout(reading: ReadText, statements: readonly Statement[]): Statement[] {
  const kept = statements.filter((statement) => !isCitation(reading, statement) && !isHandling(reading, statement));
  const passedOn = kept.map((statement) => saidBeforeAccording(reading, withoutHearer(reading, statement)));
  return quotedAsSaying(reading, passedOn);
}

function firstToken({ tokens }: ReadText, span: Span): number {
  return tokenAt(tokens, span.start);
}

/** "…, TASS reported, citing the defence ministry"; "Reuters, which cited two officials": they are a source, and nothing that was said. */
function isCitation(reading: ReadText, { cue, source, quoted, content }: Statement): boolean {
  if (cue === null || quoted.length > 0 || content.length !== 1) return false;
  const { tokens } = reading;
  const word = tokens[firstToken(reading, cue)]?.lower ?? '';
  const relative = source !== null && reading.text.slice(source.start, source.end).toLowerCase() === 'which';
  if (!/^(?:citing|quoting)$/.test(word) && !(relative && /^(?:cited|quoted)$/.test(word))) return false;
  const from = firstToken(reading, content[0]!);
  for (let i = from; i < tokens.length && tokens[i]!.start < content[0]!.end && tokens[i]!.text !== ','; i++) {
    if (tokens[i]!.pos === 'AUX' || tokens[i]!.lower === 'that' || i > from + 25) return false;
  }
  return true;
}

/** "Asked by Reuters about the leak, …"; "a memo seen by the Guardian": the way a statement took. */
function isHandling(reading: ReadText, { cue, quoted }: Statement): boolean {
  if (cue === null || quoted.length > 0) return false;
  const { tokens } = reading;
  const at = tokenAt(tokens, cue.end - 1);
  const by = tokens[at]!.lower === 'by' ? at : at + 1;
  return (
    /^(?:asked|pressed|questioned|interviewed|seen|obtained|reviewed|viewed)$/.test(tokens[by - 1]?.lower ?? '') &&
    tokens[by]?.lower === 'by'
  );
}

/** “It is done,” Ruiz told Le Monde, according to AFP: Ruiz said it, and AFP passes it on. */
function saidBeforeAccording(reading: ReadText, statement: Statement): Statement {
  const { cue, source, quoted, content } = statement;
  const { tokens, text } = reading;
  if (cue === null || source === null || quoted.length === 0) return statement;
  if (text.slice(cue.start, cue.end).toLowerCase() !== 'according to') return statement;
  const at = firstToken(reading, cue);
  const first = tokenAt(tokens, content.at(-1)!.end);
  if (first >= at || tokens[first]!.sentence !== tokens[at]!.sentence || publisherAt(tokens, at + 2, at + 12) === null)
    return statement;
  const verb = verbOfSaying(tokens, first, at);
  if (verb === null) return statement;
  const inverted = verb === first;
  const phrase = inverted
    ? phraseEndingBefore(tokens, at - 1, verb + 1)
    : phraseEndingBefore(tokens, auxiliaryStart(tokens, verb), first);
  if (phrase === null) return statement;
  return { ...statement, source: spanOf(tokens, phrase), cue: spanOf(tokens, { first: verb, end: verb + 1 }) };
}

/** "The bank told [Reuters] that rates would rise": the hearer is no part of what was said. */
function withoutHearer(reading: ReadText, statement: Statement): Statement {
  const { cue, content, quoted } = statement;
  const { tokens } = reading;
  const start = content[0]!;
  if (cue === null || quoted.length > 0 || cue.end > start.start) return statement;
  const told = tokenAt(tokens, cue.end - 1);
  const at = firstToken(reading, start);
  if (tokens[told]!.lower !== 'told' || at !== told + 1) return statement;
  const publisher = publisherAt(tokens, at, at + 12);
  const that = publisher === null ? undefined : tokens[publisher.endOfPhrase];
  if (that?.lower !== 'that' || that.end >= start.end) return statement;
  return { ...statement, content: [{ start: that.start, end: start.end }, ...content.slice(1)] };
}

function verbOfSaying(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first; i < end; i++) {
    if (
      /^(?:said|says|told|tells|wrote|added|insisted|warned|quoted|claimed|argued|announced|declared|stated)$/.test(
        tokens[i]!.lower,
      )
    )
      return i;
  }
  return null;
}

/** Somebody who is quoted by another: who, and the words that say so, with the sentence they stand in. */
interface Quoted {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly sentence: number;
}

const mostInSentence = 4;

/** Haddad was quoted by TASS as saying that …; TASS quoted Haddad as saying that …: Haddad is the source. */
function quotedAsSaying(reading: ReadText, statements: readonly Statement[]): Statement[] {
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
    if (tokens[at]!.lower !== 'saying' || tokens[at - 1]!.lower !== 'as') continue;
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
    if (/^(?:quoted|cited|quotes|cites|quoting|citing)$/.test(tokens[i]!.lower)) return i;
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
  const layout = { source: spanOf(tokens, source), cue: spanOf(tokens, cue) };
  const region = { start: Math.min(layout.source.start, layout.cue.start), end: layout.cue.end };
  const meets = (span: Span | null): boolean => span !== null && span.start < region.end && span.end > region.start;
  const concerned = statements.filter((statement) => meets(statement.cue) || statement.content.some(meets));
  const others = statements.filter((statement) => !concerned.includes(statement));
  const before = concerned.find(({ quoted, content }) => quoted.length > 0 && content[0]!.end <= region.start);
  const content = before?.content ?? contentAfter(tokens, cue.end, sentences[sentence]!.endToken);
  if (content === null) return [...statements];
  const within = (span: Span): boolean => content.some(({ start, end }) => span.start >= start && span.end <= end);
  const quoted = before?.quoted ?? concerned.flatMap((statement) => statement.quoted).filter(within);
  const one: Statement = { ...before, ...layout, content, quoted };
  return [...others.filter((statement) => !sameContent(statement, one)), one];
}

/** What is said after "as saying", past the publisher who quotes it. */
function contentAfter(tokens: readonly Token[], at: number, limit: number): Span[] | null {
  const first = afterPublisher(tokens, at, limit);
  let end = limit;
  while (end > first && /^[.,;:]$/.test(tokens[end - 1]!.text)) end--;
  return end > first ? [spanOf(tokens, { first, end })] : null;
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

function auxiliaryStart(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (i > 0 && (tokens[i - 1]!.pos === 'AUX' || /^(?:also|later|reportedly|then)$/.test(tokens[i - 1]!.lower))) i--;
  return i;
}

/** The name, pronoun or noun phrase that ends right before token `end`. */
function phraseEndingBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  let first = end;
  while (first > floor && end - first < 12 && isNominal(tokens[first - 1]!)) first--;
  return first === end ? null : { first, end };
}

function isNominal(token: Token): boolean {
  return (
    /^(?:NOUN|PROPN|ADJ|NUM|PRON)$/.test(token.pos) ||
    token.lower === "'s" ||
    determiners.has(token.lower) ||
    (isCapitalised(token) && token.pos !== 'VERB')
  );
}
