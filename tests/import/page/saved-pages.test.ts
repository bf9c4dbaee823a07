import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/import/page/read-page';
import { parseHtml } from '../../../src/import/received/parse-html';
import type { Received } from '../../../src/model/received';
import { stories, type Story } from './page-stories';
import { templates } from './page-templates';
import { wordsF1 } from './words-f1';

function read(html: string): Received {
  const document = parseHtml(html);
  if ('message' in document) throw new Error(document.message);
  return readPage(document);
}

const headOf = ({ headline, author, time, publisher }: Story): object => ({
  headline,
  author,
  published: time.slice(0, 10),
  publisher,
});

describe.each(Object.keys(templates))('a page with %s', (name) => {
  it.each(stories.map((story) => [story.headline, story] as const))('%s', (_, story) => {
    const { headline, author, published, publisher, blocks } = read(templates[name]!(story));
    const wanted =
      name === 'no data at all'
        ? { ...headOf(story), publisher: `The ${story.publisher.replace(/^The /, '')}` }
        : headOf(story);
    expect({ headline, author, published, publisher }).toEqual(wanted);
    const body = blocks.map(({ words }) => words);
    expect(body).toEqual(story.paragraphs);
    expect(wordsF1(body.join(' '), story.paragraphs.join(' '))).toBeGreaterThanOrEqual(0.99);
  });
});
