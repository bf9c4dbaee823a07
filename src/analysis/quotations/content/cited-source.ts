import type { Span } from '../../../model/span';
import { subjectOf, type Subject } from '../../grammar/subject-of-verb';
import { beForms } from '../../lexicon/auxiliaries';
import { mediaNouns } from '../../lexicon/publishers';
import { stances } from '../../lexicon/speaking-nouns';
import { tokenAt, type ReadText, type Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { KnownIndex } from '../known-index';
import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { citingWords, reportedAdverbs, passingOn } from '../../lexicon/reporting';
import { publisherOf } from '../read-publisher';
import { ownWordsReported } from './own-words-reported';
import { spanOfTokens, tokensOfSpan, type Citation, type ReportingClause } from '../reporting-clause';
import { hasSourceNoun, sourceNounKind } from '../source-nouns';

/** What a publisher cites: the true source, the citing word as its cue, and the publisher. */
interface Citing {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly by: Citation;
}

/**
 * The clause with the source that a publisher cites in the publisher's place, its cue without
 * hearsay: "sources [reportedly] claimed".
 */
export function withCitedSource(reading: ReadText, clause: ReportingClause, known: KnownIndex): ReportingClause {
  const settled = stanceReported(reading, clause) ?? ownWordsReported(reading, clause);
  if (settled !== null) return settled;
  const citing = citedSource(clause, known);
  return withoutHearsay(
    citing === null ? clause : { ...laidAt(clause, citing.source, citing.cue), citedBy: citing.by },
  );
}

function laidAt(clause: ReportingClause, source: TokenRange | null, cue: TokenRange): ReportingClause {
  const { tokens, statement } = clause;
  const by = source === null ? statement.source : spanOfTokens(tokens, source);
  return { ...clause, source, cue, statement: { ...statement, source: by, cue: spanOfTokens(tokens, cue) } };
}

function withoutHearsay(clause: ReportingClause): ReportingClause {
  const { cue, tokens, source } = clause;
  if (cue === null || cue.end - cue.first < 2 || !reportedAdverbs.has(tokens[cue.first]!.lower)) return clause;
  return laidAt(clause, source, { first: cue.first + 1, end: cue.end });
}

/**
 * The subject of a passage that tells how somebody stands to a thing: “Lima is ‘not ruling out’
 * talks”, “Ruiz ‘ready to talk’” behind a form of "be"; null of any other.
 */
export function subjectOfStance({ tokens, sentences }: ReadText, quoted: Uint8Array, passage: Span): Subject | null {
  const inside = tokenAt(tokens, passage.start);
  let verb = inside - 1;
  while (verb > 0 && tokens[verb]!.pos === 'PUNCT') verb--;
  if (!beForms.has(tokens[verb]!.lower) || tokens[verb]!.sentence !== tokens[inside]!.sentence) return null;
  const word = tokens[inside]!.lower === 'not' ? tokens[inside + 1]! : tokens[inside]!;
  if (!stances.has(word.lower) && !(word.lower.endsWith('ing') && word.pos === 'VERB')) return null;
  const { firstToken: first, endToken: end } = sentences[tokens[verb]!.sentence]!;
  const subject = subjectOf({ tokens, quoted, first, end, verb, canSpeak: () => true });
  return subject !== null && subject.certain && !subject.inverted ? subject : null;
}

/**
 * “Lima is ‘not ruling out’ talks, a report claims”: a headline's stance is its subject's, through
 * the report.
 */
function stanceReported(
  { text, tokens, sentences, blocks }: ReadText,
  clause: ReportingClause,
): ReportingClause | null {
  const { source, cue, statement } = clause;
  const [passage] = statement.quoted;
  if (source === null || cue === null || passage === undefined || source.first < tokenAt(tokens, passage.end))
    return null;
  const { role } = blocks[tokens[source.first]!.block]!;
  if (role !== 'headline' && role !== 'description') return null;
  const head = tokens[source.end - 1]!.lower;
  if (sourceNounKind(head) !== 'document' && !mediaNouns.has(head) && publisherOf(tokens, source) === null) return null;
  const within = tokensOfSpan(tokens, passage);
  const quoted = new Uint8Array(tokens.length);
  quoted.fill(1, within.first, within.end);
  const subject = subjectOfStance({ text, tokens, sentences, blocks }, quoted, passage);
  if (subject === null) return null;
  const name = text.slice(tokens[source.first]!.start, tokens[source.end - 1]!.end);
  const content = statement.content.flatMap((span) => from(span, passage.start - 1));
  return {
    ...clause,
    source: subject,
    cue: null,
    statement: { ...statement, content, source: spanOfTokens(tokens, subject), cue: null },
    citedBy: { name, source, cue },
  };
}

/** What of a span stands at or behind an offset. */
function from({ start, end }: Span, offset: number): Span[] {
  return end <= offset ? [] : [{ start: Math.max(start, offset), end }];
}

/** TASS reported, citing the defence ministry.   … according to Reuters, which cited two officials. */
function citedSource({ tokens, source, cue, main, tail }: ReportingClause, known: KnownIndex): Citing | null {
  if (source === null || cue === null) return null;
  const publisher = publisherOf(tokens, source);
  if (publisher === null) return null;
  for (const range of [main, tail]) {
    if (range === null) continue;
    for (let at = range.first; at < range.end; at++) {
      if (!citingWords.has(tokens[at]!.lower) || (at >= cue.first && at < cue.end)) continue;
      const cited = sayerAt(tokens, at + 1, range.end, known);
      if (cited === null) continue;
      return {
        source: cited,
        cue: { first: at, end: at + 1 },
        by: { name: publisher.name, source: { first: source.first, end: publisher.endOfPhrase }, cue },
      };
    }
  }
  return null;
}

/**
 * The phrase at token `at`, with what hangs on it, if it means somebody or something that can say.
 */
function sayerAt(tokens: readonly Token[], at: number, limit: number, known: KnownIndex): TokenRange | null {
  const core = nounPhraseFrom(tokens, at, limit);
  if (core === at) return null;
  const range = { first: at, end: core };
  const can =
    hasSourceNoun(tokens, range) ||
    known.isSomebody(spanOfTokens(tokens, range)) ||
    publisherOf(tokens, range) !== null;
  if (!can) return null;
  let end = core;
  while (
    end < limit &&
    !/^[,.;:()–—"“”]$/.test(tokens[end]!.text) &&
    !/^(?:as|that|who|which)$/.test(tokens[end]!.lower) &&
    !passingOn.has(tokens[end]!.lower)
  )
    end++;
  return { first: at, end };
}
