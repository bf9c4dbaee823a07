import { analyseArticle } from '../../../src/analysis/analyse-article';
import type { Article } from '../../../src/model/article';
import type { Attribution } from '../../../src/model/attribution';
import type { Span } from '../../../src/model/span';
import { blocksOf } from '../reading';
import { shownChain } from './notation';

/**
 * An English article of these paragraphs, under a headline that says nothing unless one is given,
 * published on Monday 4 March 2024.
 */
export function articleOf(paragraphs: readonly string[], headline = 'A day in brief'): Article {
  const text = [headline, ...paragraphs].join('\n\n');
  const [first, ...others] = blocksOf(text);
  const blocks: Article['blocks'] = [{ ...first!, role: 'headline' }, ...others];
  const bare = {
    description: null,
    author: [],
    publisher: null,
    url: null,
    place: null,
    links: [],
    images: [],
    licence: null,
  };
  return { ...bare, file: 'x', id: 'x', headline, datePublished: '2024-03-04', inLanguage: 'en', text, blocks };
}

/**
 * What the whole engine makes of plain paragraphs: who said what, from the paragraph with this
 * index on.
 */
export function saidIn(paragraphs: readonly string[], from = 0): { text: string; attributions: Attribution[] } {
  const analysed = analyseArticle(articleOf(paragraphs));
  const floor = analysed.blocks[from + 1]!.start;
  return {
    text: analysed.text,
    attributions: analysed.attributions.filter(({ content }) => content[0]!.start >= floor),
  };
}

/** Who says each statement of these paragraphs, and through whom, as `shownChain` shows it. */
export const chainsIn = (paragraphs: readonly string[]): string[] => saidIn(paragraphs).attributions.map(shownChain);

/** Every statement of these paragraphs in text order, as `shownStatement` shows it. */
export function statementsIn(paragraphs: readonly string[]): string[] {
  const { text, attributions } = saidIn(paragraphs);
  return attributions.map((attribution) => shownStatement(text, attribution));
}

/** `speaker → relay: what was said`, the pieces of what was said parted by ` … `. */
export function shownStatement(text: string, attribution: Attribution): string {
  const words = (span: Span): string => text.slice(span.start, span.end);
  return `${shownChain(attribution)}: ${attribution.content.map(words).join(' … ')}`;
}
