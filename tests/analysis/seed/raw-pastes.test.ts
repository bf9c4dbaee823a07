import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/analysis/seed/read-seed';
import { rawPastes, type RawPaste } from './raw-pastes';

/** The article of a paste as its key tells it: blocks, and the fields that the key has. */
function got(raw: string, { head }: RawPaste): { blocks: string[]; head: string[] } {
  const { article } = readSeed({ file: 'paste.txt', raw });
  if (article === null) return { blocks: ['nothing'], head: [] };
  const fields: Record<string, string> = {
    headline: article.headline,
    author: article.author.join(', ') || 'none',
    published: article.datePublished,
    publisher: article.publisher ?? 'none',
    place: article.place ?? 'none',
  };
  const asked = head.map((line) => line.split(': ')[0]!);
  return {
    blocks: article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    head: asked.map((field) => `${field}: ${fields[field]}`),
  };
}

describe.each(rawPastes())('a raw paste of $site', (paste) => {
  it.each(['dense', 'airy'] as const)('gives its head and body, %s', (way) => {
    expect(got(paste[way], paste)).toEqual({ blocks: paste.blocks, head: paste.head });
  });
});
