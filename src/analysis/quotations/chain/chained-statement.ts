import type { ResolvedStatement } from '../speakers/resolution';
import type { RelayChain } from './relay-chain';

/**
 * A statement with the chain through which it reached the page, and the date it was said, null
 * where the text does not tell.
 */
export interface ChainedStatement extends ResolvedStatement, RelayChain {
  readonly said: string | null;
}
