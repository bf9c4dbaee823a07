import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../model/article';
import type { Span } from '../model/span';

/** An attribution as annotated; spans count the letters and digits before them, so that spaces and marks play no part. */
export interface GoldAttribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** A text with its gold attributions. */
export interface BratText {
  readonly name: string;
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads `FOLDER/text/*.txt` with `FOLDER/attributions/<text>_*.ann` (brat standoff, events with roles Source, Cue, Content), one annotator each. */
export function* readBrat(folder: string): Generator<BratText> {
  const files = readdirSync(join(folder, 'attributions')).sort();
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = file.replace(/\.txt$/, '');
    const annotation = files.find((other) => other.startsWith(`${name}_`) && other.endsWith('.ann'));
    if (annotation === undefined) continue;
    const raw = readFileSync(join(folder, 'text', file), 'utf8');
    const counts = lettersBefore(Array.from(raw));
    yield {
      name,
      article: asArticle(raw),
      attributions: parseStandoff(readFileSync(join(folder, 'attributions', annotation), 'utf8'), counts),
    };
  }
}

/** How many letters and digits stand before each character. */
export function lettersBefore(characters: readonly string[]): Int32Array {
  const counts = new Int32Array(characters.length + 1);
  for (let i = 0; i < characters.length; i++) {
    counts[i + 1] = counts[i]! + (/[\p{L}\p{N}]/u.test(characters[i]!) ? 1 : 0);
  }
  return counts;
}

function asArticle(raw: string): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let text = '';
  for (const line of raw.split(/[\r\n]+/)) {
    const words = line
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ role: 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

function parseStandoff(standoff: string, counts: Int32Array): GoldAttribution[] {
  const bounds = new Map<string, Span[]>();
  const found: GoldAttribution[] = [];
  const lines = standoff.split('\n');
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line);
    if (match === null) continue;
    const pairs = match[2]!.split(';').map((pair) => pair.split(' ').map(Number));
    bounds.set(
      match[1]!,
      pairs.map(([a, b]) => ({ start: counts[a!]!, end: counts[b!]! })),
    );
  }
  for (const line of lines) {
    if (!/^E\d+\t/.test(line)) continue;
    const roles: Record<string, Span[]> = { content: [], cue: [], source: [] };
    for (const argument of line
      .slice(line.indexOf('\t') + 1)
      .trim()
      .split(' ')) {
      const [role, target] = argument.split(':');
      roles[role!.replace(/\d+$/, '').toLowerCase()]?.push(...(bounds.get(target!) ?? []));
    }
    if (roles.content!.length > 0) found.push({ content: roles.content!, cue: roles.cue!, source: roles.source! });
  }
  return found;
}
