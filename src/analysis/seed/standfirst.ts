import { normaliseWords } from '../../model/ids';

/** The longest standfirst, in UTF-16 code units. */
const longest = 400;

/**
 * Whether the block after a headline is its standfirst: one sentence that begins with the
 * headline's words, or shares half of them and ends without a full stop, as headlines do. An
 * opening paragraph that retells the headline is none.
 */
export function isStandfirst(block: string, headline: string): boolean {
  if (block.length > longest || /[.!?]['"’”]? \p{Lu}/u.test(block)) return false;
  const words = normaliseWords(block);
  const headlineWords = normaliseWords(headline);
  if (headlineWords === '') return false;
  if (words === headlineWords || words.startsWith(`${headlineWords} `)) return true;
  if (/[.!?…]['"’”]?$/.test(block)) return false;
  const shared = new Set(words.split(' '));
  const wanted = headlineWords.split(' ');
  return wanted.filter((word) => shared.has(word)).length * 2 >= wanted.length;
}
