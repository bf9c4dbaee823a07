import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockRole, Image, TextLink } from '../../model/article';
import type { ReceivedBlock } from '../../model/received';
import { normaliseLine } from './lines';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];
/** What nodes have of what is looked at here. */
interface Read {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly children?: readonly Node[];
  readonly position?: Node['position'];
}

/** A block of Markdown, with the 1-based line where it begins. */
export interface MarkdownBlock extends ReceivedBlock {
  readonly line: number;
}

/** What stands in a piece of Markdown. */
export interface MarkdownReading {
  readonly blocks: readonly MarkdownBlock[];
  /** `src` as it stands there, `after` an index into `blocks`, -1 before all */
  readonly images: readonly Image[];
  /** HTML between its paragraphs, which is not read */
  readonly html: readonly MarkdownBlock[];
}

/** Constructs that plain text holds without meaning them. */
const notInText = [
  'autolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];
const plain = [{ disable: { null: notInText } }];

/** The parser's time may grow with the square of such marks: beyond these, words are left as they are. */
const mostMarks = 400;
const longestParagraph = 20_000;

/**
 * The marks of Markdown in one paragraph of a plain text: a heading, a block quotation, items of a
 * list, emphasis, links. Null where it has none, and is to be left as it is.
 */
export function readMarkdownIn(paragraph: string): MarkdownReading | null {
  const marks = paragraph.length > longestParagraph ? 0 : (paragraph.match(/[*_#>[\]]|^[-+] /g)?.length ?? 0);
  if (marks === 0 || marks > mostMarks || /^(?:[*_-] ?){3,}$|^\d/.test(paragraph)) return null;
  const reader = new MarkdownReader(paragraph, true);
  reader.read(fromMarkdown(paragraph, { extensions: plain }), 'paragraph');
  return reader.blocks.length === 0 && reader.images.length === 0 ? null : reader;
}

/** Reads a whole text in Markdown (CommonMark). The caller bounds its length and its nesting. */
export function readMarkdown(text: string): MarkdownReading {
  const reader = new MarkdownReader(text, false);
  reader.read(fromMarkdown(text), 'paragraph');
  return reader;
}

class MarkdownReader implements MarkdownReading {
  readonly blocks: MarkdownBlock[] = [];
  readonly images: Image[] = [];
  readonly html: MarkdownBlock[] = [];
  private readonly definitions = new Map<string, string>();
  private words = '';
  private links: TextLink[] = [];

  constructor(
    private readonly source: string,
    /** whether the text may hold a mark without meaning it */
    private readonly isPlain: boolean,
  ) {}

  read(node: Node, role: BlockRole): void {
    const { type, children = [], position } = node as Read;
    if (type === 'root') for (const child of children) this.define(child as Read);
    const line = position?.start.line ?? 1;
    if (type === 'paragraph' || type === 'heading') {
      for (const child of children) this.readInline(child as Read);
      this.close(type === 'heading' && role === 'paragraph' ? 'heading' : role, line);
    } else if (type === 'code') {
      this.words = normaliseLine((node as Read).value ?? '');
      this.close(role, line);
    } else if (type === 'html') this.html.push({ role, words: (node as Read).value ?? '', links: [], line });
    else if (type !== 'definition' && type !== 'thematicBreak') {
      for (const child of children) this.read(child, roleWithin(type, role));
    }
  }

  private define({ type, identifier, url }: Read): void {
    if (type === 'definition' && identifier !== undefined) this.definitions.set(identifier, url ?? '');
  }

  private readInline(node: Read): void {
    const { type, value = '', children = [] } = node;
    if (this.isPlain && !this.isMeant(node)) this.add(this.sourceOf(node));
    else if (type === 'text' || type === 'inlineCode') this.add(value);
    else if (type === 'break') this.add(' ');
    else if (type === 'image' || type === 'imageReference') this.readImage(node);
    else if (type !== 'html') {
      const start = this.words.length;
      for (const child of children) this.readInline(child as Read);
      this.link(node, start);
    }
  }

  /** "f***ing" has no emphasis, nor has "[it](laughs)" an address. */
  private isMeant({ type, url = '', position }: Read): boolean {
    if (type === 'link' || type === 'image') return /^(?:https?:\/\/|[\w./-]+\.\w{3,4}$)/i.test(url);
    if (type !== 'emphasis' && type !== 'strong') return true;
    const [before, after] = [this.source[position!.start.offset! - 1], this.source[position!.end.offset!]];
    return !/[\p{L}\p{N}]/u.test(`${before ?? ''}${after ?? ''}`);
  }

  private sourceOf({ position }: Read): string {
    return this.source.slice(position!.start.offset, position!.end.offset);
  }

  private link({ type, url, identifier }: Read, start: number): void {
    const href = type === 'linkReference' ? this.definitions.get(identifier ?? '') : type === 'link' ? url : undefined;
    if (href !== undefined && /^https?:\/\/[^\s/]/i.test(href) && this.words.length > start)
      this.links.push({ start, end: this.words.length, href });
  }

  private readImage({ url, identifier, alt }: Read): void {
    const src = url ?? this.definitions.get(identifier ?? '') ?? '';
    const after = this.blocks.length - (this.words.trim() === '' ? 1 : 0);
    if (src !== '') this.images.push({ src, alt: normaliseLine(alt ?? ''), after });
  }

  private add(words: string): void {
    const spaced = normaliseSpaces(words);
    this.words += this.words === '' || this.words.endsWith(' ') ? spaced.trimStart() : spaced;
  }

  private close(role: BlockRole, line: number): void {
    const words = this.words.trimEnd();
    const links = this.links.map(({ start, end, href }) => ({ start, end: Math.min(end, words.length), href }));
    if (words !== '') this.blocks.push({ role, words, links, line });
    this.words = '';
    this.links = [];
  }
}

/** Words as `normaliseLine` has them, with a space at either end where there was one. */
function normaliseSpaces(words: string): string {
  const inner = normaliseLine(words);
  if (inner === '') return /\s/.test(words) ? ' ' : '';
  return `${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`;
}

function roleWithin(type: string, around: BlockRole): BlockRole {
  if (around === 'quote') return around;
  return type === 'blockquote' ? 'quote' : type === 'listItem' ? 'item' : around;
}
