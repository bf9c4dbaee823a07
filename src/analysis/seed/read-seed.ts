import type { Article, Block } from '../../model/article';
import { slugOf } from '../../model/ids';
import type { Fault, Seed } from '../../model/seed';

/** What became of a seed: an article (null when an error withholds it) and every fault that was found. */
export interface SeedReading {
  readonly article: Article | null;
  readonly faults: readonly Fault[];
}

/** Reads a seed into an article: front matter or, without it, date, headline, standfirst and paragraphs from the text itself. `fallbackDate` is for seeds that state none. */
export function readSeed(seed: Seed, fallbackDate: string | null = null): SeedReading {
  // First light only: front matter of the simplest kind, blocks at blank lines.
  const head = /^---\n([^]*?)\n---\n/.exec(seed.raw);
  const field = (name: string): string | null => head?.[1]?.match(new RegExp(`^${name}: "?(.*?)"?$`, 'm'))?.[1] ?? null;
  const body = seed.raw.slice(head?.[0].length ?? 0);
  const blocks: Block[] = [];
  let text = '';
  for (const part of [field('headline') ?? seed.file, ...body.split(/\n\s*\n|\n/)]) {
    const words = part.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({
      role: blocks.length === 0 ? 'headline' : 'paragraph',
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
  }
  const stem = seed.file.replace(/\.txt$/, '');
  const article: Article = {
    file: seed.file,
    id: slugOf(stem),
    headline: text.slice(blocks[0]!.start, blocks[0]!.end),
    description: null,
    author: [],
    publisher: null,
    url: null,
    licence: null,
    datePublished: field('date') ?? fallbackDate ?? '1970-01-01',
    inLanguage: 'en',
    text,
    blocks,
  };
  return { article, faults: [] };
}
