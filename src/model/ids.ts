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

/** The shape of a statement's id, as `idOfWords` and `numberRepeats` make it. */
export const statementIdPattern = /^q-[0-9a-f]{8}(?:-\d{1,6})?$/;

/** Whether a word has the shape of a statement's id. */
export const isStatementId = (word: string): boolean => statementIdPattern.test(word);

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

/**
 * Makes each id of a list unique, in order: the second of the same words gets `-2`, the third `-3`.
 */
export function numberRepeats(ids: readonly string[]): string[] {
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
