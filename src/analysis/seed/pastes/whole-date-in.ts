import { isoOf, readDateLine } from '../date-line';
import { cutLines, cutParagraphs, type Paragraph } from '../lines';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const wholeDate = new RegExp(
  `\\b(?:\\d{1,2} (?:${months}) \\d{4}|(?:${months}) \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
);

/** The first whole date that stands within the words of some blocks, with its line; null for none. */
export function wholeDateIn(blocks: readonly Paragraph[]): Paragraph | null {
  for (const { words, line } of blocks) {
    const found = wholeDate.exec(words)?.[0];
    if (found !== undefined && readDateLine(found) !== null) return { words: found, line };
  }
  return null;
}

/** The first whole day that stands in a text, `YYYY-MM-DD`; null for none. */
export function likelyDayOf(raw: string): string | null {
  const stated = wholeDateIn(cutParagraphs(cutLines(raw)));
  return stated === null ? null : isoOf(readDateLine(stated.words)!);
}
