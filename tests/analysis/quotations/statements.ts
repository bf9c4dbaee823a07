import { readClauses } from '../../../src/analysis/quotations/clauses/read-clauses';
import { findIndirectStatements } from '../../../src/analysis/quotations/content/find-indirect-statements';
import { findMarked } from '../../../src/analysis/quotations/passages/find-marked';
import type { Statement } from '../../../src/analysis/quotations/statement';
import type { ReadText } from '../../../src/analysis/text/read-text';
import { words } from '../reading';

/** What is said in a text and told without marks. */
export function indirectStatements(reading: ReadText): Statement[] {
  return findIndirectStatements(readClauses(reading, findMarked(reading))).filter(({ unsaid }) => unsaid !== true);
}

/** `<source> {cue} [content] [content]` */
export function shownParts(reading: ReadText, { content, cue, source }: Statement): string {
  return `<${words(reading, source)}> {${words(reading, cue)}} ${content.map((span) => `[${words(reading, span)}]`).join(' ')}`;
}
