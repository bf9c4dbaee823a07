import type { KnownIndex } from '../known-index';
import type { ResolvedStatement } from '../speakers/resolution';
import type { ChainedStatement } from './chained-statement';
import { continueInterviews } from './interviews';
import { passOnNested } from './nested';
import { relayChainOf } from './relay-chain';
import { saidIn } from './said';

/**
 * Reads through whom each statement came and when it was said: from its own clause, from the
 * interview it goes on, from the statement around it.
 */
export function readChains(resolved: readonly ResolvedStatement[], known: KnownIndex): ChainedStatement[] {
  return passOnNested(continueInterviews(resolved.map((one) => chained(one, known))));
}

function chained(resolved: ResolvedStatement, known: KnownIndex): ChainedStatement {
  const { statement, clause, meant } = resolved;
  if (clause === null) return { statement, clause, meant, relays: [], exchange: false, said: null };
  const { relays, exchange } = relayChainOf(clause, known);
  return { statement, clause, meant, relays, exchange, said: saidIn(clause, known.times) };
}
