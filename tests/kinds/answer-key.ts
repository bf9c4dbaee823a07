import type { AttributionKind, Speaker } from '../../src/model/attribution';
import type { Span } from '../../src/model/span';

/**
 * A speaker as a key writes it; `source` is any but a person, `near` the right one in words that do
 * not tell who.
 */
export interface Wanted {
  readonly kind: Speaker['kind'] | 'source' | 'near';
  readonly name: string;
}

/**
 * One line of a key (README.md has the notation): a statement, where it stands, and what is as good
 * an answer.
 */
export interface KeyLine {
  readonly line: string;
  /** `or-unattributed`: it may be shown or not, and is not counted */
  readonly optional: boolean;
  /** those who speak together, each with the names that are as good */
  readonly together: readonly (readonly Wanted[])[];
  /** what the content must have, and what it may have */
  readonly must: readonly Span[];
  readonly may: readonly Span[];
  /** empty: any */
  readonly kinds: readonly AttributionKind[];
  /** chains that are as good, each nearest the speaker first; null: any */
  readonly chains: readonly (readonly string[])[] | null;
}

const straight = (words: string): string => words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

/**
 * `Ada Cole or unnamed widow ~ nurse`: who is right, and (after `~`) by which words of the text
 * they are not told.
 */
function readSpeakers(words: string): Wanted[][] {
  return words.split(' + ').map((one) => {
    let kind: Wanted['kind'] = 'source';
    const [right = '', near] = one.split(' ~ ');
    const wanted = right.split(' or ').map((alternative): Wanted => {
      const [, written, name] =
        /^(?:(person|organisation|country|unnamed|source) )?(.*)$/u.exec(alternative.trim()) ?? [];
      if (written !== undefined) kind = written as Wanted['kind'];
      return { kind, name: name ?? '' };
    });
    return [...wanted, ...(near?.split(', ') ?? []).map((name): Wanted => ({ kind: 'near', name }))];
  });
}

/** The words of a line as a pattern: a group for each of its pieces. */
function patternOf(pieces: readonly string[]): RegExp {
  const gaps: Record<string, string> = {
    '…': '[^]*?',
    '/': ')[^]*?(',
    '[': ')[^\\p{L}\\p{N}]*?(',
    ']': ')[^\\p{L}\\p{N}]*?(',
  };
  const source = pieces.map((piece) => gaps[piece] ?? straight(piece).replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('');
  return new RegExp(`(${source})`, 'dgu');
}

/** Finds the words of a line from `from` on; throws where they do not stand in the text. */
function placeWords(words: string, text: string, from: number): { must: Span[]; may: Span[] } {
  const pieces = words.split(/(\[|\]|(?<=\s)[/…](?=\s))/u).map((one) => one.trim());
  const pattern = patternOf(pieces);
  pattern.lastIndex = from;
  const found = pattern.exec(straight(text))?.indices?.slice(1);
  if (found === undefined) throw new Error(`“${words}” does not stand in the text`);
  const optional = pieces.filter((piece) => '[]/'.includes(piece) && piece !== '').map((piece) => piece === '[');
  const spans = found.map(([start, end] = [0, 0], at) => ({ start, end, may: at > 0 && optional[at - 1] === true }));
  const filled = spans.filter(({ start, end }) => start < end);
  return { must: filled.filter(({ may }) => !may), may: filled.filter(({ may }) => may) };
}

const startOf = (line: KeyLine): number => Math.min(...[...line.must, ...line.may].map((span) => span.start));

/**
 * Reads an answer key against the text of its article. A line is looked for from where the line
 * above it began.
 *
 * @throws Error that tells the line which cannot be read or whose words are not in the text
 */
export function readKey(key: string, text: string): KeyLine[] {
  const lines: KeyLine[] = [];
  for (const line of key.split('\n').filter((one) => one.trim() !== '')) {
    const [head = '', words = '', ...rest] = line.split(' | ');
    const [, what, speakers] = /^(says|or-unattributed): (.+)$/u.exec(head) ?? [];
    if (what === undefined || speakers === undefined || words === '') throw new Error(`cannot read “${line}”`);
    const via = rest.find((part) => part.startsWith('via '))?.slice(4);
    const above = lines.at(-1);
    lines.push({
      line,
      optional: what === 'or-unattributed',
      together: readSpeakers(speakers),
      ...placeWords(
        words,
        text,
        above === undefined ? 0 : startOf(above) + (above.line.includes(` | ${words} |`) ? 1 : 0),
      ),
      kinds: rest.filter((part) => !part.startsWith('via ')).flatMap((part) => part.split(' or ') as AttributionKind[]),
      chains: what === 'says' ? (via ?? 'nobody').split(' or ').map(readChain) : null,
    });
  }
  return lines;
}

const readChain = (chain: string): string[] => (chain === 'nobody' ? [] : chain.split(', '));
