import { particles } from '../lexicon/name-parts';
import { isCapitalised } from './capitals';
import type { Token } from './read-text';
import type { TokenRange } from './sentences';

/** In tokens. */
const longestName = 6;
const longestRole = 10;
const longestOffice = 14;

/** Words before a colon that may be a label, at the beginning of a block. */
export interface Shape {
  /** index of the block */
  readonly block: number;
  /** the name or role with its title; the letter of "Q" and "A" */
  readonly name: TokenRange;
  /** first token of what stands behind the colon */
  readonly turn: number;
}

/**
 * Words with capitals, what is said about them in brackets or behind a comma, and a colon with
 * words behind it.
 */
export function shapeAt(tokens: readonly Token[], start: number): Shape | null {
  const { block } = tokens[start]!;
  const within = (at: number): Token | undefined => (tokens[at]?.block === block ? tokens[at] : undefined);
  const held = officeAt(tokens, start);
  if (held !== null) return held;
  if (tokens[start]!.text === '@') return accountAt(tokens, start);
  let first = start;
  // what stands between marks is found by them
  while (first < start + 4 && /^[^\p{L}"“”„«'‘’]/u.test(within(first)?.text ?? '')) first++;
  const short = /^[QA]\.?$/.test(within(first)?.text ?? '');
  let at = short ? first + 1 : first;
  while (!short && at < first + longestName && isNameWord(within(at), at > first)) at++;
  if (at === first) return null;
  const end = at;
  const stopped = tokens[first]!.text.endsWith('.') && within(at)?.text !== ':';
  const colon = short && stopped ? first : colonAfter(within, at);
  const said = within(colon + 1);
  if (colon < 0 || said === undefined) return null;
  return { block, name: { first, end }, turn: colon + 1 };
}

/** "@ana_ruiz: …" */
function accountAt(tokens: readonly Token[], start: number): Shape | null {
  const { block } = tokens[start]!;
  let end = start + 1;
  while (end < start + longestName && tokens[end]?.start === tokens[end - 1]!.end && tokens[end]!.text !== ':') end++;
  const closes = end > start + 1 && tokens[end]?.text === ':' && tokens[end + 1]?.block === block;
  return closes ? { block, name: { first: start, end }, turn: end + 1 } : null;
}

/**
 * "The Secretary of State for Water (Ana Ruiz):", as parliaments print it: the name in brackets
 * behind an office.
 */
function officeAt(tokens: readonly Token[], start: number): Shape | null {
  const { block, lower } = tokens[start]!;
  if (lower !== 'the') return null;
  let open = start + 1;
  while (open < start + longestOffice && tokens[open]?.block === block && /^\p{L}/u.test(tokens[open]!.text)) open++;
  if (tokens[open]?.text !== '(' || tokens[open]!.block !== block) return null;
  let end = open + 1;
  while (end < open + longestName && isNameWord(tokens[end], end > open + 1)) end++;
  const closes = end > open + 1 && tokens[end]?.text === ')' && tokens[end + 1]?.text === ':';
  return closes && tokens[end + 2]?.block === block ? { block, name: { first: open + 1, end }, turn: end + 2 } : null;
}

function isNameWord(token: Token | undefined, inner: boolean): boolean {
  if (token === undefined) return false;
  if (isCapitalised(token)) return true;
  return inner && (particles.has(token.lower) || /^\d{1,2}$/.test(token.text));
}

/** Where the colon stands, past "(host)" and ", the mayor"; -1 where a sentence goes on instead. */
function colonAfter(within: (at: number) => Token | undefined, from: number): number {
  const opens = within(from)?.text;
  if (opens === ':') return from;
  if (opens !== '(' && opens !== ',') return -1;
  for (let at = from + 1; at < from + longestRole; at++) {
    const token = within(at);
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.text === '.') return -1;
    if (token.text === ':') return opens === '(' && within(at - 1)?.text !== ')' ? -1 : at;
  }
  return -1;
}
