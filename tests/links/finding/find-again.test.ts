import { describe, expect, it } from 'vitest';
import { findAgain, type Finding } from '../../../src/links/finding/find-again';
import { publishedStatement, type Published } from '../../../src/links/finding/published';
import { normaliseWords } from '../../../src/model/ids';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import { analysed } from './analysed';
import { edits } from './edits';
import { stories, type Story } from './stories';

const plain = (words: string): string => normaliseWords(words);

function publishedOf({ paragraphs, words, speaker }: Story): Published {
  const article = analysed(paragraphs);
  const all = article.attributions.map((one) => publishedStatement(article, one));
  const found = all.find(({ exact }) => plain(exact).includes(plain(words)));
  expect(found?.said?.speakers, all.map(({ exact, said }) => `${said!.speakers}: ${exact}`).join('\n')).toEqual([
    speaker,
  ]);
  return found!;
}

const shown = (article: AnalysedArticle, { place }: Finding): string =>
  place === null ? '' : article.text.slice(place.start, place.end);

describe.each(stories)('a link to a statement: $name', (story) => {
  const published = publishedOf(story);

  it.each(edits)('$kind: $verdict', ({ make, verdict, opens }) => {
    const article = analysed(make(story));
    const found = findAgain(published, article);
    const seen = article.attributions
      .map((one) => publishedStatement(article, one))
      .map(({ exact, said }) => `${said!.speakers}: ${exact}`);
    expect(found.verdict, seen.join('\n')).toBe(verdict);
    if (opens !== undefined) expect(plain(shown(article, found))).toContain(plain(opens(story)));
  });
});
