import { isShort, isText, isTitle, type PastedBlock } from './pasted-block';
import { beginsWithFirstName, isWritersRole, readBareByline } from './byline';
import { isSiteSections } from './page-furniture';

/** How far below a block a byline or a date is looked for, in blocks. */
const reach = 8;

/**
 * Behind the last line of menus and the like above `end`, before which nothing is the article's; a
 * headline must be left behind it. 0 where there is none.
 */
export function endOfChrome(blocks: readonly PastedBlock[], end: number): number {
  const signed = blocks.findIndex(({ byline, stamp }) => byline !== null || stamp?.isLabelled === true);
  for (let at = (signed === -1 ? end : Math.min(signed, end)) - 1; at >= 0; at--) {
    const { furniture } = blocks[at]!;
    const isChrome = furniture === 'chrome' || furniture === 'list' || isMenuWord(blocks, at, end);
    if (isChrome && hasTitle(blocks, at + 1, end) && areShort(blocks.slice(0, at))) return at + 1;
  }
  return 0;
}

/** How many lines of a menu stand above a word or two that are one too. */
const leastMenu = 2;

/**
 * A word or two below others of a menu, above what is longer: "Your Voice" below "News" and "Sport". A
 * line of a page stands among them, or two words would be a headline.
 */
function isMenuWord(blocks: readonly PastedBlock[], at: number, end: number): boolean {
  const above = blocks.slice(0, at);
  const isWordOrTwo = (block: PastedBlock): boolean => isText(block) && isShort(block, 2);
  if (!isWordOrTwo(blocks[at]!) || above.length < leastMenu) return false;
  const isMenu = (block: PastedBlock): boolean => block.furniture === 'chrome' || isSiteSections(block.words);
  const ofMenu = above.slice(-leastMenu).every((block) => isMenu(block) || !isText(block) || isWordOrTwo(block));
  const title = blocks.slice(at + 1, end).find(isText);
  return ofMenu && above.some(isMenu) && title !== undefined && isTitle(title) && !isShort(title, 3);
}

const areShort = (blocks: readonly PastedBlock[]): boolean =>
  blocks.every((block) => !isText(block) || isShort(block, 12));

/** Whether a headline may stand at `from` or behind, before `end`. */
export function hasTitle(blocks: readonly PastedBlock[], from: number, end: number): boolean {
  for (const block of blocks.slice(from, end)) {
    if (isTitle(block)) return true;
    if (isText(block) && !isSiteSections(block.words)) return false;
  }
  return false;
}

/** Whether a line with a whole date stands below `at`. */
export function dateFollows(blocks: readonly PastedBlock[], at: number): boolean {
  return blocks.slice(at + 1, at + reach).some(({ stamp }) => (stamp?.published ?? stamp?.updated ?? null) !== null);
}

/** Whether blocks hold what only a page leaves. */
export const isPasted = (blocks: readonly PastedBlock[]): boolean =>
  blocks.some(
    ({ furniture, byline, stamp }) =>
      (furniture !== null && furniture !== 'weak') || byline !== null || stamp?.isLabelled === true,
  );

/** What the head has already: a second date or byline is none of it. */
interface Known {
  readonly isDated: boolean;
  readonly isSigned: boolean;
}

/** Whether a date or byline stands below `at` with nothing but lines of a head before it. */
export function itemFollows(blocks: readonly PastedBlock[], at: number, known: Known): boolean {
  for (let next = at + 1; next < Math.min(at + reach, blocks.length); next++) {
    const block = blocks[next]!;
    const { stamp, byline, furniture } = block;
    if (byline !== null) return true;
    if (stamp !== null) return !known.isDated;
    if (!known.isSigned && isName(blocks, next)) return true;
    if ((isText(block) && !isShort(block, 6)) || furniture === 'list' || furniture === 'promo') return false;
  }
  return false;
}

/** A writer's name alone, before a date, something of a page, or what the writer is. */
function isName(blocks: readonly PastedBlock[], at: number): boolean {
  const [block, after] = [blocks[at]!, blocks[at + 1]];
  if (!isText(block) || after === undefined || !beginsWithFirstName(block.words)) return false;
  return readBareByline(block.words) !== null && (!isText(after) || isWritersRole(after.words));
}
