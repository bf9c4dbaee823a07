import type { StatedDate } from '../date-line';
import type { Paragraph } from '../lines';
import type { PastedBlock } from './pasted-block';
import { readByline } from './byline';
import { readPasteBody } from './paste-body';
import { readPasteHead, type DatedLine } from './paste-head';
import { readWireDateline } from './wire-dateline';

/** What a text without front matter says of itself. */
export interface Paste {
  readonly headline: Paragraph | null;
  readonly description: Paragraph | null;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly place: string | null;
  /** dates of publication, the likeliest first; none where the text states none */
  readonly dates: readonly DatedLine[];
  /** a day without a year that the dateline has; null where it has none, or a whole date */
  readonly dayOnly: Paragraph | null;
  readonly paragraphs: readonly Paragraph[];
  /** what the page left, and is no part of the article, in the order of the text */
  readonly cut: readonly Paragraph[];
}

/** How far below the first line a date may stand that is no part of the head, in blocks. */
const headBlocks = 4;

/** Reads head and body of what was copied from somewhere. Linear in the text. */
export function readPaste(blocks: readonly PastedBlock[]): Paste {
  const head = readPasteHead(blocks);
  const body = readPasteBody(blocks.slice(head.bodyIndex), head.author);
  const isLate = (block: PastedBlock): boolean =>
    blocks.indexOf(block) < headBlocks && (block.stamp?.published ?? null) !== null;
  const late = head.published.length > 0 ? undefined : body.kept.slice(0, headBlocks).find(isLate);
  const paragraphs = body.kept.filter((block) => block !== late);
  const top = [head.headline, paragraphs[0] ?? null].filter((block) => block !== null);
  const wire = top.map(({ words }) => readWireDateline(words)).find((one) => one !== null);
  const at = top.find(({ words }) => readWireDateline(words) !== null);
  return {
    headline: head.headline,
    description: head.description,
    author: head.author.length > 0 ? head.author : reportersOf(body.cut),
    publisher: head.publisher ?? wire?.agency ?? null,
    place: head.place ?? wire?.place ?? null,
    dates: [
      ...head.published,
      ...dated(wire?.date, at),
      ...dated(late?.stamp?.published, late),
      ...body.cut.flatMap((block) => dated(block.stamp?.published, block)),
      ...head.seen,
      ...head.updated,
    ],
    dayOnly: (wire?.dayOnly ?? null) === null ? null : { words: wire!.dayOnly!, line: at!.line },
    paragraphs,
    cut: [...head.cut, ...body.cut].sort((a, b) => a.line - b.line),
  };
}

const dated = (date: StatedDate | null | undefined, line: PastedBlock | Paragraph | undefined): DatedLine[] =>
  (date ?? null) === null || line === undefined ? [] : [{ date: date!, line, isLabelled: false }];

/** "(Reporting by Ana Rubio and Tom Veyne; Editing by …)", where no byline stands above. */
function reportersOf(cut: readonly Paragraph[]): readonly string[] {
  for (const { words } of cut) {
    const [, names] = /^\(?Reporting by ([^;()]{3,150})/.exec(words) ?? [];
    const byline = names === undefined ? null : readByline(`By ${names}`);
    if (byline !== null) return byline.author;
  }
  return [];
}
