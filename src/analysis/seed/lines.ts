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
  return paragraphs.map(({ parts, line }) => ({ words: parts.join(' '), line }));
}

/** No typewriter, mail program or editor wraps narrower or wider than this. */
const narrowestWrap = 40;
const widestWrap = 132;

/**
 * Whether lines were broken to fit a width: then the next line's first word would not have fitted
 * on almost any of them, and few of them end where a sentence does.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, { words }) => Math.max(widest, words.length), 0);
  if (width < narrowestWrap || width > widestWrap) return false;
  let breaks = 0;
  let full = 0;
  let sentenceEnds = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const words = lines[i]!.words;
    const next = lines[i + 1]!.words;
    if (words === '' || next === '') continue;
    breaks++;
    const firstWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
    // a wrap column is seldom met exactly: an eighth of the width is allowed for ragged hands
    if (words.length + 1 + firstWord > width - width / 8) full++;
    if (/[.!?…:]['"’”»)]?$/.test(words)) sentenceEnds++;
  }
  return breaks > 0 && full >= breaks * 0.8 && sentenceEnds <= breaks * 0.4;
}
