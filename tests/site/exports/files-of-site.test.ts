import { describe, expect, it } from 'vitest';
import { parse } from 'papaparse';
import type { StatementRecord } from '../../../src/derive/exports/record';
import { filesOf, seeds } from './taken-site';

const files = filesOf(seeds);
const below = (start: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(start) && !path.slice(start.length).includes('/'));
const recordsIn = (path: string): StatementRecord[] =>
  (JSON.parse(files.get(path)!) as { statements: StatementRecord[] }).statements;

describe('which files there are', () => {
  const statements = ['statements.csv', 'statements.json', 'annotations.jsonld'];
  const feeds = ['feed.atom', 'feed.json'];
  it.each([
    ['the site', '/', [...statements, ...feeds]],
    ['an article', '/articles/ferry/', ['text.txt', ...statements]],
    ['a person of five statements', '/people/ana-ruiz/', [...statements, ...feeds]],
    ['a person of fewer', '/people/li-wei/', feeds],
    ['a country', '/countries/FR/', feeds],
  ])('%s', (_, path, names) => {
    expect(below(path)).toEqual(names.map((name) => `${path}${name}`));
  });
  it('without an absolute address there are no feeds', () => {
    expect([...filesOf(seeds, { feeds: false }).keys()].filter((path) => path.includes('feed.'))).toEqual([]);
  });
  it('are the same byte for byte when they are made again', () => {
    expect(filesOf(seeds)).toEqual(files);
  });
});

describe('what they hold', () => {
  it('all statements of the site, newest article first, in the order of its text', () => {
    const articles = recordsIn('/statements.json').map(({ article }) => article.id);
    expect(articles).toEqual([...articles].sort().reverse());
    expect(recordsIn('/articles/ferry/statements.json')).toEqual(
      recordsIn('/statements.json').filter(({ article }) => article.id === 'ferry'),
    );
  });
  it('a person’s own statements, quoted and reported', () => {
    const theirs = recordsIn('/people/ana-ruiz/statements.json');
    expect(theirs).toHaveLength(5);
    expect(new Set(theirs.flatMap(({ speakers }) => speakers.map(({ id }) => id)))).toEqual(new Set(['ana-ruiz']));
    expect(theirs.map(({ kind }) => kind)).toContain('indirect');
  });
  it('nothing that its owner took back', () => {
    const shown = [...files].filter(([path]) => !/text\.txt|\.jsonld$/.test(path)).map(([, text]) => text);
    const exact = [...files.values()].flatMap((text) => text.match(/"exact":"[^"]*"/g) ?? []);
    expect(exact.length).toBeGreaterThan(0);
    expect([...shown, ...exact].filter((text) => text.includes('pier was old'))).toEqual([]);
  });
  it('that its owner corrected something', () => {
    const corrected = recordsIn('/statements.json').filter((one) => one.correctedByEditor);
    expect(corrected.map(({ words, said }) => [words, said])).toEqual([['“Nobody wrote,”', '2024-03-05']]);
  });
  it('whose words nobody knows as nobody’s', () => {
    const unknown = recordsIn('/articles/pier/statements.json').filter(({ speakers }) => speakers.length === 0);
    const rows = parse<Record<string, string>>(files.get('/articles/pier/statements.csv')!, { header: true }).data;
    const unattributed = rows.filter(({ source }) => source === 'unattributed');
    expect(unattributed.map(({ id }) => id)).toEqual(unknown.map(({ id }) => id));
    expect(unattributed.every(({ speaker, speakers }) => speaker === '' && speakers === '')).toBe(true);
  });
  it('addresses of pages of their own', () => {
    for (const { id, address, article } of recordsIn('/statements.json')) {
      expect(address).toBe(`https://example.org/reader/articles/${article.id}/${id}/`);
    }
  });
});
