import { expect, it } from 'vitest';
import { askedFor } from '../../../src/workers/offline/asked-for';

const cases: readonly (readonly [path: string, kind: string | null])[] = [
  ['/reader/', 'page'],
  ['/reader/timeline/', 'page'],
  ['/reader/articles/talks/', 'page'],
  ['/reader/articles/talks/q-9f3a21c4/', 'page'],
  ['/reader/people/ana-ruiz/', 'page'],
  ['/reader/assets/index-Bx1.js', 'asset'],
  ['/reader/data/articles/talks-0123456789.json', 'data'],
  // frames, feeds, exports and cards are nobody's to keep, and what is no page of the site is another's
  ['/reader/embed/articles/talks/q-9f3a21c4/', null],
  ['/reader/embed/timeline/', null],
  ['/reader/feed.atom', null],
  ['/reader/articles/talks/statements.csv', null],
  ['/reader/cards/talks-0123456789.png', null],
  ['/reader/manifest.json', null],
  ['/reader/service-worker.js', null],
  ['/reader/blog/', null],
  ['/timeline/', null],
  ['/', null],
];

it.each(cases)('%s is %s', (path, kind) => expect(askedFor(path, '/reader/')?.kind ?? null).toBe(kind));

it('a data file is named as other data files name it, whatever letters its address has', () => {
  const path = encodeURI('/data/articles/ακτή-0123456789.json');
  expect(askedFor(path, '/')).toEqual({ kind: 'data', file: 'articles/ακτή-0123456789.json' });
  expect(askedFor('/data/articles/%E0-0123456789.json', '/')).toMatchObject({ kind: 'data' });
});
