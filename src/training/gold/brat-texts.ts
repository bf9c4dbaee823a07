import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../../model/article';
import type { Span } from '../../model/span';

/** An attribution as annotated: spans of the article's text, each list in text order. */
export interface GoldAttribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** A text with its gold attributions. */
export interface GoldText {
  readonly name: string;
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads `FOLDER/text/*.txt` with `FOLDER/attributions/<text>_*.ann`, in the order of their names:
 * brat standoff, events with the roles Source, Cue and Content, as PolNeAR is distributed. Of
 * several annotators the first counts.
 */
export function* readBrat(folder: string): Generator<GoldText> {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = file.replace(/\.txt$/, '');
    const annotation = annotations.find((other) => other.startsWith(`${name}_`) && other.endsWith('.ann'));
    if (annotation === undefined) continue;
    const { article, places } = asArticle(readFileSync(join(folder, 'text', file), 'utf8'));
    const standoff = readFileSync(join(folder, 'attributions', annotation), 'utf8');
    yield { name, article, attributions: attributionsOf(standoff, places) };
  }
}

/**
 * The text as the engine gets it, one block a line, and for each code point of the raw one its
 * place there: brat counts code points.
 */
function asArticle(raw: string): { article: GoldText['article']; places: number[] } {
  const blocks: Block[] = [];
  const places: number[] = [];
  let text = '';
  let start = -1;
  const endBlock = (): void => {
    if (start >= 0) blocks.push({ role: 'paragraph', start, end: text.length });
    start = -1;
  };
  let isSpaced = false;
  for (const character of raw) {
    if (/[\r\n]/.test(character)) endBlock();
    else if (/[\u200b\ufeff]/.test(character)) {
      places.push(text.length);
      continue;
    } else if (!/\s/.test(character)) {
      if (start < 0) {
        if (text !== '') text += '\n\n';
        start = text.length;
      } else if (isSpaced) text += ' ';
      isSpaced = false;
      places.push(text.length);
      text += character;
      continue;
    }
    isSpaced = true;
    places.push(text.length);
  }
  endBlock();
  places.push(text.length);
  return { article: { text, blocks }, places };
}

const roles = ['content', 'cue', 'source'] as const;

function attributionsOf(standoff: string, places: readonly number[]): GoldAttribution[] {
  const lines = standoff.split('\n');
  const spansOf = new Map<string, Span[]>();
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line);
    if (match === null) continue;
    const pairs = match[2]!.split(';').map((pair) => pair.split(' ').map(Number) as [number, number]);
    spansOf.set(
      match[1]!,
      // the end is where the last character ends, not where the next one begins: a space may be
      // dropped between
      pairs.map(([a, b]) => ({ start: places[a]!, end: b > a ? places[b - 1]! + 1 : places[b]! })),
    );
  }
  return lines
    .filter((line) => /^E\d+\t/.test(line))
    .map((line) => attributionOf(line.slice(line.indexOf('\t') + 1), spansOf))
    .filter(({ content }) => content.length > 0);
}

function attributionOf(event: string, spansOf: ReadonlyMap<string, readonly Span[]>): GoldAttribution {
  const found: Record<(typeof roles)[number], Span[]> = { content: [], cue: [], source: [] };
  for (const argument of event.trim().split(' ')) {
    const [name, target] = argument.split(':');
    const role = roles.find((each) => each === name!.replace(/\d+$/, '').toLowerCase());
    if (role !== undefined) found[role].push(...(spansOf.get(target!) ?? []));
  }
  for (const role of roles) found[role].sort((a, b) => a.start - b.start);
  return found;
}

/**
 * How many letters and digits stand before each place of a text, so that spaces and marks play no
 * part in comparing spans.
 */
export function lettersBefore(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = counts[i]! + (/[\p{L}\p{N}]/u.test(text[i]!) ? 1 : 0);
  return counts;
}

/** The gold attributions of a text with their spans counted in letters. */
export function inLetters({ attributions }: GoldText, counts: Int32Array): GoldAttribution[] {
  const count = ({ start, end }: Span): Span => ({ start: counts[start]!, end: counts[end]! });
  return attributions.map(({ content, cue, source }) => ({
    content: content.map(count),
    cue: cue.map(count),
    source: source.map(count),
  }));
}
