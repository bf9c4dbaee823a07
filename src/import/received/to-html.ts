import type { XmlElement } from './read-xml';

/** How elements of another vocabulary are called in HTML; null drops one with what stands in it. */
export type HtmlNames = Readonly<Record<string, string | null>>;

const voidNames = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/**
 * What stands in an element as HTML, in order, for the reader of pages. Elements are named as they
 * are, but for those of `names`.
 */
export const innerHtml = (element: XmlElement, names: HtmlNames = {}): string =>
  element.children.map((child) => (typeof child === 'string' ? escaped(child) : outerHtml(child, names))).join('');

function outerHtml(element: XmlElement, names: HtmlNames): string {
  const name = Object.hasOwn(names, element.name) ? names[element.name]! : element.name.toLowerCase();
  if (name === null) return '';
  const attributes = [...element.attributes]
    .filter(([key]) => !/^xmlns\b/.test(key))
    .map(([key, value]) => ` ${key === 'xml:lang' ? 'lang' : key}="${escaped(value)}"`);
  const start = `<${name}${attributes.join('')}>`;
  return voidNames.has(name) ? start : `${start}${innerHtml(element, names)}</${name}>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in HTML, in text and between double quotes. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (mark) => marks[mark]!);
