import type { Relay } from '../../../model/attribution';
import { slugOf } from '../../../model/ids';
import type { Span } from '../../../model/span';
import type { TokenRange } from '../../text/sentences';
import type { KnownIndex } from '../known-index';
import { spanOfTokens, type ReportingClause } from '../reporting-clause';
import { quoterBefore } from './quoter';
import { patternsByTrigger, sameName } from './relay-patterns';
import type { FoundRelay } from './relays/found-relay';

/** The relays of a statement, nearest the speaker first. */
export interface RelayChain {
  readonly relays: readonly Relay[];
  /** the speaker said it to a publisher: "told Le Monde", "in an interview with the BBC" */
  readonly exchange: boolean;
}

/** Reads from a statement's clause through whom it reached the page. */
export function relayChainOf(clause: ReportingClause, known: KnownIndex): RelayChain {
  const { citedBy, main, tail } = clause;
  const found: FoundRelay[] = citedBy === null ? [] : [{ ...citedBy, distance: 2 }];
  for (const range of [main, tail]) if (range !== null) collect(clause, range, found);
  const quoter = citedBy === null ? quoterBefore(clause, known) : null;
  if (quoter !== null && !found.some(({ name }) => sameName(name, quoter.name))) found.push(quoter);
  found.sort((a, b) => a.distance - b.distance);
  return {
    relays: found.map((relay) => toRelay(relay, clause, known)),
    exchange: found.some((relay) => relay.exchange === true),
  };
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

function toRelay({ name, source, cue }: FoundRelay, { tokens }: ReportingClause, known: KnownIndex): Relay {
  const span = source === null ? null : withoutStop(spanOfTokens(tokens, source), tokens[source.end - 1]!.text, name);
  const organisation = span === null ? null : (known.organisationWithin(span) ?? known.organisationCalled(name));
  const shown = organisation?.name.replace(/^the /i, '') ?? name;
  return {
    name: shown,
    id: (organisation?.id ?? slugOf(name)) || 'unnamed',
    source: span,
    cue: spanOfTokens(tokens, cue),
  };
}

/** "on X.": the full stop is the sentence's. */
function withoutStop({ start, end }: Span, last: string, name: string): Span {
  return { start, end: last.endsWith('.') && !name.endsWith('.') ? end - 1 : end };
}
