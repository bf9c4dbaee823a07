import { whyNoDate } from '../date-line';
import type { Line } from '../lines';
import { readByline } from './byline';
import { furnitureOf } from './page-furniture';
import { readStamp } from './stamp';

/** How far down a line of the head is looked for. */
const headLines = 20;

/**
 * Lines of the head that say when and by whom, or were left by a page, as blocks of their own, also
 * where no blank line parts them from their neighbours in a text that is broken to a width.
 */
export function standsAlone(lines: readonly Line[]): Line[] {
  const isDated = lines.slice(0, headLines).some(({ words }) => (readStamp(words)?.published ?? null) !== null);
  return lines.flatMap((line, n) => {
    const blank = { words: '', number: line.number };
    return n < headLines && isOfHead(lines, n, isDated) ? [blank, line, blank] : [line];
  });
}

function isOfHead(lines: readonly Line[], n: number, isDated: boolean): boolean {
  const { words } = lines[n]!;
  if (readStamp(words) !== null || readByline(words) !== null || (!isDated && whyNoDate(words) !== null)) return true;
  const isAtEdge = (lines[n - 1]?.words ?? '') === '' || (lines[n + 1]?.words ?? '') === '';
  const furniture = furnitureOf(words);
  return isAtEdge && furniture !== null && furniture !== 'weak';
}
