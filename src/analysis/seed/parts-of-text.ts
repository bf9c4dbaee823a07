import { isBoilerplate } from './boilerplate';
import { readDateLine, whyNoDate } from './date-line';
import { cutParagraphs, type Line, type Paragraph } from './lines';
import { checkedDate } from './publication-date';
import { shortened, type Parts, type Report } from './seed-parts';
import { isStandfirst } from './standfirst';

/** How far below the first line a date line may stand: under the headline and the standfirst. */
const headBlocks = 4;
const headLines = 20;

/**
 * What a text without front matter says of itself: its date, its headline, its standfirst and its
 * paragraphs. `fallbackDate` is for texts that state none.
 */
export function partsOfText(lines: readonly Line[], fallbackDate: string | null, report: Report): Parts {
  const { date, line, rest } = readDate(lines, fallbackDate, report);
  const kept = withoutBoilerplate(rest, report);
  const [headline = null, second = null] = kept;
  if (headline === null) report('error', line, 'no headline; add it on a line of its own below the date');
  const description =
    headline !== null && second !== null && isStandfirst(second.words, headline.words) ? second : null;
  return {
    headline,
    description,
    date,
    author: [],
    publisher: null,
    url: null,
    licence: null,
    language: null,
    paragraphs: kept.slice(description === null ? 1 : 2),
  };
}

const isDate = (words: string): boolean => readDateLine(words) !== null;
const isLikeDate = (words: string): boolean => whyNoDate(words) !== null;

/**
 * The date that the head of a text states, the line where it stands or should, and the paragraphs
 * without it.
 */
function readDate(
  lines: readonly Line[],
  fallbackDate: string | null,
  report: Report,
): { date: string | null; line: number; rest: Paragraph[] } {
  const { dated, rest } = splitAtDate(lines, isDate);
  if (dated !== null) return { date: checkedDate(readDateLine(dated.words)!, dated, report), line: dated.line, rest };
  const unclear = splitAtDate(lines, isLikeDate);
  const line = unclear.dated?.line ?? 1;
  if (unclear.dated !== null) {
    const { words } = unclear.dated;
    report(fallbackDate === null ? 'error' : 'warning', line, `"${shortened(words)}" ${whyNoDate(words)}`);
  } else if (fallbackDate === null) {
    report('error', 1, 'no date; add a first line such as 2 March 2024, the day it was published');
  }
  return { date: fallbackDate, line, rest: unclear.rest };
}

/**
 * The first line of the head that is a date by `isOne`, and the paragraphs without it and those
 * right below it.
 */
function splitAtDate(
  lines: readonly Line[],
  isOne: (words: string) => boolean,
): { dated: Paragraph | null; rest: Paragraph[] } {
  const all = cutParagraphs(withDatesApart(lines, isOne));
  const first = all.slice(0, headBlocks).findIndex(({ words }) => isOne(words));
  if (first === -1) return { dated: null, rest: all };
  let end = first;
  while (end < all.length && isOne(all[end]!.words)) end++;
  return { dated: all[first]!, rest: [...all.slice(0, first), ...all.slice(end)] };
}

/**
 * A date in the head is a block of its own, also where no blank line parts it from its neighbours.
 */
function withDatesApart(lines: readonly Line[], isOne: (words: string) => boolean): Line[] {
  return lines.flatMap((line, index) => {
    const blank = { words: '', number: line.number };
    return index < headLines && isOne(line.words) ? [blank, line, blank] : [line];
  });
}

function withoutBoilerplate(paragraphs: readonly Paragraph[], report: Report): Paragraph[] {
  let end = paragraphs.length;
  while (end > 1 && isBoilerplate(paragraphs[end - 1]!.words)) end--;
  for (const { words, line } of paragraphs.slice(end)) {
    report(
      'warning',
      line,
      `"${shortened(words)}" is left out as no part of the article (to keep it, give the file front matter)`,
    );
  }
  return paragraphs.slice(0, end);
}
