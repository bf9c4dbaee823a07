import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readBlocks, type ReadBlocks } from '../../../src/import/page/read-blocks';

const read = (html: string, language = 'en'): ReadBlocks =>
  readBlocks(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body, {
    language,
    base: 'https://example.org/news/quay',
  });

/** Blocks as `role: words`. */
const shown = (html: string, language?: string): string[] =>
  read(html, language).blocks.map(({ role, words }) => `${role}: ${words}`);

describe('words of a page', () => {
  it.each<[string, string[]]>([
    ['<p>The quay  is\n shut.</p><p>It rained.</p>', ['paragraph: The quay is shut.', 'paragraph: It rained.']],
    [
      '<div>The quay<p>is shut.</p>It rained.</div>',
      ['paragraph: The quay', 'paragraph: is shut.', 'paragraph: It rained.'],
    ],
    ['<h2>What is <em>next</em>?</h2><p>Nothing.', ['heading: What is next?', 'paragraph: Nothing.']],
    ['<ul><li>a boat<li>a <b>net</b></ul>', ['item: a boat', 'item: a net']],
    ['<blockquote><p>We waited.</p><p>Nobody came.</p></blockquote>', ['quote: We waited.', 'quote: Nobody came.']],
    ['<figure><img src="a.jpg"><figcaption>The quay</figcaption></figure><p>x', ['caption: The quay', 'paragraph: x']],
    ['<dl><dt>Ines Roy</dt><dd>We waited.</dd></dl>', ['label: Ines Roy', 'paragraph: We waited.']],
    ['one<br>two<br><br>three', ['paragraph: one two', 'paragraph: three']],
    ['one<br> <br/> two', ['paragraph: one', 'paragraph: two']],
    ['<table><tr><th>Port<th>Boats<tr><td>Roe<td>4</table>', ['paragraph: Port | Boats', 'paragraph: Roe | 4']],
    ['<p>On <time datetime="2024-06-14">Friday</time> we <ins>all</ins> left.', ['paragraph: On Friday we all left.']],
    ['<p>a<script>alert(1)</script><style>b{}</style><template>c</template><p hidden>d</p>', ['paragraph: a']],
    ['<p>a<span style="color:red; display: none">b</span>', ['paragraph: a']],
    ['<p>1 &lt; 2 &amp;amp; <b>3</b>', ['paragraph: 1 < 2 &amp; 3']],
  ])('%s', (html, blocks) => {
    expect(shown(html)).toEqual(blocks);
  });

  it.each<[string, string, string]>([
    ['en', '<q>We <q>all</q> waited</q>, she said.', 'paragraph: “We ‘all’ waited”, she said.'],
    ['fr', '<q>Oui </q>, dit-elle.', 'paragraph: «Oui», dit-elle.'],
    ['en', '<p lang="de"><q>Ja</q>, sagte sie.', 'paragraph: „Ja“, sagte sie.'],
  ])('quoted with the marks of the language (%s): %s', (language, html, block) => {
    expect(shown(html, language)).toEqual([block]);
  });

  it('tells what the page strikes out, and leaves it out', () => {
    const { blocks, struck } = read('<p>It cost <del>forty</del> <ins>fifty</ins> crowns.');
    expect([blocks[0]!.words, struck]).toEqual(['It cost fifty crowns.', ['forty']]);
  });
});

describe('links and pictures', () => {
  it('have places in the words of their block', () => {
    const { blocks } = read('<p>Said <a href="/roy"> Ines Roy</a>, a <a href="https://example.net/x?y#z">diver</a>.');
    const [{ words, links }] = blocks as [(typeof blocks)[0]];
    expect(links.map(({ start, end, href }) => `${words.slice(start, end)} ${href}`)).toEqual([
      'Ines Roy https://example.org/roy',
      'diver https://example.net/x?y#z',
    ]);
  });

  it.each(['javascript:alert(1)', ' JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'mailto:a@example.org', '#top', ''])(
    'to %j are none',
    (href) => {
      expect(read(`<p><a href="${href}">here</a>`).blocks).toEqual([{ role: 'paragraph', words: 'here', links: [] }]);
    },
  );

  it('tell behind which block a picture stands', () => {
    const { images } = read('<img src=a.png alt="the  quay"><p>One.<img src="b.png"></p><img src="c.png"><p>Two.');
    expect(images.map(({ src, alt, after }) => `${src} ${alt} ${after}`)).toEqual([
      'a.png the quay -1',
      'b.png  0',
      'c.png  0',
    ]);
  });
});
