import type { StatedDate } from '../date-line';
import type { Paragraph } from '../lines';
import { isStandfirst } from '../standfirst';
import { dateFollows, endOfChrome, hasTitle, isPasted, itemFollows } from './head-ahead';
import { isProse, isShort, isText, type PastedBlock } from './pasted-block';
import { beginsWithFirstName, isOutlet, isWritersRole, readBareByline, readByline, type Byline } from './byline';
import { isSiteSections } from './page-furniture';
import { isSameDay, type Stamp } from './stamp';

/** A date that a line of the head states, and that line. */
export interface DatedLine {
  readonly date: StatedDate;
  readonly line: Paragraph;
  readonly isLabelled: boolean;
}

/** What the head of a paste says, and where its body begins. */
export interface PasteHead {
  readonly headline: Paragraph | null;
  readonly description: Paragraph | null;
  readonly published: readonly DatedLine[];
  readonly updated: readonly DatedLine[];
  /** dates among menus, which may be of the day on which the page was seen */
  readonly seen: readonly DatedLine[];
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly place: string | null;
  /** blocks that are no part of the article */
  readonly cut: readonly Paragraph[];
  /** index of the first block of the body */
  readonly bodyIndex: number;
}

/** How many blocks the head of a page may have. */
const longestHead = 60;

/** Reads menus, dates, bylines, headline and standfirst from the top of a paste, in any order. */
export function readPasteHead(blocks: readonly PastedBlock[]): PasteHead {
  const head = new Head(blocks);
  head.read();
  return head;
}

class Head implements PasteHead {
  headline: Paragraph | null = null;
  description: Paragraph | null = null;
  readonly published: DatedLine[] = [];
  readonly updated: DatedLine[] = [];
  readonly seen: DatedLine[] = [];
  readonly author: string[] = [];
  publisher: string | null = null;
  place: string | null = null;
  readonly cut: Paragraph[] = [];
  bodyIndex = 0;
  private readonly end: number;

  constructor(private readonly blocks: readonly PastedBlock[]) {
    const prose = blocks.findIndex(isProse);
    this.end = Math.min(prose === -1 ? blocks.length : prose, longestHead);
  }

  read(): void {
    const chrome = endOfChrome(this.blocks, this.end);
    while (this.bodyIndex < this.blocks.length) {
      const block = this.blocks[this.bodyIndex]!;
      if (this.bodyIndex < chrome) this.takeChrome(block);
      else if (!this.takeItem(block) && !this.takeText(block)) break;
      this.bodyIndex++;
    }
  }

  private takeChrome(block: PastedBlock): void {
    const date = block.stamp?.published ?? null;
    if (date !== null) this.seen.push({ date, line: block, isLabelled: false });
    else if (block.stamp === null) this.cut.push(block);
  }

  /** A line that is no text by its form: it is read or cut. */
  private takeItem(block: PastedBlock): boolean {
    const { stamp, byline, furniture } = block;
    if (stamp !== null) return this.takeStamp(block, stamp);
    if (byline !== null) return this.takeByline(byline);
    const [, sender] = /^From: (\p{Lu}.{2,80})$/u.exec(block.words) ?? [];
    if (sender !== undefined && this.headline !== null) {
      this.publisher ??= sender;
      return true;
    }
    if (/^news provided by$/i.test(this.blocks[this.bodyIndex - 1]?.words ?? '') && isText(block)) {
      this.publisher ??= block.words;
      return true;
    }
    if (/^news provided by$/i.test(block.words)) return this.leaveOut(block);
    if (furniture === null || furniture === 'promo') return false;
    if (furniture === 'list' && this.headline !== null) return false;
    if (furniture === 'weak' && this.headline === null && !hasTitle(this.blocks, this.bodyIndex + 1, this.end))
      return false;
    return this.leaveOut(block);
  }

  private leaveOut(block: PastedBlock): true {
    this.cut.push(block);
    return true;
  }

  /** A second date without a word is one of the body's headings, and no date of publication. */
  private takeStamp(line: PastedBlock, stamp: Stamp): boolean {
    const { published, updated, isLabelled, lacksYear, by } = stamp;
    const known = this.published[0] ?? this.updated[0];
    if (lacksYear && known === undefined && !dateFollows(this.blocks, this.bodyIndex)) return false;
    const isOther = published !== null && !isLabelled && this.published.length > 0;
    if (isOther && !isSameDay(published, this.published[0]!.date)) return false;
    if (published !== null) this.published.push({ date: published, line, isLabelled });
    if (updated !== null) this.updated.push({ date: updated, line, isLabelled: false });
    if (by !== null) this.takeByline(readByline(`By ${by}`));
    return true;
  }

  private takeByline(byline: Byline | null): boolean {
    if (byline === null) return false;
    this.author.push(...byline.author.filter((name) => !this.author.includes(name)));
    this.publisher ??= byline.publisher;
    this.place ??= byline.place;
    return true;
  }

  private takeText(block: PastedBlock): boolean {
    if (this.headline === null) return this.takeTitle(block);
    if (this.description === null && isStandfirst(block.words, this.headline.words)) {
      this.description = block;
      return true;
    }
    if (this.takeName(block)) return true;
    if (!this.itemFollows()) return false;
    if (isShort(block, 4)) return this.takeLabel(block);
    if (this.description !== null || !isOneSentence(block.words)) return false;
    this.description = block;
    return true;
  }

  private takeTitle(block: PastedBlock): boolean {
    const pasted = isPasted(this.blocks.slice(0, this.end));
    const next = this.blocks.slice(this.bodyIndex + 1).find(isText);
    const isPapersName = isShort(block, 3) && isOutlet(block.words) && next !== undefined && !isShort(next, 3);
    const isKicker = isSiteSections(block.words) || (pasted && (isPapersName || !block.words.includes(' ')));
    if (isKicker && hasTitle(this.blocks, this.bodyIndex + 1, this.end)) return this.leaveOut(block);
    this.headline = block;
    return true;
  }

  /** A writer's name without "by", or what he is, where something else of a head stands beside it. */
  private takeName(block: PastedBlock): boolean {
    const [before, after] = [this.blocks[this.bodyIndex - 1], this.blocks[this.bodyIndex + 1]];
    if (this.author.length > 0 && isWritersRole(block.words) && isShort(block, 6)) return this.leaveOut(block);
    const byline = this.author.length === 0 ? readBareByline(block.words) : null;
    if (byline === null) return false;
    const besides = (before?.stamp ?? after?.stamp ?? null) !== null;
    const isRole = after !== undefined && isText(after) && isWritersRole(after.words) && isShort(after, 6);
    const isSure = beginsWithFirstName(block.words) || (besides && isRole) || this.isWithin();
    const isAlone = this.isWithin() && beginsWithFirstName(block.words);
    return (besides || isRole || isAlone) && isSure && this.takeByline(byline);
  }

  /** Dates or other lines of a head stand on both sides. */
  private isWithin(): boolean {
    const isItem = (block: PastedBlock | undefined): boolean => block !== undefined && !isText(block);
    return isItem(this.blocks[this.bodyIndex - 1]) && isItem(this.blocks[this.bodyIndex + 1]);
  }

  /** A word or two among the lines of a head: a paper's name, a label. */
  private takeLabel(block: PastedBlock): boolean {
    if (this.publisher === null && isOutlet(block.words)) this.publisher = block.words;
    else this.cut.push(block);
    return true;
  }

  private itemFollows(): boolean {
    const { author, published } = this;
    return itemFollows(this.blocks, this.bodyIndex, { isDated: published.length > 0, isSigned: author.length > 0 });
  }
}

const isOneSentence = (words: string): boolean => words.length <= 400 && !/[.!?]["'’”]? \p{Lu}/u.test(words);
