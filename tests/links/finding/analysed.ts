import { analyseArticle } from '../../../src/analysis/analyse-article';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import type { Block } from '../../../src/model/article';

/** An article of some paragraphs, the first its headline, as the engine reads it. */
export function analysed(paragraphs: readonly string[], id = 'story'): AnalysedArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const words of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ role: text === '' ? 'headline' : 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return analyseArticle({
    file: `${id}.txt`,
    id,
    headline: paragraphs[0]!,
    description: null,
    author: [],
    publisher: null,
    url: null,
    place: null,
    links: [],
    images: [],
    licence: null,
    datePublished: '2024-03-02',
    inLanguage: 'en',
    text,
    blocks,
  });
}
