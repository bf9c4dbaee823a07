import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One raw paste of raw-pastes.txt, and what a careful reader would make of it. */
export interface RawPaste {
  readonly site: string;
  /** blank lines as most browsers copy them: around headline and paragraphs, none among the rest */
  readonly dense: string;
  /** every block by itself */
  readonly airy: string;
  /** headline or first paragraph, standfirst and paragraphs, in order */
  readonly blocks: readonly string[];
  /** `field: value`, as the file has them */
  readonly head: readonly string[];
}

interface Block {
  readonly letter: string;
  readonly lines: { readonly letter: string; readonly words: string }[];
}

/** Reads raw-pastes.txt; throws where a line has no letter that it knows. */
export function rawPastes(): RawPaste[] {
  const all = readFileSync(join(import.meta.dirname, 'raw-pastes.txt'), 'utf8')
    .split(/^=== /m)
    .slice(1);
  return all.map((piece) => {
    const [site = '', ...lines] = piece.trimEnd().split('\n');
    const blocks: Block[] = [];
    const head: string[] = [];
    for (const line of lines.filter((one) => one !== '')) {
      const [, letter = '', words = ''] = /^([hdpxk=+-]) (.+)$/.exec(line) ?? [];
      if (letter === '') throw new Error(`${site}: a line without a letter: ${line}`);
      if (letter === '=') head.push(words);
      else if (letter === '+' || letter === '-') blocks.at(-1)!.lines.push({ letter, words });
      else blocks.push({ letter, lines: [{ letter, words }] });
    }
    return { site, head, ...asPasted(blocks), blocks: blocks.filter(isShown).map(joined) };
  });
}

const isShown = ({ letter, lines }: Block): boolean =>
  'hdp'.includes(letter) || (letter === 'k' && /[.!?]$/.test(lines[0]!.words) && lines[0]!.words.length > 80);

function asPasted(blocks: readonly Block[]): Pick<RawPaste, 'dense' | 'airy'> {
  const words = blocks.map(({ lines }) => lines.map((line) => line.words).join('\n'));
  const dense = blocks.map(({ letter }, n) => {
    const stands = 'hdp'.includes(letter) || 'hdp'.includes(blocks[n - 1]?.letter ?? 'x');
    return `${n > 0 ? (stands ? '\n\n' : '\n') : ''}${words[n]!}`;
  });
  return { dense: dense.join(''), airy: words.join('\n\n') };
}

/** A hyphen before a line of the letter "-" is the printer's, one before "+" the writer's. */
function joined({ lines }: Block): string {
  return lines
    .map(({ words }, n) => {
      const next = lines[n + 1];
      if (next === undefined || !words.endsWith('-')) return next === undefined ? words : `${words} `;
      return next.letter === '-' ? words.slice(0, -1) : words;
    })
    .join('');
}
