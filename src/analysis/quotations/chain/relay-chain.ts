import type { Relay } from '../../../model/attribution';
import { slugOf } from '../../../model/ids';
import type { Span } from '../../../model/span';
import type { TokenRange } from '../../text/sentences';
import { citedSource, quoterBefore, type Citing } from './citing';
import { spanOfTokens, type ReportingClause } from '../reporting-clause';
import type { KnownIndex } from '../known-index';
import { patternsByTrigger, sameName } from './relay-patterns';
import type { FoundRelay } from './relays/found-relay';

/** A statement's chain: its relays, nearest the speaker first, and the source and cue that the chain puts in place of the first ones. */
export interface RelayChain {
  readonly relays: readonly Relay[];
  /** the speaker said it to a publisher: "told Le Monde", "in an interview with the BBC" */
  readonly exchange: boolean;
  readonly clause: ReportingClause;
}

/** Reads from a statement's clause through whom it reached the page. */
export function relayChainOf(given: ReportingClause, known: KnownIndex): RelayChain {
  const citing = citedSource(given, known);
  const clause = citing === null ? given : withSource(given, citing);
  const found = relaysIn(clause, citing?.relay ?? null);
  const quoter = citing === null ? quoterBefore(clause, known) : null;
  if (quoter !== null && !found.some(({ name }) => sameName(name, quoter.name))) found.push(quoter);
  found.sort((a, b) => a.distance - b.distance);
  const exchange = found.some((relay) => relay.exchange === true);
  return {
    relays: found.map((relay) => toRelay(relay, clause, known)),
    exchange,
    clause: withoutHearsay(clause, found),
  };
}

function withSource(clause: ReportingClause, { source, cue }: Citing): ReportingClause {
  const { tokens } = clause;
  return {
    ...clause,
    source,
    cue,
    statement: { ...clause.statement, source: spanOfTokens(tokens, source), cue: spanOfTokens(tokens, cue) },
  };
}

function relaysIn(clause: ReportingClause, known: FoundRelay | null): FoundRelay[] {
  const found: FoundRelay[] = known === null ? [] : [known];
  for (const range of [clause.main, clause.tail]) {
    if (range !== null) collect(clause, range, found);
  }
  return found;
}

function collect(clause: ReportingClause, { first, end }: TokenRange, into: FoundRelay[]): void {
  const { tokens, source } = clause;
  for (let at = first; at < end; at++) {
    const patterns = patternsByTrigger.get(tokens[at]!.lower);
    if (patterns === undefined) continue;
    const inSource = source !== null && at >= source.first && at < source.end;
    for (const pattern of patterns) {
      if (inSource && pattern.inSource !== true) continue;
      const relay = pattern.read(clause, at, end);
      if (relay === null) continue;
      if (!into.some(({ name }) => sameName(name, relay.name))) into.push(relay);
      break;
    }
  }
}

function toRelay({ name, unnamed, source, cue }: FoundRelay, { tokens }: ReportingClause, known: KnownIndex): Relay {
  const span = source === null ? null : withoutStop(spanOfTokens(tokens, source), tokens[source.end - 1]!.text, name);
  const organisation = span === null ? null : (known.organisationWithin(span) ?? known.organisationCalled(name));
  const shown = organisation?.name.replace(/^the /i, '') ?? name;
  return {
    name: shown,
    id: unnamed === true ? 'unnamed' : (organisation?.id ?? slugOf(name)) || 'unnamed',
    source: span,
    cue: spanOfTokens(tokens, cue),
  };
}

/** "on X.": the full stop is the sentence's. */
function withoutStop({ start, end }: Span, last: string, name: string): Span {
  return { start, end: last.endsWith('.') && !name.endsWith('.') ? end - 1 : end };
}

/** "sources [reportedly] claimed": the word is the unnamed relay's, and not the speaker's. */
function withoutHearsay(clause: ReportingClause, found: readonly FoundRelay[]): ReportingClause {
  const { cue, tokens, statement } = clause;
  const word = found.find(
    (relay) => relay.unnamed === true && relay.cue.first === cue?.first && relay.cue.end < cue.end,
  );
  if (cue === null || word === undefined) return clause;
  const rest = { first: word.cue.end, end: cue.end };
  return { ...clause, cue: rest, statement: { ...statement, cue: spanOfTokens(tokens, rest) } };
}
