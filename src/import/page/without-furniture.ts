import { isoOf } from '../../analysis/seed/date-line';
import { isProse, isShort, isText, pastedBlock, type PastedBlock } from '../../analysis/seed/pastes/pasted-block';
import { isWritersRole, readByline, type Byline } from '../../analysis/seed/pastes/byline';
import { readPasteBody } from '../../analysis/seed/pastes/paste-body';
import { readStamp, type Stamp } from '../../analysis/seed/pastes/stamp';
import { readWireDateline } from '../../analysis/seed/pastes/wire-dateline';
import { normaliseWords } from '../../model/ids';
import type { Image } from '../../model/article';
import type { Received, ReceivedBlock, ReceivedFault } from '../../model/received';
import { cutFault } from './cut-fault';
import type { ReadBlocks } from './read-blocks';
import type { PageSaid } from './read-head';

/** How many blocks a head within the body may have. */
const longestHead = 12;

/**
 * The article of a page without what its form shows to be none of it: headline, byline and stamps
 * that stand above the text once more, tools, plugs, promotions. What they say fills the gaps of the
 * head.
 */
export function withoutFurniture(said: PageSaid, read: ReadBlocks): Received {
  const pasted = read.blocks.map(({ words }, line) => pastedBlock({ words, line }));
  const pictured = new Set(read.images.map(({ after }) => after + 1));
  const isCaption = (n: number): boolean => read.blocks[n]!.role === 'caption' && pictured.has(n);
  const top = topOf(pasted, said, isCaption);
  const mayCut = (n: number): boolean => !/^(?:quote|caption|label)$/.test(read.blocks[n]!.role);
  const body = readPasteBody(
    pasted.slice(top.end).filter(({ line }) => mayCut(line)),
    said.author,
  );
  const gone = new Set([...top.taken, ...body.cut.map(({ line }) => line)]);
  const kept = read.blocks.flatMap((block, n) => (gone.has(n) ? [] : [{ block, n }]));
  const outside = read.left.map((words) => ({ stamp: readStamp(words), byline: readByline(words) }));
  const head = filled(
    said,
    [...pasted.slice(0, top.end), ...outside],
    kept.find(({ n }) => !isCaption(n))?.block ?? null,
  );
  const cut = [...body.cut, ...top.cut].map(({ words }) => words);
  return {
    ...head,
    description: top.description,
    blocks: kept.map(({ block }) => block),
    images: read.images.map((image) => movedImage(image, kept)),
    faults: [...head.faults, ...[...left(read, said), ...cut].map((words) => cutFault(words))],
  };
}

/** Words that were left out and say no more than the head does are not told. */
function left(read: ReadBlocks, { headline, description }: PageSaid): string[] {
  const known = new Set([headline, description].map((words) => normaliseWords(words ?? '')));
  return read.left.filter(
    (words) => !known.has(normaliseWords(words)) && readStamp(words) === null && readByline(words) === null,
  );
}

interface Top {
  readonly end: number;
  readonly description: string | null;
  /** indices of blocks that are the head's */
  readonly taken: ReadonlySet<number>;
  readonly cut: readonly PastedBlock[];
}

/** What stands above the first sentence of the text and is said by the head. */
function topOf(
  blocks: readonly PastedBlock[],
  { headline, description, author }: PageSaid,
  isCaption: (n: number) => boolean,
): Top {
  const isHeadline = ({ words }: PastedBlock): boolean => normaliseWords(words) === normaliseWords(headline ?? '');
  const isSummary = ({ words }: PastedBlock): boolean =>
    description !== null && normaliseWords(words) === normaliseWords(description);
  const writers = new Set(author.map(normaliseWords));
  const isWriter = ({ words }: PastedBlock): boolean => writers.has(normaliseWords(words));
  const taken = new Set<number>();
  const cut: PastedBlock[] = [];
  let standfirst: string | null = null;
  let end = 0;
  for (; end < Math.min(blocks.length, longestHead); end++) {
    const block = blocks[end]!;
    // a picture above the text keeps what is said of it
    if (isCaption(end)) continue;
    if (isHeadline(block) || isWriter(block)) taken.add(end);
    else if (isSummary(block) && standfirst === null) standfirst = block.words;
    else if (isProse(block)) break;
    else if (isText(block) && !isRole(block, blocks[end - 1])) {
      if (!blocks.slice(end + 1, longestHead).some((other) => isHeadline(other))) break;
      cut.push(block);
    } else if (block.stamp === null && block.byline === null) cut.push(block);
    taken.add(end);
  }
  return { end, description: standfirst, taken, cut };
}

const isRole = (block: PastedBlock, before: PastedBlock | undefined): boolean =>
  before?.byline !== null && before !== undefined && isShort(block, 6) && isWritersRole(block.words);

interface HeadLine {
  readonly stamp: Stamp | null;
  readonly byline: Byline | null;
}

/** The head with what lines of the page say where its data do not. */
function filled(said: PageSaid, lines: readonly HeadLine[], first: ReceivedBlock | null): PageSaid {
  const bylines = lines.flatMap(({ byline, stamp }) => byline ?? readByline(`By ${stamp?.by ?? ''}`) ?? []);
  const wire = first === null ? null : readWireDateline(first.words);
  const stated = lines.flatMap(({ stamp }) => stamp?.published ?? [])[0] ?? wire?.date ?? null;
  const hasError = said.faults.some(({ severity }) => severity === 'error');
  const published = said.published ?? (stated === null || hasError ? null : isoOf(stated));
  const faults: readonly ReceivedFault[] = published === null || hasError ? said.faults : [];
  return {
    ...said,
    published,
    faults,
    author: said.author.length > 0 ? said.author : (bylines.find(({ author }) => author.length > 0)?.author ?? []),
    publisher: said.publisher ?? bylines.find(({ publisher }) => publisher !== null)?.publisher ?? wire?.agency ?? null,
    place: said.place ?? bylines.find(({ place }) => place !== null)?.place ?? wire?.place ?? null,
  };
}

/** A picture behind a block that is gone stands behind the one before. */
function movedImage(image: Image, kept: readonly { readonly n: number }[]): Image {
  return { ...image, after: kept.findLastIndex(({ n }) => n <= image.after) };
}
