import type { Speech } from '../../../derive/segments';
import type { Letters } from './card-fonts';

/** Words of a card in one look: as the page marks them, or a title. */
export interface CardRun {
  readonly words: string;
  readonly look: Speech | 'title' | null;
}

/** The space for words on a card, in pixels, and the height of a line in em. */
const space = { width: 1050, height: 300, line: 1.36 } as const;

/** From the largest size of words to the smallest, in pixels: what is longer is cut. */
const sizes = [72, 64, 57, 51, 46, 42, 38, 35, 32] as const;

/** Words of a card as they are set: in lines, and in pixels. */
export interface Fitted {
  readonly lines: readonly (readonly CardRun[])[];
  readonly size: number;
}

/** A word with the spaces behind it, in the look of its run. */
const wordsOfRun = ({ words, look }: CardRun): CardRun[] =>
  (words.match(/\s*\S+\s*/g) ?? []).map((word) => ({ words: word, look }));

/**
 * Sets words as large as they fit, cut between words with `…` where they do not fit even when small.
 * Null where a word is longer than a line.
 */
export function fitted(runs: readonly CardRun[], letters: Letters): Fitted | null {
  const words = runs.flatMap(wordsOfRun);
  const widths = new Map(words.map((one) => [one, letters.width(one.words)]));
  const set = (kept: readonly CardRun[], size: number): CardRun[][] | null => linesOf(kept, widths, size);
  for (const size of sizes) {
    const lines = set(words, size);
    if (lines !== null && lines.length <= linesAt(size)) return { lines: lines.map(joined), size };
  }
  const size = sizes.at(-1)!;
  const lines = set(words, size)?.slice(0, linesAt(size));
  return lines === undefined ? null : { lines: [...lines.slice(0, -1), cut(lines.at(-1)!)].map(joined), size };
}

const linesAt = (size: number): number => Math.floor(space.height / (size * space.line));

/** Words in lines of a size; null where one is longer than a line. */
function linesOf(words: readonly CardRun[], widths: ReadonlyMap<CardRun, number>, size: number): CardRun[][] | null {
  const lines: CardRun[][] = [[]];
  let at = 0;
  for (const word of words) {
    const width = widths.get(word)! * size;
    if (width > space.width) return null;
    if (at + width > space.width) {
      lines.push([]);
      at = 0;
    }
    lines.at(-1)!.push(word);
    at += width;
  }
  return lines;
}

/** The last line of words that go on: a word less, to make room for the sign of it. */
const cut = (line: readonly CardRun[]): CardRun[] => {
  const kept = line.length > 1 ? line.slice(0, -1) : line;
  const last = kept.at(-1)!;
  return [
    ...kept.slice(0, -1),
    { ...last, words: last.words.trimEnd().replace(/[,;:–—-]$/, '') },
    { words: ' …', look: null },
  ];
};

/** A line whose neighbours of one look are one run, without the space at its end. */
function joined(line: readonly CardRun[]): CardRun[] {
  const runs: CardRun[] = [];
  for (const { words, look } of line) {
    const last = runs.at(-1);
    if (last?.look === look) runs[runs.length - 1] = { words: last.words + words, look };
    else runs.push({ words, look });
  }
  return runs.map((run, at) => (at < runs.length - 1 ? run : { ...run, words: run.words.trimEnd() }));
}
