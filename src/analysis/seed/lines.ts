import { isCommonWord } from '../text/common-words';

/** One line of a seed, normalised, with its 1-based number in the file. */
export interface Line {
  readonly words: string;
  readonly number: number;
}

/** A run of lines that is one block of the article, with the number of its first line. */
export interface Paragraph {
  readonly words: string;
  readonly line: number;
}

// zero-width space, non-joiner and joiner, word joiner, byte order mark, soft hyphen
const invisible = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/g;

/**
 * The one documented change that a seed's words undergo: Unicode NFC, zero-width characters
 * dropped, every run of spaces (tabs, no-break and other Unicode spaces too) one plain space, ends
 * trimmed. Quotation marks stay.
 */
export function normaliseLine(raw: string): string {
  return raw.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Cuts a seed into normalised lines at `\n`, `\r\n` and `\r`. */
export function cutLines(raw: string): Line[] {
  return raw.split(/\r\n|\n|\r/).map((line, index) => ({ words: normaliseLine(line), number: index + 1 }));
}

/**
 * Cuts lines into paragraphs: at blank lines, and at every line end unless the text is
 * hard-wrapped, when the lines between two blank lines are one paragraph.
 */
export function cutParagraphs(lines: readonly Line[]): Paragraph[] {
  const wrapped = isHardWrapped(lines);
  const paragraphs: { parts: string[]; line: number }[] = [];
  let open = false;
  for (const { words, number } of lines) {
    if (words === '') open = false;
    else if (open && wrapped) paragraphs.at(-1)!.parts.push(words);
    else {
      paragraphs.push({ parts: [words], line: number });
      open = true;
    }
  }
  return paragraphs.map(({ parts, line }) => ({ words: joinLines(parts), line }));
}

/** The widest column of a newspaper, and the narrowest and widest of typewriters and mail programs. */
const narrowestColumn = 16;
const narrowestWrap = 40;
const widestWrap = 132;

/**
 * Whether lines were broken to fit a width: then the next line's first word would not have fitted
 * on almost any of them, few of them end where a sentence does, and some go on in small letters: half
 * of them in columns narrower than any typewriter's, where lists and verse are as narrow.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const pairs = neighbours(lines);
  const width = pairs.reduce((widest, [above, below]) => Math.max(widest, above.length, below.length), 0);
  if (pairs.length === 0 || width < narrowestColumn || width > widestWrap) return false;
  let [full, sentenceEnds, goesOn] = [0, 0, 0];
  for (const [words, next] of pairs) {
    const firstWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
    const isCut = /[\p{L}\d]-$/u.test(words);
    // a wrap column is seldom met exactly: an eighth of the width is allowed for ragged hands
    if (isCut || words.length + 1 + firstWord > width - Math.max(width / 8, 4)) full++;
    if (/[.!?…:]['"’”»)]?$/.test(words)) sentenceEnds++;
    if (isCut || /^\p{Ll}/u.test(next)) goesOn++;
  }
  const isTold = goesOn >= pairs.length * (width < narrowestWrap ? 0.5 : 0.3);
  return isTold && full >= pairs.length * 0.8 && sentenceEnds <= pairs.length * 0.4;
}

/** The words of every two lines that stand right below one another. */
function neighbours(lines: readonly Line[]): [above: string, below: string][] {
  return lines.flatMap(({ words }, n) => {
    const next = lines[n + 1]?.words ?? '';
    return words === '' || next === '' ? [] : [[words, next] as [string, string]];
  });
}

/** The lines of a paragraph as one; a word that was cut in two at a line end is whole again. */
function joinLines(parts: readonly string[]): string {
  return parts
    .map((part, n) => {
      const next = parts[n + 1];
      if (next === undefined) return part;
      if (!/[\p{L}\d]-$/u.test(part)) return `${part} `;
      return isCutWord(part, next) ? part.slice(0, -1) : part;
    })
    .join('');
}

/** chair-|man, own-|ers: one word; well-|known, Anglo-|French, 20-|year: a hyphen of the writer's. */
function isCutWord(above: string, below: string): boolean {
  const head = /(?:^|[^\p{L}\d])(\p{L}+)-$/u.exec(above)?.[1];
  const tail = /^\p{Ll}+/u.exec(below)?.[0];
  if (head === undefined || tail === undefined) return false;
  if (isCommonWord((head + tail).toLowerCase())) return true;
  return !(isCommonWord(head.toLowerCase()) && isCommonWord(tail));
}
