import { normaliseLine } from '../../analysis/seed/lines';
import type { PlacedWords } from './item-faults';
import type { XmlElement } from './read-xml';

/** The child elements of some names, in order; of all where none is given. */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );

/** The first child of a name, by a path of names: `at(item, 'itemMeta', 'pubStatus')`; null where none is. */
export function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of path) found = found === null ? null : (childrenOf(found, name)[0] ?? null);
  return found;
}

/** All elements of some names below an element, in order, none within another of them. */
export const below = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  childrenOf(element).flatMap((child) => (names.includes(child.name) ? [child] : below(child, ...names)));

/** All text of an element, in order, each space as it stands. */
export const rawText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

/** All text of an element as one line; null where there is none. */
export const textOf = (element: XmlElement | null): string | null =>
  (element === null ? '' : normaliseLine(rawText(element))) || null;

/** An attribute's words; null where there are none. */
export const attributeOf = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null;

/** The text of an element with its line; null where there is none. */
export function placedAt(element: XmlElement | null): PlacedWords | null {
  const words = textOf(element);
  return words === null ? null : { words, line: element!.line };
}

/** The words of an attribute with the line of its element; null where there are none. */
export function placedAttribute(element: XmlElement | null, name: string): PlacedWords | null {
  const words = attributeOf(element, name);
  return words === null ? null : { words, line: element!.line };
}
