// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article';
import { readSeed } from '../../src/analysis/seed/read-seed';
import { Reader } from '../../src/components/Reader';
import type { Picture } from '../../src/model/picture';

afterEach(cleanup);

const raw = `---
headline: Quay to shut
date: 2026-10-28
---
The quay will be shut for a year, [the harbour board](https://example.org/board) said.

## What the board says

> “It has no calendar,” said Ana Ruiz of [the *old* quay](https://example.org/quay).

- one crane
- eleven cracks
`;

async function draw(pictures: readonly Picture[] = []): Promise<HTMLElement> {
  const article = { ...analyseArticle(readSeed({ file: 'quay.txt', raw }).article!), pictures };
  const { container } = render(
    <MemoryRouter initialEntries={['/articles/quay/']}>
      <Reader article={article} current={null} onGo={() => {}} />
    </MemoryRouter>,
  );
  await act(() => vi.dynamicImportSettled());
  return container;
}

/** Blocks as `element sign: words`. */
function shown(root: HTMLElement): string[] {
  return [...root.querySelectorAll('[id^="p-"]')].map((block) => {
    const copy = block.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[data-fold]').forEach((fold) => fold.remove());
    const sign = /quote|item|caption|label/.exec(block.firstElementChild?.className ?? '')?.[0];
    return `${block.localName}${sign === undefined ? '' : ` ${sign}`}: ${copy.textContent}`;
  });
}

describe('blocks that few articles have', () => {
  it('are shown as what they are', async () => {
    expect(shown(await draw())).toEqual([
      'h1: Quay to shut',
      'p: The quay will be shut for a year, the harbour board said.',
      'h2: What the board says',
      'blockquote quote: “It has no calendar,” said Ana Ruiz of the old quay.',
      'p item: one crane',
      'p item: eleven cracks',
    ]);
  });

  it('links lead where the article has them, within statements too', async () => {
    const links = [...(await draw()).querySelectorAll<HTMLAnchorElement>('[id^="p-"] a[href^="http"]')];
    expect(links.map(({ href, textContent }) => `${textContent} ${href}`)).toEqual([
      'the harbour board https://example.org/board',
      'the old quay https://example.org/quay',
    ]);
  });

  it('pictures stand behind their block, with room for them; one that lies elsewhere is a link', async () => {
    const size = { width: 640, height: 480 };
    const root = await draw([
      { src: '0a1b.png', alt: 'The quay', after: 0, size },
      { src: 'https://pictures.example/crane.jpg', alt: 'A crane', after: 1, size: null },
      { src: '2c3d.jpg', alt: 'Cracks', after: 5, size },
    ]);
    const images = [...root.querySelectorAll('img')];
    const image = (src: string, alt: string): object => ({ src, alt, width: '640', height: '480', loading: 'lazy' });
    expect(
      images.map((one) =>
        Object.fromEntries(['src', 'alt', 'width', 'height', 'loading'].map((name) => [name, one.getAttribute(name)])),
      ),
    ).toEqual([image('/pictures/0a1b.png', 'The quay'), image('/pictures/2c3d.jpg', 'Cracks')]);
    expect(images.map((one) => one.parentElement!.nextElementSibling?.textContent?.slice(0, 8))).toEqual([
      'The quay',
      expect.stringContaining('Marked'),
    ]);
    const link = root.querySelector('a[rel="noreferrer"]')!;
    expect([link.getAttribute('href'), link.parentElement!.textContent]).toEqual([
      'https://pictures.example/crane.jpg',
      'Picture at pictures.example: A crane',
    ]);
  });
});
