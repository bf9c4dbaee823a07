import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventEntry } from '../../../src/model/site';
import { headersFor, readHeaderRules } from '../../../src/site/commands/headers-file';
import { noCache } from '../../../src/site/cache/cache';
import { FileKeeper } from '../../../src/site/cache/file-keeper';
import { writeForHosts } from '../../../src/site/pages/host-files';
import type { PageFrame } from '../../../src/site/pages/page-html';
import { placesOfSite } from '../../../src/site/pages/prerendered-places';
import { FrameWriter } from '../../../src/site/pages/write-frames';
import { noOwnerSite, type OwnerSite } from '../../../src/site/seeds/owner-site';
import { readSiteYaml } from '../../../src/site/seeds/read-site-yaml';
import { Sharing } from '../../../src/site/sharing/share-pages';
import { readSiteUrl } from '../../../src/site/site-url';
import { analysed, sharedPages, siteOfArticles } from './shared-site';
import { rowsOf } from '../../../src/site/data/write-lists';

const article = analysed(
  'talks',
  '“We waited <b>long</b>,” said Ana Ruiz.\n\nNorway joined the talks on 1 March 2024.\n',
);
const embed = ['https://example.org', 'https://*.example.net'];
const owner: OwnerSite = { ...noOwnerSite, embed };
const address = readSiteUrl('https://reader.example/news/');
const statement = `/articles/talks/${article.attributions[0]!.id}/`;

let out = '';
beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
afterEach(() => rmSync(out, { recursive: true }));
const written = (path: string): string => readFileSync(join(out, path), 'utf8');

describe('what stands in a frame of another site', () => {
  beforeEach(() => {
    const { site, read } = siteOfArticles([article]);
    const sharing = new Sharing({ address, identity: owner.identity, site, read, isFramed: true });
    const frames = new FrameWriter(owner, sharing);
    const { write } = new FileKeeper(noCache, out, null);
    const place = [...placesOfSite(site)].find(({ page }) => page === 'quotation')!;
    frames.statement(place, [statement, '/articles/talks/q-00000000/'], write);
    frames.changed('/articles/talks/q-11111111/', write);
    frames.changed('/people/nobody/', write);
    frames.timeline(rowsOf<EventEntry>(site.index.events, read), write);
  });

  it('is a statement with who said it, where and when, by text alone and without any script', () => {
    const html = written(`embed${statement}index.html`);
    expect(html).toContain('“We waited &lt;b&gt;long&lt;/b&gt;,”');
    expect(html).toContain('<b>Ana Ruiz</b> · said');
    expect(html).toContain(`href="https://reader.example/news${statement}" target="_blank" rel="noopener"`);
    expect(html).not.toMatch(/<script|style=|<b>long/);
    expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
  });
  it('is at the addresses that the statement had, too', () => {
    expect(written('embed/articles/talks/q-00000000/index.html')).toBe(written(`embed${statement}index.html`));
  });
  it('says so where the statement has changed', () => {
    const html = written('embed/articles/talks/q-11111111/index.html');
    expect(html).toContain('no longer here as it was');
    expect(html).toContain('href="https://reader.example/news/articles/talks/q-11111111/"');
    expect(() => written('embed/people/nobody/index.html')).toThrow('ENOENT');
  });
  it('is the timeline', () => {
    const html = written('embed/timeline/index.html');
    expect(html).toContain('Norway joined the talks on 1 March 2024');
    expect(html).toContain('href="https://reader.example/news/articles/talks/#e-');
  });
  it('is told by oEmbed, which the page of the statement names', () => {
    const told = JSON.parse(written(`embed${statement}oembed.json`)) as Record<string, string>;
    expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'On the Record', width: 600 });
    expect(told['html']).toContain(`<iframe src="https://reader.example/news/embed${statement}"`);
    expect(told['html']).not.toContain('<b>');
    const link = `<link rel="alternate" type="application/json+oembed" href="https://example.org/reader/embed${statement}oembed.json"`;
    expect(sharedPages([article], { isFramed: true }).get(statement)!.head).toContain(link);
    expect(sharedPages([article]).get(statement)!.head).not.toContain('oembed');
  });
});

describe('who may frame the site', () => {
  /** The policies that the answer for a path comes with. */
  function policiesFor(path: string, site: OwnerSite): string[] {
    const frame = { address, owner: site, beforePaint: '' } as PageFrame;
    writeForHosts(out, frame, [], []);
    const headers = headersFor(readHeaderRules(written('_headers')), path);
    return headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value);
  }

  it.each(['/news/', '/news/articles/talks/', '/news/timeline/', '/news/404.html', '/news/about/'])(
    'nobody may frame %s',
    (path) => {
      for (const site of [owner, noOwnerSite])
        expect(policiesFor(path, site)).toEqual([expect.stringMatching(/; frame-ancestors 'none'$/)]);
    },
  );
  it('the hosts that the owner names may frame what is below embed/, and have one rule for it', () => {
    expect(policiesFor(`/news/embed${statement}`, owner)).toEqual([
      'frame-ancestors https://example.org https://*.example.net',
    ]);
  });
  it('nobody may where the owner names none', () => {
    expect(policiesFor(`/news/embed${statement}`, noOwnerSite)).toEqual([
      expect.stringMatching(/frame-ancestors 'none'$/),
    ]);
  });
  it('no owner’s words can add to the policy', () => {
    expect(readSiteYaml('embed: ["https://a.example; script-src *"]').embed).toEqual([]);
    expect(readSiteYaml('embed: ["https://a.example\\n/*\\n  X: y"]').embed).toEqual([]);
  });
});
