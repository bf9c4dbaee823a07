import type { Token } from '../../text/read-text';
import type { TokenRange } from '../../text/sentences';

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'X']);
const linkers = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', '&']);

/** A noun, or a word that stands within its phrase: an article, an adjective, a number, "'s". */
export function isNominal(token: Token): boolean {
  return nominal.has(token.pos) || token.lower === "'s" || token.text === "'" || token.lower === '-';
}

/** A preposition that ties a noun to the noun before it. */
export function isLinker(token: Token): boolean {
  return linkers.has(token.lower);
}

/** The noun phrase that ends right before token `end`, no further left than `floor`; null when none does. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < floor) return null;
  if (last.lower === ',' || last.lower === ')') return phraseWithAside(tokens, end, floor);
  if (last.pos === 'PRON') return { first: end - 1, end };
  let i = end - 1;
  if (!isNominal(last)) return null;
  while (i - 1 >= floor && (isNominal(tokens[i - 1]!) || joinsPhrases(tokens, i - 1, floor))) i--;
  while (i < end - 1 && (tokens[i]!.lower === "'s" || tokens[i]!.pos === 'CCONJ' || linkers.has(tokens[i]!.lower))) i++;
  return { first: i, end };
}

/** "the head of the bank", "Ruiz and Okoro", "his office": the word at `i` ties two parts of one phrase. */
function joinsPhrases(tokens: readonly Token[], i: number, floor: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos === 'PRON') return /^(?:his|her|its|their|our|my)$/.test(lower);
  if (i - 1 < floor || !isNominal(tokens[i - 1]!)) return false;
  return linkers.has(lower) || lower === 'and';
}

/** "Ana Ruiz, the mayor of Cádiz," and "Ana Ruiz (R-Ariz.)": the phrase before the aside, with the aside. */
function phraseWithAside(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  const opener = tokens[end - 1]!.lower === ',' ? ',' : '(';
  const reach = Math.max(floor, end - 30);
  for (let i = end - 2; i >= reach; i--) {
    const token = tokens[i]!;
    if (token.lower !== opener) {
      if (/^[.;:"“”]$/.test(token.lower)) return null;
      continue;
    }
    const before = phraseBefore(tokens, i, floor);
    return before === null || tokens[before.first]!.pos === 'PRON' ? null : { first: before.first, end };
  }
  return null;
}

/** The noun phrase that begins at token `start`, with what follows it up to the end of its clause ("Ana Ruiz, a critic of the plan"). */
export function phraseFrom(tokens: readonly Token[], start: number, limit: number): TokenRange | null {
  const head = tokens[start];
  if (head === undefined || start >= limit) return null;
  if (head.pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/.test(head.lower))
    return { first: start, end: start + 1 };
  let i = start;
  while (i < limit && (isNominal(tokens[i]!) || joinsForward(tokens, i, start, limit))) i++;
  return i === start ? null : { first: start, end: i };
}

function joinsForward(tokens: readonly Token[], i: number, start: number, limit: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (pos === 'PRON') return /^(?:his|her|its|their|our|my)$/.test(lower);
  if (i === start || i + 1 >= limit) return false;
  const next = tokens[i + 1]!;
  return (linkers.has(lower) || lower === 'and') && (isNominal(next) || next.pos === 'PRON');
}
