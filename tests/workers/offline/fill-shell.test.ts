import { expect, it } from 'vitest';
import { editionOf } from '../../../src/model/edition';
import { fillShell } from '../../../src/workers/offline/fill-shell';

const shell = [
  '<head><meta name="on-the-record:index" content="index-0123456789.json"><meta name="on-the-record:sheet" content="/a.css"></head>',
  '<body><link rel="preload" as="fetch" href="/data/index-0123456789.json"><script type="module" crossorigin src="/assets/main-x.js"></script></body>',
].join('');

it('the shell names the index of the edition that is kept, wherever it named its own', () => {
  const filled = fillShell(shell, 'index-abcdef0123.json', null);
  expect(editionOf(filled)).toEqual({ index: 'index-abcdef0123.json', script: '/assets/main-x.js' });
  expect(filled).not.toContain('0123456789');
  expect(filled).not.toContain('on-the-record:file');
});

it('an article is named by key and file, which can be no markup', () => {
  const named = ['articles/a"><b>$&', 'articles/a-0123456789.json'] as const;
  const filled = fillShell(shell, 'index-0123456789.json', named);
  const [, content] = /<meta name="on-the-record:file" content="([^"]*)"><\/head>/.exec(filled)!;
  expect(content).toBe('articles/a&quot;>&lt;b>$&amp; articles/a-0123456789.json');
});

it('what is no page of a built site is of no edition, and is left as it is', () => {
  const login = '<!doctype html><title>Log in</title>';
  expect(editionOf(login)).toBeNull();
  expect(fillShell(login, 'index-0123456789.json', null)).toBe(login);
});
