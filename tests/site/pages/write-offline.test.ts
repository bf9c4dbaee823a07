import { describe, expect, it } from 'vitest';
import { readOfflineChoice } from '../../../src/site/offline-choice';
import { noOwnerSite } from '../../../src/site/seeds/owner-site';
import { keepable, ownShellOf } from '../../../src/site/pages/write-offline';

const file = (stem: string): string => `${stem}-0123456789.json`;
const sizes = new Map([
  [file('articles/new'), 400],
  [file('articles/old'), 300],
  [file('index'), 10],
  [file('lists/articles-0'), 100],
  [file('people/ana-ruiz'), 50],
]);
const site = {
  articles: ['new', 'old'].map((id) => ({ id, datePublished: '2024-03-01', quotations: [] })),
  keys: new Map(['new', 'old'].map((id) => [`articles/${id}`, file(`articles/${id}`)])),
  indexFile: file('index'),
};

describe('what can be kept at once', () => {
  const kept = (most: number): readonly (readonly [string, number])[] => keepable(site, sizes, most).files;

  it('is all of the site where it is small: lists, articles, newest first, and the rest', () => {
    expect(keepable(site, sizes)).toEqual({
      index: file('index'),
      articles: { all: 2, kept: 2 },
      files: ['lists/articles-0', 'articles/new', 'articles/old', 'people/ana-ruiz'].map((stem) => [
        file(stem),
        sizes.get(file(stem)),
      ]),
    });
  });

  it('is the newest articles that there is room for, else', () => {
    expect(keepable(site, sizes, 550).articles).toEqual({ all: 2, kept: 1 });
    expect(kept(550).map(([name]) => name)).toEqual(['lists/articles-0', 'articles/new', 'people/ana-ruiz'].map(file));
    for (const most of [0, 120, 500, 799, 850])
      expect(kept(most).reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  });
});

describe('the files of the shell', () => {
  const frame = {
    address: { base: '/reader/', url: null },
    owner: noOwnerSite,
    indexFile: file('index'),
    sheet: '/reader/assets/style-x.css',
    icon: '',
    script: '/reader/assets/index-x.js',
    beforePaint: '',
    fonts: [],
    shellFonts: ['/reader/assets/inter-x.woff2'],
    offline: 'keeps',
  } as const;

  it('stand below the base; only the page without a hash in its name has a revision, which its content makes', () => {
    const own = ownShellOf(frame, ['assets/index-x.js'], '<p>');
    expect(own).toMatchObject({ index: file('index'), script: '/reader/assets/index-x.js' });
    expect(own.files.map(({ url }) => url)).toEqual([
      '/reader/offline.html',
      '/reader/assets/index-x.js',
      '/reader/assets/style-x.css',
      '/reader/assets/inter-x.woff2',
      `/reader/data/${file('index')}`,
    ]);
    expect(own.files.filter(({ revision }) => revision !== null).map(({ url }) => url)).toEqual([
      '/reader/offline.html',
    ]);
    expect(ownShellOf(frame, [], '<p>').files[0]).toEqual(own.files[0]);
    expect(ownShellOf(frame, [], '<b>').files[0]).not.toEqual(own.files[0]);
  });
});

it('OFFLINE is none or left out', () => {
  expect(readOfflineChoice(undefined)).toBe('keeps');
  expect(readOfflineChoice(' ')).toBe('keeps');
  expect(readOfflineChoice('none')).toBe('none');
  expect(() => readOfflineChoice('no')).toThrow('OFFLINE is "no"; write none, or leave it out');
});
