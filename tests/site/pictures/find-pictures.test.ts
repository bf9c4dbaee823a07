import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../src/site/cache/cache';
import { faultLine } from '../../../src/site/messages';
import { SeedFolder } from '../../../src/site/seeds/seed-folder';
import { jpeg, png } from './made-pictures';

const text = `---
headline: The quay
date: 2026-10-28
---
One stands.

![A crane](quay%20files/crane.png)

Two stand.
`;

const page = (src: string): string =>
  `<!doctype html><title>The quay</title><meta name="date" content="2026-10-28"><article><h1>The quay</h1>
<p>The ferry will sail again on Monday, and the island waits for it as it did in the spring of last year.</p>
<figure><figcaption>The crane on Tuesday.</figcaption><img src="${src}" alt="A crane"></figure>
<p>The crew of nine has waited since November. The engine came by road, and it is heavier than the old one.</p></article>`;

const mhtml = (src: string): string =>
  [
    'From: <Saved by a browser>',
    'Content-Type: multipart/related; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Location: https://example.org/news/quay',
    '',
    page(src),
    '--b1',
    'Content-Type: image/png',
    'Content-ID: <crane-1@example.org>',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://example.org/news/crane.png',
    '',
    png(640, 480).toString('base64'),
    '--b1--',
    '',
  ].join('\r\n');

describe('pictures of seeds', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    folder = join(root, 'seeds');
    mkdirSync(join(folder, 'quay files'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);

  /** Each picture as `kind size after: words`, and what is told. */
  function read(seeds = new SeedFolder(folder, root)): string[] {
    return [...seeds.read({ keep: true })].flatMap(({ found, faults }) => [
      ...found.pictures.map(({ src, size, after, alt }) => {
        const what = size === null ? src : `${src.split('.')[1]} ${size.width} × ${size.height}`;
        return `${what} after ${after}: ${alt}`;
      }),
      ...faults.map(faultLine),
    ]);
  }

  it('are those beside a text, by the name that the text has for them', () => {
    put('quay.md', text);
    put('quay files/crane.png', jpeg(640, 480));
    expect(read()).toEqual(['jpg 640 × 480 after 1: A crane']);
  });

  it.each(['crane.png', './crane.png', 'crane.png?v=2'])(
    'are those beside a saved page, above their caption: %s',
    (src) => {
      put('quay.html', page(src.replace('?v=2', '')));
      put('crane.png', png(640, 480));
      expect(read()).toEqual(['png 640 × 480 after 1: A crane']);
    },
  );

  it.each(['https://example.org/news/crane.png', 'crane.png', 'cid:crane-1@example.org'])(
    'are the parts of a page in one file: %s',
    (src) => {
      put('quay.mhtml', mhtml(src));
      expect(read()).toEqual(['png 640 × 480 after 1: A crane']);
    },
  );

  it('that lie elsewhere are links', () => {
    put('quay.html', page('https://pictures.example/crane.svg'));
    expect(read()).toEqual(['https://pictures.example/crane.svg after 1: A crane']);
  });

  it('that are missing, or none, are told with their line, and the article is shown', () => {
    put('quay.md', text);
    expect(read()).toEqual([
      'seeds/quay.md:7: warning: the picture "quay%20files/crane.png" is not beside the seed; put it there, or take it out of the text',
    ]);
    put('quay files/crane.png', '<svg/>');
    expect(read()).toEqual([
      'seeds/quay.md:7: warning: the picture "quay%20files/crane.png" is no PNG, JPEG, GIF, WebP or AVIF by what is in it; it is left out',
    ]);
  });

  it('that a link of the file system leads to, outside the folder, are not published', () => {
    put('quay.md', text);
    writeFileSync(join(root, 'private.png'), png(640, 480));
    symlinkSync(join(root, 'private.png'), join(folder, 'quay files/crane.png'));
    expect(read()).toEqual([expect.stringContaining('lies outside the folder of seeds; it is left out')]);
  });

  it('that come, change and go are seen, though the seed is known from before', () => {
    const cached = (): SeedFolder => new SeedFolder(folder, root, Date.now, new DiskCache(join(root, 'kept')));
    const live = new SeedFolder(folder, root);
    put('quay.md', text);
    const states = [
      () => {},
      () => put('quay files/crane.png', png(640, 480)),
      () => put('quay files/crane.png', png(320, 240)),
      () => rmSync(join(folder, 'quay files/crane.png')),
    ].map((change) => {
      change();
      const shown = read(cached());
      expect(read(live)).toEqual(shown);
      return shown[0];
    });
    expect(states).toEqual([
      expect.stringContaining('is not beside the seed'),
      'png 640 × 480 after 1: A crane',
      'png 320 × 240 after 1: A crane',
      expect.stringContaining('is not beside the seed'),
    ]);
  });
});
