import type { Span } from './span';

/**
 * Letters and digits of `text` only, lower case, without accents: what an id is made from, so that
 * marks and spaces may change.
 */
export function normaliseWords(text: string): string {
  if (isPlain(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** ASCII, curly marks, dashes: letters without accents, and what parts words. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isPlainCode(text.charCodeAt(i))) return false;
  return true;
}

/**
 * U+2010 to U+2027 are dashes, quotation marks, bullets and dots, which NFKD turns into no letter.
 */
const isPlainCode = (code: number): boolean => code < 128 || (code >= 0x2010 && code <= 0x2027);

/** 32-bit FNV-1a of the UTF-16 code units of `text`, as eight hex digits. */
export function shortHash(text: string): string {
  let hash = hashBasis;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  return asHex(hash);
}

const hashBasis = 0x811c9dc5 | 0;
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const asHex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/**
 * The id of a statement (`q`), event (`e`) or paragraph (`p`) by its words: `q-9f3a21c4`. Edits
 * elsewhere leave it unchanged.
 */
export function idOfWords(kind: 'q' | 'e' | 'p', words: string): string {
  return `${kind}-${hashOfWords(words)}`;
}

/**
 * `shortHash(normaliseWords(words))`; of plain text, as nearly all is, without making the
 * normalised words.
 */
function hashOfWords(words: string): string {
  let hash = hashBasis;
  let isBegun = false;
  let isGap = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (!isPlainCode(code)) return shortHash(normaliseWords(words));
    const isUpper = code >= 65 && code <= 90;
    if (!isUpper && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) {
      isGap = isBegun;
      continue;
    }
    if (isGap) hash = hashed(hash, 32);
    hash = hashed(hash, isUpper ? code + 32 : code);
    isBegun = true;
    isGap = false;
  }
  return asHex(hash);
}

/** A place of a text with the words that its id is made of. */
export interface PlaceOfWords extends Span {
  readonly words: string;
}

/**
 * The ids of the statements, events or paragraphs of a text. Words that stand once make the id;
 * where they repeat, each place takes its neighbouring words into its id and none has the bare one,
 * so that words put before others of the same kind never take over their address.
 */
export function idsOfPlaces(kind: 'q' | 'e' | 'p', text: string, places: readonly PlaceOfWords[]): string[] {
  const ids = places.map(({ words }) => idOfWords(kind, words));
  for (const repeated of groupsOf(ids)) {
    let alike: readonly number[] = repeated;
    for (const reach of neighbours) {
      for (const n of alike) ids[n] = idWithNeighbours(kind, text, places[n]!, reach);
      const named = groupsOf(alike.map((n) => ids[n]!)).flat();
      alike = named.map((n) => alike[n]!);
    }
  }
  return numberRepeats(ids);
}

/** In words on either side: so many, and more where those are the same too. */
const neighbours = [4, 16];

/** In characters: a stretch of so many holds a neighbouring word. */
const longestNeighbour = 16;

/** The id of a place among others of the same words: `reach` neighbouring words on either side are in it. */
export function idWithNeighbours(
  kind: string,
  text: string,
  { words, start, end }: PlaceOfWords,
  reach = neighbours[0]!,
): string {
  const wide = reach * longestNeighbour;
  const before = normaliseWords(text.slice(Math.max(0, start - wide), start))
    .split(' ')
    .slice(-reach);
  const after = normaliseWords(text.slice(end, end + wide))
    .split(' ')
    .slice(0, reach);
  return `${kind}-${shortHash(`${before.join(' ')}|${normaliseWords(words)}|${after.join(' ')}`)}`;
}

/** The places of ids that stand more than once, together. */
function groupsOf(ids: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  ids.forEach((id, n) => {
    const at = places.get(id);
    if (at === undefined) places.set(id, [n]);
    else at.push(n);
  });
  return [...places.values()].filter(({ length }) => length > 1);
}

/** The id that a place would have if its words stood once: of `q-9f3a21c4-2`, `q-9f3a21c4`. */
export const bareId = (id: string): string => id.replace(/-\d{1,6}$/, '');

/** Makes each id unique, in order, where not even neighbours tell places apart. */
function numberRepeats(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/**
 * A name as a part of an address: "Jean-Noël Barrot" gives `jean-noel-barrot`. One too long for the
 * name of a file is cut and closed with a hash of the whole. Empty only for a name without letters
 * or digits.
 */
export function slugOf(name: string): string {
  const slug = normaliseWords(name).replaceAll(' ', '-');
  if (slug.length * mostBytesOfUnit <= longestSlug || startWithin(slug, longestSlug) === slug.length) return slug;
  return `${slug.slice(0, startWithin(slug, keptOfSlug)).replace(/-$/, '')}-${shortHash(slug)}`;
}

/**
 * In bytes of UTF-8. File systems allow 255 for a name, and a data file adds 16 to it: `-` and ten
 * digits of a hash, `.json`.
 */
const longestSlug = 239;

/** In bytes of UTF-8: what stays of a longer one. */
const keptOfSlug = 200;

const mostBytesOfUnit = 3;

/**
 * The length, in code units, of the longest start of `text` that takes at most `bytes` bytes of
 * UTF-8 and cuts no letter in two.
 */
function startWithin(text: string, bytes: number): number {
  let end = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes < 0) break;
    end += letter.length;
  }
  return end;
}
