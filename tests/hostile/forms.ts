/** A file with a payload in it, by its name. */
export interface HostileFile {
  readonly name: string;
  readonly raw: string;
}

const quoted = (words: string): string => JSON.stringify(words);

const xml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const sentence = 'The harbour stays shut, and the ferries lie at the quay as they did in the winter of last year.';

/** All that a text may hold: each field of its head, and each kind of block. */
const body = (it: string): string =>
  [
    `“${it},” said Ana Ruiz, the mayor of Lisbon, on 1 March 2024.`,
    `Tom Berg said that ${it} was true. ${sentence}`,
    `## ${it}`,
    `> ${it}`,
    `- ${it}`,
    `See [${it}](https://example.org/a) and [this](${it}) and ![${it}](a.png) and ![a](${it}).`,
    `${it} told Le Soir: “We wait.”`,
    it,
  ].join('\n\n');

const head = (write: (it: string) => string, it: string): string =>
  ['headline', 'description', 'author', 'publisher', 'place', 'url', 'language', 'licence']
    .map((name) => `${name}: ${write(it)}\n`)
    .join('');

const page = (it: string, inBody = it): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${it}</title>
<meta property="og:title" content="${xml(it)}"><meta name="author" content="${xml(it)}"><meta property="og:site_name" content="${xml(it)}">
<meta property="article:published_time" content="2024-03-02"><link rel="canonical" href="${xml(it)}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${quoted(it).replaceAll('</', '<\\/')},"url":${quoted(it).replaceAll('</', '<\\/')}}</script></head>
<body><article><h1>${xml(it)}</h1><p>${sentence} “We wait,” said Ana Ruiz.</p><p>${sentence} ${inBody}</p>
<p><a href="${xml(it)}">a link</a> <img src="${xml(it)}" alt="${xml(it)}"> <q cite="${xml(it)}">We go</q>, said Tom Berg. ${sentence}</p></article></body></html>`;

const mhtml = (it: string): string =>
  [
    `From: ${it.replace(/[\r\n]/g, ' ')}`,
    `Subject: ${it.replace(/[\r\n]/g, ' ')}`,
    `Content-Type: multipart/related; type="${it.replace(/["\r\n]/g, '')}"; boundary="b1"; start="${it.replace(/["\r\n]/g, '')}"`,
    '',
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    `Content-Location: ${it.replace(/[\r\n]/g, ' ')}`,
    '',
    page(it),
    '--b1--',
    '',
  ].join('\r\n');

/** Files that may lie among the seeds, each with a payload wherever it has room. */
export const seedForms: Readonly<Record<string, (it: string) => HostileFile>> = {
  'front matter, quoted': (it) => ({
    name: 'a.txt',
    raw: `---\n${head(quoted, it)
      .replace(/^url.*\n/m, '')
      .replace(/^language.*\n/m, '')}date: 2024-03-02\nlanguage: en\n---\n${body(it)}\n`,
  }),
  'addresses and languages': (it) => ({
    name: 'a.txt',
    raw: `---\nheadline: A\ndate: 2024-03-02\nurl: ${quoted(it)}\nlanguage: ${quoted(it)}\n---\n${sentence}\n`,
  }),
  'front matter, as it is': (it) => ({
    name: 'a.txt',
    raw: `---\n${head(String, it)}date: 2024-03-02\nlanguage: en\n---\n${body(it)}\n`,
  }),
  'a key of the front matter': (it) => ({
    name: 'a.txt',
    raw: `---\n${it}: ${it}\n__proto__: {ran: 1}\nheadline: A\ndate: 2024-03-02\n---\n${sentence}\n`,
  }),
  'a date': (it) => ({
    name: 'a.txt',
    raw: `---\nheadline: A\ndate: ${quoted(it)}\nembargo: ${quoted(it)}\n---\n${sentence}\n`,
  }),
  'a raw paste': (it) => ({ name: 'a.txt', raw: `2 March 2024\n\n${it}\n\nBy ${it}\n\n${sentence}\n\n${body(it)}\n` }),
  'a byline and a stamp': (it) => ({
    name: 'a.txt',
    raw: `Talks\n\nBy Ana ${it}\n\nPublished ${it} 2 March 2024\n\n${sentence}\n`,
  }),
  Markdown: (it) => ({
    name: 'a.md',
    raw: `---\nheadline: ${quoted(it)}\ndate: 2024-03-02\nlanguage: en\n---\n\n${it}\n\n${body(it)}\n`,
  }),
  'a saved page': (it) => ({ name: 'a.html', raw: page(it) }),
  'a page of text alone': (it) => ({ name: 'a.html', raw: page(it, xml(it)) }),
  'a page in one file': (it) => ({ name: 'a.mhtml', raw: mhtml(it) }),
};

const entry = (it: string): string => `<p>${sentence} “We wait,” said Ana Ruiz.</p><p>${it}</p>`;

/** Documents that an import reads, each with a payload wherever it has room. */
export const documentForms: Readonly<Record<string, (it: string) => string>> = {
  RSS: (it) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(it)}</title><link>${xml(it)}</link><language>${xml(it)}</language>
<item><title>${xml(it)}</title><link>${xml(it)}</link><guid>${xml(it)}</guid><dc:creator>${xml(it)}</dc:creator><category>${xml(it)}</category><pubDate>Sat, 02 Mar 2024 08:00:00 GMT</pubDate>
<description>${xml(it)}</description><content:encoded>${xml(entry(it))}</content:encoded></item></channel></rss>`,
  'RSS with CDATA': (it) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>W</title>
<item><title>Talks</title><guid>1</guid><pubDate>Sat, 02 Mar 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[${entry(it)}]]></content:encoded></item></channel></rss>`,
  'RSS, as it is': (it) =>
    `<rss version="2.0"><channel><title>${it}</title><item><title>${it}</title><pubDate>${it}</pubDate></item></channel></rss>`,
  Atom: (it) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${xml(it)}" xml:lang="${xml(it)}"><id>1</id><title>${xml(it)}</title><author><name>${xml(it)}</name></author>
<entry><id>${xml(it)}</id><title type="html">${xml(it)}</title><published>2024-03-02T08:00:00Z</published><link rel="alternate" href="${xml(it)}"/><summary>${xml(it)}</summary><content type="html">${xml(entry(it))}</content></entry></feed>`,
  'JSON Feed': (it) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: it,
      language: it,
      items: [
        {
          id: it,
          url: it,
          title: it,
          summary: it,
          authors: [{ name: it }],
          content_html: entry(it),
          date_published: '2024-03-02T08:00:00Z',
        },
      ],
    }),
  'JSON, as it is': (it) =>
    `{"version":"https://jsonfeed.org/version/1.1","__proto__":{"ran":1},"title":"${it}","items":[{"id":"1","title":"${it}","content_text":"${it}"}]}`,
  NITF: (it) =>
    `<nitf><head><title>${xml(it)}</title><docdata><doc-id id-string="${xml(it)}"/><date.issue norm="20240302T080000Z"/><du-key key="${xml(it)}" version="1"/></docdata></head>
<body xml:lang="en"><body.head><hedline><hl1>${xml(it)}</hl1></hedline><byline>By <person>${xml(it)}</person></byline><dateline>${xml(it)}</dateline></body.head>
<body.content><p>${sentence} “We wait,” said Ana Ruiz.</p><p>${xml(it)}</p></body.content></body></nitf>`,
  'NewsML-G2': (it) =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${xml(it)}" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider><name>${xml(it)}</name></provider>
<versionCreated>2024-03-02T08:00:00Z</versionCreated><firstCreated>2024-03-02T08:00:00Z</firstCreated><edNote>${xml(it)}</edNote></itemMeta>
<contentMeta><headline>${xml(it)}</headline><slugline>${xml(it)}</slugline><by>${xml(it)}</by><dateline>${xml(it)}</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence} “We wait,” said Ana Ruiz.</p><p>${xml(it)}</p></body></html></inlineXML></contentSet></newsItem>`,
  ninjs: (it) =>
    JSON.stringify({
      uri: it,
      type: 'text',
      versionCreated: '2024-03-02T08:00:00Z',
      headlines: [{ value: it }],
      by: it,
      located: it,
      slugline: it,
      language: 'en',
      bodies: [{ contentType: 'text/html', value: entry(it) }],
    }),
  'a news site map': (it) =>
    `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${xml(it)}</loc><news:news><news:publication><news:name>${xml(it)}</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-03-02</news:publication_date><news:title>${xml(it)}</news:title></news:news></url></urlset>`,
  OPML: (it) =>
    `<opml version="2.0"><head><title>${xml(it)}</title></head><body><outline text="${xml(it)}" xmlUrl="${xml(it)}"/></body></opml>`,
};

/** The owner's files, each with a payload as a value and as it is. */
export const ownersForms: Readonly<
  Record<'corrections' | 'people' | 'aliases' | 'site', readonly ((it: string) => string)[]>
> = {
  corrections: [
    (it) => `- words: ${quoted(it)}\n  speaker: ${quoted(it)}\n  chain: [${quoted(it)}]\n  said: ${quoted(it)}\n`,
    (it) => `- words: ${it}\n  ${it}: ${it}\n- ${it}\n`,
    (it) => `- __proto__: {ran: 1}\n- {"constructor": {"prototype": {"ran": 1}}}\n- ${quoted(it)}: 1\n`,
  ],
  people: [
    (it) =>
      `- name: ${quoted(it)}\n  id: ${quoted(it)}\n  found: [${quoted(it)}]\n  articles: [${quoted(it)}]\n- nobody: [${quoted(it)}]\n`,
    (it) => `- name: ${it}\n  found: ${it}\n- __proto__: {ran: 1}\n`,
  ],
  aliases: [
    (it) => `${quoted(it)}: ${quoted(it)}\n${quoted(`a/${it}`)}: withdrawn\n`,
    (it) => `${it}: ${it}\n__proto__: {ran: 1}\n`,
  ],
  site: [
    (it) =>
      ['name', 'line', 'language', 'logo', 'accent', 'publisher', 'contact', 'licence']
        .map((name) => `${name}: ${quoted(it)}\n`)
        .join('') + `embed: [${quoted(it)}]\n`,
    (it) => `name: ${it}\n${it}: ${it}\naccent: {light: ${it}}\n__proto__: {ran: 1}\n`,
  ],
};
