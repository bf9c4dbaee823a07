import { document, type LocalHost } from '../../import/fetching/local-host';

/** An article of each form, as a host has them; each says something that nobody else says. */
const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">
   <meta property="article:published_time" content="2026-11-21T08:00:00Z"><meta name="author" content="Ana Ruiz"></head>
   <body><article><h1>${title}</h1><p>${words} The port was closed for a week before that, and the ferries went on without it.</p>
   <p>“We will look at every stone of it,” Ana Ruiz said, and went back to the harbour office, where the plans hung on the wall.</p></article></body></html>`;

const rss = (
  origin: string,
): string => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Harbour Wire</title><link>${origin}/</link><language>en</language>
  <item><title>Quay opens</title><link>${origin}/quay</link><guid isPermaLink="false">q1</guid><pubDate>Tue, 24 Nov 2026 23:30:00 -0500</pubDate>
  <content:encoded><![CDATA[<p>“We waited,” said Ana Ruiz.</p>]]></content:encoded></item>
  <item><title>Ferry returns</title><link>${origin}/ferry</link><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate><description>More there.</description></item>
  </channel></rss>`;

const atom = (
  origin: string,
): string => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>urn:harbour</id><title>Harbour Wire</title>
  <entry><id>urn:harbour:1</id><title>Crane is mended</title><published>2026-11-22T10:00:00Z</published><link href="${origin}/crane"/>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The crane <q>is</q> mended, Ben Okri said.</p></div></content></entry></feed>`;

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Wire',
  items: [
    {
      id: 'urn:json:1',
      title: 'Lock is closed',
      content_text: '“It leaks,” said Cleo Dahl.',
      date_published: '2026-11-23T10:00:00Z',
    },
  ],
});

const siteMap = (
  origin: string,
): string => `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${origin}/bridge</loc>
  <news:news><news:publication><news:name>Harbour Wire</news:name><news:language>en</news:language></news:publication>
  <news:publication_date>2026-11-21</news:publication_date><news:title>Bridge</news:title></news:news></url></urlset>`;

const opml = (origin: string): string =>
  `<opml><body><outline text="All"><outline xmlUrl="${origin}/feed.atom"/><outline xmlUrl="${origin}/feed.json"/></outline></body></opml>`;

const nitf = `<nitf><head><docdata><doc-id id-string="W1"/><date.issue norm="20261120T100000Z"/><du-key key="dredger" version="1"/></docdata></head>
  <body xml:lang="en"><body.head><hedline><hl1>Dredger sinks</hl1></hedline><byline>By <person>Zoe Adler</person></byline><dateline>LISBON, Nov 20</dateline></body.head>
  <body.content><p>“It went down at once,” said Ana Ruiz.</p></body.content></body></nitf>`;

/** A NewsML-G2 item in some version, with what its `itemMeta` says. */
export const newsItem = (version: number, words: string, meta = ''): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:pilot" version="${version}" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:text"/><provider><name>Harbour Wire</name></provider>
  <versionCreated>2026-11-19T1${version}:00:00Z</versionCreated><firstCreated>2026-11-19T10:00:00Z</firstCreated>${meta}</itemMeta>
  <contentMeta><headline>Pilot resigns</headline><slugline>PORT-PILOT</slugline><by>Ben Okri</by></contentMeta>
  <contentSet><inlineData contenttype="text/plain">${words}</inlineData></contentSet></newsItem>`;

const ninjs = JSON.stringify({
  uri: 'urn:ninjs:tug',
  type: 'text',
  versionCreated: '2026-11-18T10:00:00Z',
  headlines: [{ value: 'Tug is sold' }],
  by: 'Cleo Dahl',
  language: 'en',
  bodies: [{ contentType: 'text/html', value: '<p>“We had to,” said Karim Haddad.</p>' }],
});

/** Paths of a host that has a document of each form, and the seeds that come of them. */
export function fillHost({ origin, answers }: LocalHost): void {
  const put = (path: string, body: string, type: string): void =>
    void answers.set(path, document(body, type, { etag: `"${path}"` }));
  put('/feed.rss', rss(origin), 'application/rss+xml');
  put('/feed.atom', atom(origin), 'application/atom+xml');
  put('/feed.json', jsonFeed, 'application/feed+json');
  put('/news.xml', siteMap(origin), 'text/xml');
  put('/feeds.opml', opml(origin), 'text/x-opml');
  put('/dredger.xml', nitf, 'application/xml');
  put('/pilot.xml', newsItem(1, '“I am tired,” said Ana Ruiz.'), 'application/xml');
  put('/tug.json', ninjs, 'application/json');
  put('/ferry', page('Ferry returns', '“She is back,” said Ben Okri.'), 'text/html; charset=utf-8');
  put('/bridge', page('Bridge is shut', '“It shook,” said Zoe Adler.'), 'text/html; charset=utf-8');
  put('/alone', page('Wall is old', '“It leans,” said Cleo Dahl.'), 'text/html; charset=utf-8');
}

/** What of a filled host is to be asked for, to have it all. */
export const allPaths = [
  '/feed.rss',
  '/news.xml',
  '/feeds.opml',
  '/dredger.xml',
  '/pilot.xml',
  '/tug.json',
  '/alone',
] as const;
