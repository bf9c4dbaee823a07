import { isShort, isText, type PastedBlock } from './pasted-block';
import { endsSentence } from './page-furniture';
import { writerWords } from '../../lexicon/page-words';

/** What of a paste's body is the article's, and what a page left between. */
export interface PasteBody {
  readonly kept: readonly PastedBlock[];
  readonly cut: readonly PastedBlock[];
}

/**
 * Leaves out what its form shows to be none of the article's, wherever it stands: tools, captions with
 * their credits, lists of links under their heading, plugs, boxes on the writers (`author`).
 */
export function readPasteBody(blocks: readonly PastedBlock[], author: readonly string[]): PasteBody {
  const isCut = blocks.map((block) => isLeftByPage(block, author));
  cutLinks(blocks, isCut);
  cutNeighbours(blocks, isCut);
  return { kept: blocks.filter((_, n) => !isCut[n]), cut: blocks.filter((_, n) => isCut[n]) };
}

function isLeftByPage({ furniture, stamp, words }: PastedBlock, author: readonly string[]): boolean {
  if (stamp !== null) return stamp.isLabelled;
  return (furniture !== null && furniture !== 'weak') || isWritersBox(words, author);
}

/** "Ana Rubio covers the harbour.   Tom Veyne is a reporter on …", of those who wrote the article. */
function isWritersBox(words: string, author: readonly string[]): boolean {
  const name = author.find((one) => words.startsWith(`${one} `));
  if (name === undefined || words.length > 400 || /[“”«»"]/.test(words)) return false;
  const said = words.slice(name.length + 1);
  if (/^(?:covers|writes (?:about|on|for)|reports (?:on|from|for)|can be reached)\b/.test(said)) return true;
  const [, first] = /^(?:is|was|has been|joined)\b([^.]{1,150})/.exec(said) ?? [];
  return (
    first !== undefined &&
    first
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => writerWords.has(word))
  );
}

/** How many links may stand below a heading of theirs in the midst of an article. */
const mostBetween = 8;

/** The titles below "Related topics" and the like, down to the next sentence of the article. */
function cutLinks(blocks: readonly PastedBlock[], isCut: boolean[]): void {
  for (let at = 0; at < blocks.length; at++) {
    const { furniture } = blocks[at]!;
    if (furniture !== 'list' && furniture !== 'end') continue;
    let next = at + 1;
    while (next < blocks.length && (isCut[next] || isLink(blocks[next]!))) next++;
    const isBetween = next < blocks.length;
    for (let link = at + 1; link < (isBetween ? Math.min(next, at + 1 + mostBetween) : next); link++)
      isCut[link] = true;
    at = next - 1;
  }
}

/** A title of something else, a date, a word: no sentence. */
function isLink(block: PastedBlock): boolean {
  if (block.stamp !== null || block.furniture === 'weak') return true;
  const isTitle = !/\.["'’”»)]*$/.test(block.words) || /\.{3}$/.test(block.words);
  return isText(block) && isTitle && block.words.split(' ').length <= 20 && !/[:,;]$/.test(block.words);
}

/** A word that a page may have left is left where another stands beside it; tags before its tools. */
function cutNeighbours(blocks: readonly PastedBlock[], isCut: boolean[]): void {
  const lastSentence = blocks.findLastIndex((block, n) => !isCut[n] && isText(block) && endsSentence(block.words));
  const mayGo = (n: number): boolean => {
    const block = blocks[n];
    if (block === undefined || isCut[n]) return false;
    return block.furniture === 'weak' || (n > lastSentence && lastSentence !== -1 && isTag(block));
  };
  for (let n = 1; n < blocks.length; n++)
    if (isWord(blocks[n - 1]!) && isWord(blocks[n]!)) isCut[n - 1] = isCut[n] = true;
  for (let n = 1; n < blocks.length; n++)
    if (isCut[n - 1] && mayGo(n) && blocks[n]!.furniture === 'weak') isCut[n] = true;
  for (let n = blocks.length - 2; n >= 0; n--) if (isCut[n + 1] && mayGo(n)) isCut[n] = true;
  cutRest(blocks, isCut, lastSentence);
}

/** Behind the last sentence and something that a page left, a few words written as a title are left too. */
function cutRest(blocks: readonly PastedBlock[], isCut: boolean[], lastSentence: number): void {
  const first = lastSentence === -1 ? -1 : isCut.indexOf(true, lastSentence);
  if (first === -1) return;
  for (let n = first + 1; n < blocks.length; n++) if (isRest(blocks[n]!)) isCut[n] = true;
}

/** No item of a list, no turn of a speaker, nothing between marks. */
const isRest = (block: PastedBlock): boolean =>
  block.furniture === 'weak' ||
  (isText(block) && isShort(block, 8) && isInTitleCase(block.words) && !/^[-*•–—#>]|[:“”«»"]/.test(block.words));

const isWord = ({ furniture, words }: PastedBlock): boolean => furniture === 'weak' && /\p{L}{2}/u.test(words);

const isInTitleCase = (words: string): boolean =>
  words.split(' ').every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)) && /^\p{Lu}/u.test(words);

/** "small towns", "monsoon / weather": what an article is filed under. */
const isTag = (block: PastedBlock): boolean => isText(block) && isShort(block, 4) && /^\p{Ll}/u.test(block.words);
