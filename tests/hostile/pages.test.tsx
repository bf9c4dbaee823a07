// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { pathOf, placeAt } from '../../src/links/pages';
import type { SiteArticle } from '../../src/model/link-notice';
import { defaultIdentity, type SiteIdentity } from '../../src/model/site-identity';
import { loadPages, PagePress } from '../../src/site/pages/prerender';
import { peopleWithPages, placesOfSite } from '../../src/site/pages/prerendered-places';
import { readArticle } from '../../src/site/seeds/read-article';
import { Sharing } from '../../src/site/sharing/share-pages';
import { readSiteUrl } from '../../src/site/site-url';
import { siteOfArticles } from '../site/sharing/shared-site';
import { seedForms } from './forms';
import { payloads } from './payloads';

/** What the house writes into pages, by what it writes for harmless words. */
interface Vocabulary {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

const vocabularyOf = (pages: readonly Document[]): Vocabulary => {
  const all = pages.flatMap((page) => [...page.querySelectorAll('*')]);
  return {
    elements: new Set(all.map(({ localName }) => localName)),
    attributes: new Set(
      all.flatMap((element) => element.getAttributeNames().map((name) => `${element.localName} ${name}`)),
    ),
  };
};

/** The article of a payload in a form, with all that an owner's corrections may set; null where it is refused. */
function articleOf(payload: string, form: string, n: number): SiteArticle | null {
  const { name, raw } = seedForms[form]!(payload);
  const bytes = new TextEncoder().encode(raw);
  const correction = `- words: We wait\n  speaker: ${JSON.stringify(payload)}\n  chain: [${JSON.stringify(payload)}]\n`;
  const corrections = { bytes: Buffer.from(correction) };
  const { article } = readArticle(name.replace('a.', `a-${n}.`), bytes, { fallbackDate: null, corrections, owner: [] });
  if (article === null) return null;
  const pictures = [
    { src: 'ab12.png', alt: payload, after: 1, size: { width: 640, height: 480 } },
    { src: 'https://pictures.example/a.png', alt: payload, after: 1, size: null },
  ];
  return { ...article, pictures };
}

/** Whole pages of a site as a browser reads them. */
async function pagesOf(
  articles: readonly SiteArticle[],
  identity: SiteIdentity,
): Promise<ReadonlyMap<string, Document>> {
  const { site, read } = siteOfArticles(articles, identity);
  const press = new PagePress('/', { index: site.index, read });
  const sharing = new Sharing({ address: readSiteUrl('https://example.org/'), identity, site, read, isFramed: true });
  const people = new Set(peopleWithPages(site));
  const pages = new Map<string, Document>();
  const wanted = new Map<string, number>();
  for (const place of placesOfSite(site)) {
    // all articles and lists; of statements, people and countries a few: they are drawn alike
    const count = (wanted.get(place.page) ?? 0) + 1;
    wanted.set(place.page, count);
    if (place.page !== 'article' && count > 6) continue;
    const path = pathOf(place);
    const { head, body } = await press.draw(path);
    const shared = sharing.of(placeAt(path)!, new Map(), people);
    const html = `<!doctype html><html lang="en"><head>${head}${shared.head}</head><body><div id="root">${body}</div>${shared.data}</body></html>`;
    pages.set(path, new DOMParser().parseFromString(html, 'text/html'));
  }
  return pages;
}

const identityOf = (payload: string): SiteIdentity => ({
  ...defaultIdentity,
  name: payload,
  line: payload,
  publisher: payload,
  licence: payload,
});

describe('pages of hostile words', () => {
  let usual: Vocabulary;
  beforeAll(async () => {
    await loadPages();
    const harmless = ['We go', 'The talks', 'A quay'].flatMap((words, n) =>
      ['front matter, quoted', 'a raw paste', 'a saved page'].flatMap(
        (form, m) => articleOf(words, form, n * 100 + m) ?? [],
      ),
    );
    const found = vocabularyOf([...(await pagesOf(harmless, identityOf('The Harbour'))).values()]);
    // what only long lists, long articles and sayings told twice have
    usual = {
      elements: new Set([...found.elements, 'br', 'del', 'ins', 'small']),
      attributes: new Set([
        ...found.attributes,
        'a title',
        'del class',
        'ins class',
        'p data-waits',
        'blockquote data-waits',
      ]),
    };
  }, 60_000);

  it('have no element, attribute or address but those of the house', { timeout: 120_000 }, async () => {
    const articles = payloads.flatMap((payload, n) => articleOf(payload, 'front matter, quoted', n) ?? []);
    expect(articles.length).toBeGreaterThanOrEqual(200);
    const found: string[] = [];
    for (const [path, page] of await pagesOf(articles, identityOf(`"><script>window.__ran=1</script>`))) {
      const { elements, attributes } = vocabularyOf([page]);
      const strange = [...elements].filter((name) => !usual.elements.has(name));
      const odd = [...attributes].filter((name) => !usual.attributes.has(name));
      const addresses = ['href', 'src'].flatMap((name) =>
        [...page.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)!),
      );
      const astray = addresses.filter((one) => !/^(?:$|https?:\/\/[^/]|\/(?!\/)|#|\?)/.test(one));
      found.push(...[...strange, ...odd, ...astray].map((what) => `${path}: ${what}`));
      const scripts = [...page.scripts];
      expect([path, scripts.map(({ type }) => type)]).toEqual([path, ['application/ld+json']]);
      expect(JSON.parse(scripts[0]!.text)).toHaveProperty('@graph');
      expect([path, page.querySelectorAll('#root').length, page.body.children.length]).toEqual([path, 1, 2]);
    }
    expect(found).toEqual([]);
  });
});
