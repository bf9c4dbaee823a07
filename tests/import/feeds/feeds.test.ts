import { describe, expect, it } from 'vitest';
import { lineOfWords, blocksOfWords } from '../../../src/import/received/blocks-of-words';
import { readDocument } from '../../../src/import/received/read-document';
import type { ArticleItem, DocumentReading, ReceivedItem } from '../../../src/import/received/received-item';

const address = 'https://wire.example/news/feed';

function read(text: string, at: string | null = address): DocumentReading {
  const document = readDocument(text, { address: at, name: 'feed' });
  if (!('kind' in document) || document.kind !== 'items') throw new Error(JSON.stringify(document));
  return document;
}

const articles = (text: string): ArticleItem[] =>
  read(text).items.filter((item): item is ArticleItem => item.kind === 'article');

/** The words of an article's body, its paragraphs cut by a stroke; null where it stands at its page. */
function wordsOf({ body, head }: ArticleItem): string | null {
  if (body === null) return null;
  const blocks = blocksOfWords(body, head.language ?? 'en');
  return 'message' in blocks ? blocks.message : blocks.blocks.map(({ words }) => words).join(' / ');
}

const rss = (items: string, head = '<title>Harbour Wire</title><link>https://wire.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
    <channel>${head}${items}</channel></rss>`;

describe('RSS', () => {
  it('has an article in each item, content before description', () => {
    const [item] = articles(
      rss(
        `<item><title>Quay opens</title><link>/quay</link><guid isPermaLink="false">007</guid>
          <media:title>A picture</media:title><media:description>Not this</media:description>
          <dc:creator>Zoe Adler</dc:creator><dc:creator>Ana Ruiz and others</dc:creator>
          <pubDate>Tue, 24 Nov 2026 23:30:00 -0500</pubDate><description>Short.</description>
          <content:encoded><![CDATA[<p>The mayor <q>will not</q> go, <em>she</em> said.</p><p>“Ever.”</p>]]></content:encoded></item>`,
        '<title>Harbour Wire</title><link>https://wire.example/</link><language>en-gb</language>',
      ),
    );
    expect(item).toMatchObject({
      id: 'https://wire.example/#007',
      head: {
        headline: { source: 'Quay opens' },
        published: '2026-11-24T23:30:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        publisher: 'Harbour Wire',
        url: 'https://wire.example/quay',
        language: 'en-gb',
      },
    });
    expect(wordsOf(item!)).toBe('The mayor “will not” go, she said. / “Ever.”');
  });

  it('reads a long description as the article, and a short one as what stands before its page', () => {
    const item = (description: string): ArticleItem =>
      articles(
        rss(
          `<item><title>T</title><link>https://wire.example/a</link><description>${description}</description></item>`,
        ),
      )[0]!;
    expect(wordsOf(item('A word or two.'))).toBeNull();
    expect(wordsOf(item(`&lt;p&gt;${'word '.repeat(200)}&lt;/p&gt;`))).toMatch(/^word word/);
  });

  it('takes the guid for the address, or not, as it says, and links of Atom by their rel', () => {
    const url = (inner: string): string | null => articles(rss(`<item><title>T</title>${inner}</item>`))[0]!.head.url;
    expect(url('<guid>https://wire.example/g</guid>')).toBe('https://wire.example/g');
    expect(url('<guid isPermaLink="false">https://wire.example/g</guid>')).toBeNull();
    expect(url('<guid>g1</guid><atom:link rel="self" href="/self"/><atom:link href="/page"/>')).toBe(
      'https://wire.example/page',
    );
    expect(url('<link>javascript:void(0)</link><guid isPermaLink="false">x</guid>')).toBeNull();
  });

  it('tells an error on its line, and goes on with the next', () => {
    const { items, faults } = read(
      rss(
        `\n<item><guid>a:1</guid><title>One</title>\n<pubDate>Tue, 24 Nov 2026 23:30:00 XYZ</pubDate></item>
         <item><title>Two</title></item><item><guid>a:3</guid><title>Three</title></item>`,
      ),
    );
    expect(items.map((item) => (item as ArticleItem).id)).toEqual(['a:3']);
    expect(faults).toEqual([
      {
        severity: 'error',
        line: 5,
        message: expect.stringContaining('has the zone "XYZ", which is not known') as string,
      },
      { severity: 'error', line: 6, message: expect.stringContaining('neither a guid nor a link') as string },
    ]);
  });

  it('reads a title with marks of HTML as a line, and one without as it stands', () => {
    const headline = (title: string): string | null =>
      lineOfWords(articles(rss(`<item><guid>a:1</guid><title>${title}</title></item>`))[0]!.head.headline, 'en');
    expect(headline('<![CDATA[Mayor: &#8220;We <em>wait</em>&#8221;]]>')).toBe('Mayor: “We wait”');
    expect(headline('Ruiz &amp; Okri: a &lt; b')).toBe('Ruiz & Okri: a < b');
  });

  it('reads RDF', () => {
    const [item] = articles(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://wire.example/"><title>Wire</title><link>https://wire.example/</link></channel>
        <item rdf:about="https://wire.example/1"><title>One</title><link>https://wire.example/1</link><dc:date>2026-11-24</dc:date></item></rdf:RDF>`,
    );
    expect(item).toMatchObject({ id: 'https://wire.example/1', head: { published: '2026-11-24', publisher: 'Wire' } });
  });
});

const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/base/" xml:lang="fr"><id>urn:wire</id><title>Wire</title>
   <author><name>Desk</name></author>${entries}</feed>`;

describe('Atom', () => {
  it('keeps xhtml in its order, with the marks of its language and addresses by xml:base', () => {
    const [entry] = articles(
      atom(`<entry><id>urn:1</id><title type="html">A &amp;lt;b&gt;</title><published>2026-11-24T23:30:00-05:00</published>
        <updated>2026-11-29T00:00:00Z</updated><author><name>Zoe Adler</name></author><author><name>Ana Ruiz</name></author>
        <link rel="enclosure" href="sound.mp3"/><link rel="alternate" type="application/json" href="a.json"/>
        <link type="text/html" href="page"/><summary>Short.</summary>
        <content type="xhtml" xml:base="deep/" xml:lang="de"><div xmlns="http://www.w3.org/1999/xhtml"><p>Er <q>bleibt <q>hier</q></q>, <a href="x">sagte</a> <b>Ana</b>.</p></div></content></entry>`),
    );
    expect(entry).toMatchObject({
      id: 'urn:1',
      head: {
        published: '2026-11-24T23:30:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        url: 'https://wire.example/base/page',
        language: 'de',
      },
      body: { base: 'https://wire.example/base/deep/' },
    });
    expect(wordsOf(entry!)).toBe('Er „bleibt ‚hier‘“, sagte Ana.');
    const read = blocksOfWords(entry!.body!, 'de');
    expect(read).toMatchObject({ blocks: [{ links: [{ href: 'https://wire.example/base/deep/x' }] }] });
  });

  it('never takes an update for the day of publication, and names it', () => {
    const [entry] = articles(
      atom('<entry><id>urn:1</id><title>T</title>\n<updated>2026-11-29T00:00:00Z</updated></entry>'),
    );
    expect(entry!.head).toMatchObject({ published: null, author: ['Desk'] });
    expect(entry!.dateInDoubt).toEqual({ words: '2026-11-29T00:00:00Z', line: 3 });
  });

  it('leaves out-of-line content to its page', () => {
    const [entry] = articles(
      atom('<entry><id>urn:1</id><title>T</title><content type="text/html" src="far"/></entry>'),
    );
    expect([entry!.head.url, entry!.body]).toEqual(['https://wire.example/base/far', null]);
  });

  it('knows what was taken back', () => {
    const { items } = read(
      atom(
        '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:1" when="2026-11-25T00:00:00Z"><at:comment>Wrong.</at:comment></at:deleted-entry>',
      ),
    );
    expect(items).toMatchObject([{ kind: 'stop', id: 'urn:1', status: 'canceled', reason: 'Wrong.' }]);
  });
});

describe('JSON Feed', () => {
  const feed = (...items: object[]): string =>
    JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        home_page_url: 'https://wire.example/',
        language: 'en',
        items,
      },
      null,
      1,
    );

  it('has an article in each item, of either version', () => {
    const [one, two] = articles(
      feed(
        {
          id: '007',
          url: 'one',
          title: 'One',
          content_html: '<p>A <q>b</q></p>',
          summary: 'S',
          date_published: '2026-11-24T23:30:00-05:00',
          authors: [{ name: 'Zoe Adler' }, { name: 'Ana Ruiz' }],
        },
        { id: 7, title: 'Two', content_text: 'A\n\nB', author: { name: 'Ben Okri' } },
      ),
    );
    expect(one).toMatchObject({
      id: 'https://wire.example/#007',
      head: {
        url: 'https://wire.example/one',
        published: '2026-11-24T23:30:00-05:00',
        author: ['Zoe Adler', 'Ana Ruiz'],
        publisher: 'Wire',
      },
    });
    expect([wordsOf(one!), wordsOf(two!)]).toEqual(['A “b”', 'A / B']);
    expect(two).toMatchObject({ id: 'https://wire.example/#7', head: { author: ['Ben Okri'], url: null } });
  });

  it('names the line of what is wrong', () => {
    const { items, faults } = read(
      feed({ id: 'a:1', title: 'T' }, { id: 'a:2', date_published: '24.11.2026 10:00 LT' }),
    );
    expect(items).toHaveLength(1);
    expect(faults).toMatchObject([{ line: 13, message: expect.stringContaining('24.11.2026 10:00 LT') as string }]);
  });
});

describe('lists of addresses', () => {
  const kinds = (items: readonly ReceivedItem[]): string[] =>
    items.map((item) => `${item.kind} ${'url' in item ? item.url : ''}`);

  it('a news site map has pages, with what it says of them', () => {
    const { items } =
      read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://wire.example/about</loc><lastmod>2026-01-01</lastmod></url>
      <url><loc>https://wire.example/1</loc><lastmod>2026-12-01</lastmod><news:news><news:publication><news:name>Wire</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-11-24T23:30:00-05:00</news:publication_date><news:title>One</news:title></news:news></url></urlset>`);
    expect(items).toEqual([
      {
        kind: 'page',
        url: 'https://wire.example/1',
        line: 3,
        published: '2026-11-24T23:30:00-05:00',
        publisher: 'Wire',
        language: 'en',
      },
    ]);
  });

  it('a site map without news is told', () => {
    expect(read('<urlset><url><loc>https://wire.example/</loc></url></urlset>').faults).toMatchObject([
      { message: 'is a site map without news' },
    ]);
  });

  it('an index and OPML have sources, however deep', () => {
    expect(kinds(read('<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>').items)).toEqual([
      'source https://wire.example/a.xml',
    ]);
    const opml =
      '<opml version="2.0"><body><outline text="F"><outline xmlUrl="https://a.example/feed"/><outline><outline type="rss" xmlUrl="b"/></outline></outline></body></opml>';
    expect(kinds(read(opml).items)).toEqual(['source https://a.example/feed', 'source https://wire.example/news/b']);
  });
});

describe('a document is known by what stands in it', () => {
  const kind = (text: string): string => {
    const document = readDocument(text, { address: null, name: 'x' });
    return 'kind' in document ? document.kind : document.message;
  };
  it.each([
    ['<!-- a --><?xml-stylesheet x?><rss><channel/></rss>', 'items'],
    ['<!DOCTYPE rss PUBLIC "-//x" "y"><rss><channel/></rss>', 'items'],
    ['\n<!DOCTYPE html><html><rss>', 'page'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="http://www.w3.org/1999/xhtml"/>', 'page'],
    ['<article><p>x', 'page'],
    ['<?xml version="1.0"?><svg/>', 'is XML of a kind that is not read ("svg")'],
    ['plain words', 'is no page, feed or document of a newsroom'],
    ['', 'is no page, feed or document of a newsroom'],
    ['{"a": 1}', 'is JSON, and neither a JSON Feed nor ninjs'],
    ['{"a": ', 'is no whole JSON'],
    ['['.repeat(100_000), 'is no whole JSON'],
    [`<!--${'-'.repeat(50_000)}`, 'is no page, feed or document of a newsroom'],
  ])('%.40s', (text, expected) => expect(kind(text)).toBe(expected));
});
