import { blocksOfParagraphs, withoutMarkdown } from './blocks-of-paragraphs';
import { isoOf, whyNoDate } from './date-line';
import { cutParagraphs, type Line, type Paragraph } from './lines';
import { pastedBlocks, type PastedBlock } from './pastes/pasted-block';
import { readPaste, type Paste } from './pastes/read-paste';
import { standsAlone } from './pastes/stands-alone';
import { wholeDateIn } from './pastes/whole-date-in';
import { checkedDate } from './publication-date';
import { shortened, type Parts, type Report } from './seed-parts';

/** How far below the first line something like a date may stand, in blocks. */
const headBlocks = 4;

/**
 * What a text without front matter says of itself: its date, its byline, its headline, its standfirst
 * and its paragraphs, without what the page that it was copied from left in it. `fallbackDate` is for
 * texts that state none.
 */
export function partsOfText(lines: readonly Line[], fallbackDate: string | null, report: Report): Parts {
  const blocks = pastedBlocks(cutParagraphs(standsAlone(lines)));
  const { parts, kept } = partsOfPaste(blocks, fallbackDate, report);
  return { ...parts, ...blocksOfParagraphs(kept) };
}

/** What the blocks of a text say of it but its blocks, and those of them that are the article's. */
export interface PasteParts {
  readonly parts: Omit<Parts, 'blocks' | 'images'>;
  readonly kept: readonly Paragraph[];
}

/** The same of blocks, in whatever form their text was. */
export function partsOfPaste(blocks: readonly PastedBlock[], fallbackDate: string | null, report: Report): PasteParts {
  const paste = readPaste(blocks);
  if (paste.dates.length > 0) return partsOf(paste, chosenDate(paste, report), report);
  const unclear = blocks.slice(0, headBlocks).find(({ words }) => whyNoDate(words) !== null);
  if (unclear !== undefined) {
    const why = `"${shortened(unclear.words)}" ${whyNoDate(unclear.words)}`;
    report(fallbackDate === null ? 'error' : 'warning', unclear.line, why);
    return partsOf(readPaste(blocks.filter((block) => block !== unclear)), fallbackDate, report, unclear.line);
  }
  if (fallbackDate === null) reportNoDate(paste, blocks, report);
  return partsOf(paste, fallbackDate, report);
}

function partsOf(paste: Paste, date: string | null, report: Report, dateLine = 1): PasteParts {
  const { headline, description, author, publisher, place } = paste;
  if (headline === null) {
    const line = paste.dates[0]?.line.line ?? dateLine;
    report('error', line, 'no headline; add it on a line of its own below the date');
  }
  for (const { words, line } of paste.cut) {
    report(
      'cut',
      line,
      `"${shortened(words)}" is left out as no part of the article (to keep it, give the file front matter)`,
    );
  }
  const said = { author, publisher, place, url: null, licence: null, language: null };
  const top = { headline: withoutMarkdown(headline), description: withoutMarkdown(description) };
  return { parts: { ...top, ...said, date }, kept: paste.paragraphs };
}

/** The first date that the text states; a line that says "published" of another day is told. */
function chosenDate({ dates }: Paste, report: Report): string | null {
  const [{ date, line }] = dates as [(typeof dates)[0]];
  const other = dates.find((one) => one.isLabelled && one.line !== line && isoOf(one.date) !== isoOf(date));
  if (other !== undefined && !dates[0]!.isLabelled) {
    const told = `"${shortened(other.line.words)}" is another day than line ${line.line} has, which is taken; take the wrong one out`;
    report('warning', other.line.line, told);
  }
  return checkedDate(date, line, report);
}

function reportNoDate({ dayOnly }: Paste, blocks: readonly PastedBlock[], report: Report): void {
  const likely: Paragraph | null = dayOnly ?? wholeDateIn(blocks);
  const asked =
    likely === null
      ? ''
      : ` (line ${likely.line} has ${likely.words}${likely === dayOnly ? ' without its year' : ''}: is it the date?)`;
  report('error', 1, `no date; add a first line such as 2 March 2024, the day it was published${asked}`);
}
