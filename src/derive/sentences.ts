import type { Span } from '../model/span';

const closing = /["'”’»)\]]/;
const notAnEnd =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sir|St|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Jr|Sr|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[a-z]\.[a-z]|U\.S|U\.N|U\.K)$/;

/** Whether a sentence ends with the stop at `at`: what follows, after closing marks and a space, begins like a sentence. */
function endsAt(text: string, at: number, blockEnd: number): number | null {
  let next = at + 1;
  while (next < blockEnd && closing.test(text[next]!)) next++;
  if (next >= blockEnd) return blockEnd;
  if (text[next] !== ' ') return null;
  if (text[at] === '.' && notAnEnd.test(text.slice(Math.max(0, at - 6), at))) return null;
  return /[\p{Lu}\p{N}"'“‘«(]/u.test(text[next + 1] ?? '') ? next : null;
}

/** The sentences of a block, touching but for the spaces between them. */
export function sentencesOf(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (!'.?!'.includes(text[at]!)) continue;
    const end = endsAt(text, at, block.end);
    if (end === null) continue;
    found.push({ start, end });
    start = end + 1;
    at = end;
  }
  if (start < block.end) found.push({ start, end: block.end });
  return found;
}

/** The sentence that holds the offset `at`, within its block; the whole block where none does. */
export function sentenceAround(text: string, block: Span, at: number): Span {
  return sentencesOf(text, block).find(({ start, end }) => at >= start && at < end) ?? block;
}
