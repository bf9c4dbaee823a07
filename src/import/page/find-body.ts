import { Readability } from '@mozilla/readability';
import { blockElements, unreadElements } from './block-elements';

/** Where the words of an article stand in a page. */
export interface PageBody {
  /** the element around all of them */
  readonly root: Element;
  /** elements below `root` whose words are not the article's */
  readonly left: ReadonlySet<Element>;
}

const mark = 'data-place';

/**
 * Finds the article of a page by @mozilla/readability. That cuts names and sentences out of what it
 * keeps, so it only shows the place: all that stands there is read from the page itself, but for
 * blocks that it left out and that are no sentences.
 */
export function findBody(document: Document, headline: string | null): PageBody {
  const within = articleOf(document, headline);
  const all = [...within.querySelectorAll('*')];
  const kept = keptBy(document, all);
  const root = within === document.body && kept.size > 0 ? around([...kept]) : within;
  const left = new Set<Element>();
  for (const time of root.querySelectorAll('time')) if (isAmongBlocks(time)) left.add(time);
  for (const element of kept.size === 0 ? [] : root.querySelectorAll('*')) {
    if (isAside(element) && (isOffer(element) || !holdsKept(element, kept))) left.add(element);
    else if (isLeaf(element) && !isKept(element, kept, root) && !isTold(element)) left.add(element);
  }
  return { root, left };
}

/** What an extractor takes of a page, as elements of the page itself. */
function keptBy(document: Document, all: readonly Element[]): Set<Element> {
  all.forEach((element, n) => element.setAttribute(mark, String(n)));
  const copy = document.cloneNode(true) as Document;
  for (const element of all) element.removeAttribute(mark);
  const read = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 200 }).parse();
  const content = read?.content ?? null;
  const places = content === null ? [] : [...content.querySelectorAll(`[${mark}]`)];
  return new Set(places.flatMap((element) => all[Number(element.getAttribute(mark))] ?? []));
}

/**
 * The `<article>` that holds the headline, where a page has several; else the whole page. A card that
 * leads to another page has a headline too, and few words.
 */
function articleOf(document: Document, headline: string | null): Element {
  const wanted = bare(headline ?? '');
  const titles = [...document.querySelectorAll('h1, h2')];
  const isWanted = (element: Element): boolean => wanted !== '' && bare(element.textContent ?? '') === wanted;
  const found = titles.filter(isWanted).flatMap((title) => title.closest('article') ?? []);
  const first = titles.find(({ localName }) => localName === 'h1')?.closest('article') ?? null;
  const candidates = found.length > 0 ? found : first === null ? [] : [first];
  const length = (element: Element): number => (element.textContent ?? '').length;
  const best = candidates.sort((a, b) => length(b) - length(a))[0];
  return best !== undefined && length(best) > fewest ? best : document.body;
}

/** In UTF-16 code units, the headline included. */
const fewest = 200;

const bare = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The element around all of these. */
function around(elements: readonly Element[]): Element {
  const paths = elements.map(pathTo);
  const [first] = paths as [Element[]];
  let depth = 0;
  while (paths.every((path) => path[depth + 1] !== undefined && path[depth + 1] === first[depth + 1])) depth++;
  return first[depth]!;
}

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.unshift(at);
  return path;
}

const asides = new Set(['aside', 'nav', 'footer', 'form', 'menu', 'dialog']);
const asideRoles = /^(?:navigation|complementary|search|menu|dialog|alert|form|banner)$/;
const asideNames =
  /(?:^|[\s_-])(?:ads?|advert\w*|promo\w*|newsletter\w*|related\w*|recommend\w*|share|sharing|social\w*|comments?|cookie\w*|paywall|subscri\w*|breadcrumbs?|author-(?:bio|box|card)|bio|most-(?:read|popular)|trending|read-?more|read-?next|more-?stories|outbrain|taboola|sidebar|toolbar|tags?|topics)(?=$|[\s_-])/i;

/** What its name or role shows to stand beside an article. */
function isAside(element: Element): boolean {
  const name = element.localName.toLowerCase();
  if (name === 'body' || name === 'article' || name === 'main') return false;
  if (asides.has(name) || asideRoles.test(element.getAttribute('role') ?? '')) return true;
  return blockElements.has(name) && asideNames.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

const offerNames = /(?:^|[\s_-])(?:paywall|subscri\w*|newsletter\w*|regwall)(?=$|[\s_-])/i;

/** In UTF-16 code units: what is behind a paywall may be named by it too, and is longer than an offer. */
const longestOffer = 400;

/** A box with something to press, that says how to subscribe: an extractor keeps it where little else stands. */
function isOffer(element: Element): boolean {
  if (!offerNames.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return false;
  if ((element.textContent ?? '').length > longestOffer) return false;
  return [...element.querySelectorAll('a, button, input')].some(({ textContent }) =>
    asks.test((textContent ?? '').trim()),
  );
}

const asks =
  /^(?:subscribe|sign (?:in|up)|log ?in|register|join|get (?:full )?access|continue|start (?:your )?(?:free )?trial)\b/i;

function holdsKept(element: Element, kept: ReadonlySet<Element>): boolean {
  return kept.has(element) || [...element.querySelectorAll('*')].some((one) => kept.has(one));
}

/** A block with words and no blocks in it. */
function isLeaf(element: Element): boolean {
  const name = element.localName.toLowerCase();
  if (!blockElements.has(name) || name === 'img' || unreadElements.has(name)) return false;
  return (element.textContent ?? '').trim() !== '' && ![...element.querySelectorAll('*')].some(isBlock);
}

const isBlock = (element: Element): boolean => blockElements.has(element.localName.toLowerCase());

/** A block is kept with what stands in it, and a caption with its picture. */
function isKept(element: Element, kept: ReadonlySet<Element>, root: Element): boolean {
  if (holdsKept(element, kept)) return true;
  const name = element.localName.toLowerCase();
  return (name === 'figcaption' || name === 'dt' || name === 'dd') && root.contains(element);
}

/** Whether a time stands by itself, above a post of a live blog or beside a byline: words around it are in blocks. */
function isAmongBlocks(element: Element): boolean {
  const around = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element);
  return around.every((node) =>
    node.nodeType === 1 ? isBlock(node as Element) : (node.nodeValue ?? '').trim() === '',
  );
}

/** Whether a block that an extractor left out is told in sentences, and no list of links. */
function isTold(element: Element): boolean {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').length,
    0,
  );
  if (linked * 2 > words.length) return false;
  return /[.!?…]["'”’»)\]]*$/.test(words) || /^h[2-6]$/i.test(element.localName);
}
