import type { Span } from '../../../model/span';
import type { ChainedStatement } from './chained-statement';

interface Content extends Span {
  readonly of: number;
}

/**
 * "TASS reported that Haddad had ordered a retreat": what somebody says within another's statement
 * came through that other.
 */
export function passOnNested(chained: readonly ChainedStatement[]): ChainedStatement[] {
  const spans: Content[] = [];
  chained.forEach(({ statement }, of) => {
    for (const { start, end } of statement.content) spans.push({ start, end, of });
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const outerOf = new Map<number, number>();
  const around: Content[] = [];
  for (const span of spans) {
    while (around.length > 0 && around.at(-1)!.end < span.end) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined && outer.of !== span.of && isWithin(chained[span.of]!, outer))
      outerOf.set(span.of, outer.of);
    around.push(span);
  }
  if (outerOf.size === 0) return [...chained];
  return chained.map((inner, n) => {
    const outer = chained[outerOf.get(n) ?? -1];
    const teller = outer?.meant.speakers[0];
    if (outer === undefined || teller === undefined || outer.meant.speakers.length !== 1) return inner;
    if (inner.meant.speakers.some(({ id }) => id === teller.id)) return inner;
    const { source, cue } = outer.statement;
    return { ...inner, relays: [...inner.relays, { name: teller.name, id: teller.id, source, cue }, ...outer.relays] };
  });
}

/** The statement's own source stands within the outer content. */
function isWithin({ statement: { source } }: ChainedStatement, outer: Span): boolean {
  return source !== null && source.start >= outer.start && source.end <= outer.end;
}
