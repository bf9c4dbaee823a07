import type { BlockRole, Image, TextLink } from '../../model/article';
import type { ReceivedBlock } from '../../model/received';
import { blockElements, roleOfElement, unreadElements } from './block-elements';
import { quotationMarksOf } from './quotation-marks-of';
import { webAddress } from './web-address';

/** The blocks of a piece of a page, and what was not taken into them. */
export interface ReadBlocks {
  readonly blocks: readonly ReceivedBlock[];
  /** `src` as it stands there, `after` an index into `blocks`, -1 before all */
  readonly images: readonly Image[];
  /** words that the page itself strikes out, in its order */
  readonly struck: readonly string[];
  /** words of elements that were to be left out, in its order */
  readonly left: readonly string[];
}

/** What holds for the words of a piece of a page. */
export interface PageContext {
  /** BCP 47 tag, for the marks of `<q>`, where no element says another */
  readonly language: string;
  /** what addresses are relative to; null where none is known */
  readonly base: string | null;
  /** elements that are no part of what is read */
  readonly left?: ReadonlySet<Node>;
}

/**
 * Reads the words below a node of a parsed document (the browser's, or one of Node) as blocks with
 * roles. No script runs, nothing is fetched, and what is hidden or no words is passed over. Linear
 * in the number of nodes; goes as deep as they lie in one another, which the caller bounds.
 */
export function readBlocks(root: Node, around: PageContext): ReadBlocks {
  const reader = new BlockReader(around);
  reader.read(root, { role: 'paragraph', language: around.language, depth: 0, isKept: false });
  reader.close('paragraph');
  return reader;
}

/** What an element hands down to those in it. */
interface Place {
  readonly role: BlockRole;
  readonly language: string;
  /** how many `<q>` are around */
  readonly depth: number;
  /** spaces and line ends stand as they are (`<pre>`) */
  readonly isKept: boolean;
}

class BlockReader implements ReadBlocks {
  readonly blocks: ReceivedBlock[] = [];
  readonly images: Image[] = [];
  readonly struck: string[] = [];
  readonly left: string[] = [];
  private words = '';
  private links: TextLink[] = [];
  private breaks = 0;

  constructor(private readonly pageContext: PageContext) {}

  read(node: Node, place: Place): void {
    if (node.nodeType === 3) this.add(node.nodeValue ?? '');
    else if (node.nodeType === 1) this.readElement(node as Element, place);
    else this.readChildren(node, place);
  }

  /** Ends the block that is open, if it has words. */
  close(role: BlockRole): void {
    const words = this.words.trimEnd();
    if (words !== '') this.blocks.push({ role, words, links: this.links.filter(({ start, end }) => end > start) });
    this.words = '';
    this.links = [];
    this.breaks = 0;
  }

  private readChildren(node: Node, place: Place): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) this.read(child, place);
  }

  private readElement(element: Element, around: Place): void {
    const name = element.localName.toLowerCase();
    if (name === 'br') return this.breakLine(around.role);
    if (name === 'img' || name === 'amp-img') return this.readImage(element);
    if (unreadElements.has(name) || isHidden(element)) return;
    if (this.pageContext.left?.has(element)) return this.leave(element, around.role);
    if (name === 'del' || name === 's' || name === 'strike') {
      this.struck.push((element.textContent ?? '').replace(/\s+/g, ' ').trim());
      return;
    }
    const role = roleWithin(name, around.role);
    const place = { ...around, role, language: element.getAttribute('lang') || around.language };
    if (blockElements.has(name)) {
      this.close(around.role);
      const [blocks, images] = [this.blocks.length, this.images.length];
      this.readChildren(element, place);
      this.close(role);
      if (name === 'figure') this.putAboveCaption(blocks, images);
    } else this.readInline(name, element, place);
  }

  private leave(element: Element, role: BlockRole): void {
    if (blockElements.has(element.localName.toLowerCase())) this.close(role);
    const { blocks } = readBlocks(element, { language: this.pageContext.language, base: null });
    if (blocks.length > 0) this.left.push(blocks.map(({ words }) => words).join(' '));
  }

  private readInline(name: string, element: Element, place: Place): void {
    if (name === 'q') return this.readQuoted(element, place);
    if (name === 'td' || name === 'th') {
      if (this.words !== '') this.add(' | ');
      return this.readChildren(element, place);
    }
    const href = name === 'a' ? webAddress(element.getAttribute('href'), this.pageContext.base) : null;
    const [block, start] = [this.blocks.length, this.words.length];
    this.readChildren(element, place);
    // a link around whole blocks is none within one
    if (href !== null && block === this.blocks.length) this.link(start, href);
  }

  private readQuoted(element: Element, place: Place): void {
    const [open, close] = quotationMarksOf(place.language, place.depth);
    this.add(open);
    this.readChildren(element, { ...place, depth: place.depth + 1 });
    this.words = this.words.trimEnd();
    this.add(close);
  }

  private link(from: number, href: string): void {
    const start = from + (/^ */.exec(this.words.slice(from))?.[0].length ?? 0);
    this.links.push({ start, end: this.words.trimEnd().length, href });
  }

  private readImage(element: Element): void {
    const written = element.getAttribute('src')?.trim() ?? '';
    // from the root of its host: no file beside the page
    const src = written.startsWith('/') ? (webAddress(written, this.pageContext.base) ?? '') : written;
    const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
    const after = this.blocks.length - (this.words.trim() === '' ? 1 : 0);
    if (src !== '') this.images.push({ src, alt, after });
  }

  /** What a figure holds beside its pictures is below them, wherever it is written. */
  private putAboveCaption(blocks: number, images: number): void {
    if (this.blocks.slice(blocks).some(({ role }) => role !== 'caption')) return;
    for (let n = images; n < this.images.length; n++) this.images[n] = { ...this.images[n]!, after: blocks - 1 };
  }

  /** One line end is a space, two are the end of a paragraph. */
  private breakLine(role: BlockRole): void {
    const isSecond = this.breaks > 0 && this.words.length === this.breaks;
    if (isSecond) this.close(role);
    else {
      this.add(' ');
      this.breaks = this.words.length;
    }
  }

  private add(text: string): void {
    const spaced = text.replace(/\s+/g, ' ');
    this.words += this.words === '' || this.words.endsWith(' ') ? spaced.trimStart() : spaced;
  }
}

/** A heading, an item or a paragraph within a block quotation is a part of it. */
function roleWithin(name: string, around: BlockRole): BlockRole {
  const own = roleOfElement(name);
  return own === null || (around === 'quote' && own !== 'caption') ? around : own;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
