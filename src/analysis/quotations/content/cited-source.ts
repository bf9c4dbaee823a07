import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';
import type { KnownIndex } from '../known-index';
import { nounPhraseFrom } from '../../grammar/noun-phrase';
import { citingWords, reportedAdverbs, passingOn } from '../../lexicon/reporting';
import { publisherOf } from '../read-publisher';
import { spanOfTokens, type Citation, type ReportingClause } from '../reporting-clause';
import { hasSourceNoun } from '../source-nouns';

/** What a publisher cites: the true source, the citing word as its cue, and the publisher. */
interface Citing {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly by: Citation;
}

/** The clause with the source that a publisher cites in the publisher's place, its cue without hearsay: "sources [reportedly] claimed". */
export function withCitedSource(clause: ReportingClause, known: KnownIndex): ReportingClause {
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
        by: { name: publisher.name, source, cue },
      };
    }
  }
  return null;
}

/** The phrase at token `at`, with what hangs on it, if it means somebody or something that can say. */
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
