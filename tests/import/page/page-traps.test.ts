import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/import/page/read-page';
import { parseHtml } from '../../../src/import/received/parse-html';
import type { Received } from '../../../src/model/received';

function read(html: string): Received {
  const document = parseHtml(html);
  if ('message' in document) throw new Error(document.message);
  return readPage(document);
}

const before = [
  'The quay at Sorrel Point sank by another four centimetres this summer, the harbour master said on Wednesday.',
  'Engineers measured the sea wall in May and again in September, and found eleven cracks where there had been three.',
];
const after = [
  'The treasurer of the council answered that the repair fund held enough for a coat of paint.',
  'A vote is due next month, and fishers have asked that the crane be moved before the first storm.',
];
const p = (words: string): string => `<p>${words}</p>`;
const dated = '<meta property="article:published_time" content="2026-10-28T09:00:00Z">';

function page(head: string, body: string, language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><title>Quay to shut for a year</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Quay to shut for a year</h1>${body}</article></main><footer>© 2026</footer></body></html>`;
}

/** What stands between the first and the last paragraphs, as `role: words`, and the warnings. */
function between(html: string, language?: string): { blocks: string[]; told: string[] } {
  const { blocks, faults } = read(page(dated, before.map(p).join('') + html + after.map(p).join(''), language));
  const all = blocks.map(({ role, words }) => `${role}: ${words}`);
  const rest = all.filter((line) => ![...before, ...after].includes(line.replace('paragraph: ', '')));
  expect(all.length - rest.length, 'the four paragraphs around').toBe(4);
  return { blocks: rest, told: faults.map(({ near }) => near ?? '') };
}

describe('no word of the body vanishes', () => {
  it.each<[string, string[], string?]>([
    [
      '<p>She told the board: <q>It has <q>no</q> calendar</q>, twice over.</p>',
      ['paragraph: She told the board: “It has ‘no’ calendar”, twice over.'],
    ],
    [
      '<p><q>Wir warten nicht</q>, sagte die Hafenmeisterin am Abend.</p>',
      ['paragraph: „Wir warten nicht“, sagte die Hafenmeisterin am Abend.'],
      'de',
    ],
    [
      '<p><q>Nous attendons</q>, a dit la capitaine du port.</p>',
      ['paragraph: «Nous attendons», a dit la capitaine du port.'],
      'fr',
    ],
    [
      '<p>On <time datetime="1987-05-03">3 May 1987</time> the first crane fell into the sea.</p>',
      ['paragraph: On 3 May 1987 the first crane fell into the sea.'],
    ],
    [
      '<p>The photograph by <a rel="author" class="byline author" href="/by/ines">Ines Roy</a> shows eleven cracks, and the board has seen it.</p>',
      ['paragraph: The photograph by Ines Roy shows eleven cracks, and the board has seen it.'],
    ],
    [
      '<p>The sum is <ins datetime="2026-10-29">fifty</ins> thousand crowns.</p>',
      ['paragraph: The sum is fifty thousand crowns.'],
    ],
    [
      '<dl><dt>Ana Ruiz</dt><dd>We have known it since the last storm but one.</dd><dt>Pavel Strand</dt><dd>We have no money for it this year.</dd></dl>',
      [
        'label: Ana Ruiz',
        'paragraph: We have known it since the last storm but one.',
        'label: Pavel Strand',
        'paragraph: We have no money for it this year.',
      ],
    ],
    [
      '<p>It was <mark>not</mark> <abbr title="as far as I know">afaik</abbr> <cite>The Mercury</cite> that <dfn>first</dfn> told it.</p>',
      ['paragraph: It was not afaik The Mercury that first told it.'],
    ],
    [
      '<p>The board met<sup>1</sup> for H<sub>2</sub>O, it said in a note.</p>',
      ['paragraph: The board met1 for H2O, it said in a note.'],
    ],
    [
      '<h2>What the board says</h2><p>Nothing yet, said the clerk of the board.</p>',
      ['heading: What the board says', 'paragraph: Nothing yet, said the clerk of the board.'],
    ],
    [
      '<ul><li>Eleven cracks in the wall, three of them new.</li><li>One crane that leans.</li></ul>',
      ['item: Eleven cracks in the wall, three of them new.', 'item: One crane that leans.'],
    ],
    [
      '<ol><li>Measure the wall again in the spring.</li><li>Move the crane.</li></ol>',
      ['item: Measure the wall again in the spring.', 'item: Move the crane.'],
    ],
    [
      '<blockquote><p>The quay will not wait for us, and it has no calendar.</p></blockquote>',
      ['quote: The quay will not wait for us, and it has no calendar.'],
    ],
    [
      '<figure><img src="x_files/q.jpg" alt="The quay"><figcaption>The quay on Monday</figcaption></figure>',
      ['caption: The quay on Monday'],
    ],
    [
      '<div>A paragraph that stands in a division, as many sites have it, said the clerk.</div>',
      ['paragraph: A paragraph that stands in a division, as many sites have it, said the clerk.'],
    ],
    [
      '<p>One line of the clerk’s note.<br><br>And the other line of the note.</p>',
      ['paragraph: One line of the clerk’s note.', 'paragraph: And the other line of the note.'],
    ],
    [
      '<table><tr><th>Year</th><th>Cracks</th></tr><tr><td>2025</td><td>three</td></tr></table>',
      ['paragraph: Year | Cracks', 'paragraph: 2025 | three'],
    ],
    [
      '<p>Said&nbsp;the&nbsp;clerk: 1 &lt; 2 &amp;amp; 3 &gt; 2.</p>',
      ['paragraph: Said the clerk: 1 < 2 &amp; 3 > 2.'],
    ],
    ['<p><span><span>The</span> <b>wall</b></span> <i>leans</i>.</p>', ['paragraph: The wall leans.']],
    ['<p>Share prices of the builder fell on Monday.</p>', ['paragraph: Share prices of the builder fell on Monday.']],
    ['<p>No.</p>', ['paragraph: No.']],
    [
      '<details><summary>The sums</summary><p>Fifty thousand crowns, said the clerk.</p></details>',
      ['paragraph: The sums', 'paragraph: Fifty thousand crowns, said the clerk.'],
    ],
    ['<p>The <del>forty</del> fifty boats left.</p>', ['paragraph: The fifty boats left.']],
    ['<pre>RUIZ: We waited.</pre>', ['paragraph: RUIZ: We waited.']],
  ])('%s', (html, blocks, language) => {
    expect(between(html, language).blocks).toEqual(blocks);
  });
});

describe('what is no part of the article is told, and left out', () => {
  it.each<[string, string]>([
    [
      '<aside class="related"><h3>More on this story</h3><a href="/x">Ten quays we have lost</a></aside>',
      'More on this story Ten quays we have lost',
    ],
    ['<div class="newsletter"><p>Sign up for our letter.</p></div>', 'Sign up for our letter.'],
    ['<p><del>forty boats</del></p>', 'forty boats'],
    ['<p><strong>Read more:</strong> <a href="/x">Ten quays we have lost</a></p>', 'Read more: Ten quays we have lost'],
    ['<div role="complementary">Tides today: 04:10</div>', 'Tides today: 04:10'],
    ['<p>Advertisement</p>', 'Advertisement'],
    [
      '<div class="paywall-box"><h2>Read on with us</h2><p>It costs no more than a coffee, and you may leave at any time that you like.</p><a href="/s">Subscribe</a></div>',
      'Read on with us',
    ],
  ])('%s', (html, words) => {
    const { blocks, told } = between(html);
    expect([blocks, told.join(' ')]).toEqual([[], expect.stringContaining(words)]);
  });

  it.each([
    '<script>document.title = "taken"</script>',
    '<style>p { display: none }</style>',
    '<iframe srcdoc="<p>framed words</p>"></iframe>',
    '<template><p>not there</p></template>',
    '<noscript><img src="https://example.org/count.gif"></noscript>',
    '<svg><text>drawn words</text></svg>',
    '<p hidden>not shown</p>',
    '<object data="x.swf">old words</object>',
  ])('%s is no words', (html) => {
    expect(between(html).blocks).toEqual([]);
  });

  it.each([
    '<p>See <a href="javascript:alert(1)">the plan</a> of the board.</p>',
    '<p onclick="alert(1)">See <a href="data:text/html,x">the plan</a> of the board.</p>',
    '<p>See <a href=" java&#10;script:alert(1)">the plan</a> of the board.</p>',
  ])('%s leads nowhere', (html) => {
    const { blocks } = read(page(dated, [before[0]!, before[1]!].map(p).join('') + html));
    expect(blocks.at(-1)).toEqual({ role: 'paragraph', words: 'See the plan of the board.', links: [] });
  });
});

const body = [...before, ...after].map(p).join('');
const headOf = (head: string, html = body): Received => read(page(head, html));
const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const day = { datePublished: '2026-10-28' };

describe('the head', () => {
  it.each<[string, string, object]>([
    [
      'a speaker stays in the headline',
      linked({ ...day, headline: 'Ana Ruiz: “It has no calendar”' }) +
        '<meta property="og:title" content="“It has no calendar”">',
      { headline: 'Ana Ruiz: “It has no calendar”' },
    ],
    [
      'Open Graph goes before the title',
      '<meta property="og:title" content="Quay is to shut">',
      { headline: 'Quay is to shut' },
    ],
    [
      'data that are no JSON are passed over',
      '<script type="application/ld+json">{"@type":</script>',
      { headline: 'Quay to shut for a year' },
    ],
    [
      'in a graph',
      linked({ '@type': 'WebPage', '@graph': [{ '@type': 'ReportageNewsArticle', headline: 'Quay is shut', ...day }] }),
      { headline: 'Quay is shut', published: '2026-10-28' },
    ],
    [
      'a teaser of another article is none',
      `<link rel="canonical" href="https://example.org/quay">${linked({ headline: 'Fog', url: 'https://example.org/fog' })}${linked({ headline: 'Quay is shut', url: 'https://example.org/quay/' })}`,
      { headline: 'Quay is shut' },
    ],
    [
      'entities in data are marks',
      linked({ headline: 'Strand &amp; sons shut &quot;quay&quot;' }),
      { headline: 'Strand & sons shut "quay"' },
    ],
    ['the day that stands there', linked({ datePublished: '2026-10-28T23:30:00-05:00' }), { published: '2026-10-28' }],
    ['the day in the far east', linked({ datePublished: '2026-10-28T00:10:00+13:00' }), { published: '2026-10-28' }],
    [
      'published, not updated',
      linked({ datePublished: '2026-10-28', dateModified: '2026-11-02' }),
      { published: '2026-10-28' },
    ],
    [
      'writers in order',
      linked({ author: [{ name: 'Omar Dahl' }, 'Ines Roy', { '@type': 'Person', name: 'Lena Bram' }] }),
      { author: ['Omar Dahl', 'Ines Roy', 'Lena Bram'] },
    ],
    [
      'writers in one string',
      linked({ author: 'By Omar Dahl, Ines Roy and others' }),
      { author: ['Omar Dahl', 'Ines Roy'] },
    ],
    [
      'writers by reference',
      linked({ author: [{ '@id': '#a' }], about: [{ '@id': '#a', name: 'Omar Dahl' }] }),
      { author: ['Omar Dahl'] },
    ],
    [
      'writers and publisher by reference, in another script',
      linked({ author: [{ '@id': '#a' }, { '@id': '#b' }], publisher: { '@id': '#p' }, ...day }) +
        '<script type="application/ld+json">[{"@id":"#p","name":"The Mercury"},{"@id":"#b","name":"Ines Roy"},{"@id":"#a","name":"Omar Dahl"}]</script>',
      { author: ['Omar Dahl', 'Ines Roy'], publisher: 'The Mercury' },
    ],
    [
      'a reference to nothing is nobody',
      linked({ author: { url: '/omar' }, about: { name: 'The sea' } }),
      { author: [] },
    ],
    [
      'writers of many meta',
      '<meta name="author" content="Omar Dahl"><meta name="author" content="Ines Roy">',
      { author: ['Omar Dahl', 'Ines Roy'] },
    ],
    ['a profile is nobody', '<meta property="article:author" content="https://example.org/by/omar">', { author: [] }],
    ['no name is turned about', linked({ author: 'Nguyễn Thị Ánh' }), { author: ['Nguyễn Thị Ánh'] }],
    [
      'the publisher',
      linked({ publisher: { name: 'The Mercury' } }) + '<meta property="og:site_name" content="mercury.example">',
      { publisher: 'The Mercury' },
    ],
    [
      'the address',
      '<link rel="canonical" href="https://example.org/quay"><meta property="og:url" content="https://m.example.org/quay">',
      { url: 'https://example.org/quay' },
    ],
    ['no address of a script', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    ['the place', linked({ dateline: 'SORREL POINT' }), { place: 'SORREL POINT' }],
    [
      'words, never markup',
      linked({ headline: 'Quay <img src=x onerror=alert(1)> shut' }),
      { headline: 'Quay <img src=x onerror=alert(1)> shut' },
    ],
  ])('%s', (_, head, expected) => {
    expect(headOf(head)).toMatchObject(expected);
  });

  it.each<[string, string, string]>([
    ['no date', '', ''],
    [
      'a zone that nobody knows',
      linked({ datePublished: '2026-10-28T09:00:00 XST' }),
      'error: the date "2026-10-28T09:00:00 XST" has the zone "XST"',
    ],
    [
      'day and month in doubt',
      '<meta name="date" content="03/04/2026">',
      'error: the date "03/04/2026" may be 2026-04-03 or 2026-03-04',
    ],
    [
      'only a change',
      linked({ dateModified: '2026-11-02T10:00:00Z' }),
      'warning: no date of publication; it was changed on 2026-11-02: is it the date?',
    ],
  ])('%s: there is no date, and never that of a sentence', (_, head, told) => {
    const { published, faults } = headOf(
      head,
      `${p('On <time datetime="1987-05-03">3 May 1987</time> the first crane fell into the sea, and nobody was on it.')}${body}`,
    );
    expect(published).toBeNull();
    expect(faults.map(({ severity, message }) => `${severity}: ${message}`).join()).toContain(told);
  });

  it('comes from what is marked in the page, and is no part of the text', () => {
    const html =
      '<title>The Mercury</title><main><article itemscope><h1 itemprop="headline">Quay is shut</h1>' +
      `<div itemprop="author"><span itemprop="name">Omar Dahl</span></div><div>By Omar Dahl<br>Published 28 October 2026</div>${body}</article></main>`;
    const { headline, author, published, blocks } = read(html);
    expect([headline, author, published]).toEqual(['Quay is shut', ['Omar Dahl'], '2026-10-28']);
    expect(blocks.map(({ words }) => words)).toEqual([...before, ...after]);
  });

  it('comes from the dateline where the page has no data', () => {
    const { published, place, publisher } = headOf(
      '',
      `${p(`BERGEN, Norway, Oct. 28, 2026 (AFP) — ${before[0]}`)}${body}`,
    );
    expect([published, place, publisher]).toEqual(['2026-10-28', 'Bergen', 'AFP']);
  });
});
