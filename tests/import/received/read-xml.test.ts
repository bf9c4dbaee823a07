import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../src/import/received/read-xml';
import { innerHtml } from '../../../src/import/received/to-html';
import { at, attributeOf, rawText } from '../../../src/import/received/xml-element';

function read(xml: string, address: string | null = null): XmlElement {
  const root = readXml(xml, address);
  if ('message' in root) throw new Error(root.message);
  return root;
}
const refused = (xml: string): unknown => readXml(xml, null);

describe('XML', () => {
  it('keeps words, spaces and elements in their order', () => {
    const mixed = 'The mayor <q>will not</q> go, <em>she</em>  <b>said</b>, <q>ever</q> again.<![CDATA[ <ok> ]]>';
    const root = read(`<p>${mixed}</p>`);
    expect(innerHtml(root)).toBe(mixed.replace('<![CDATA[ <ok> ]]>', ' &lt;ok&gt; '));
    expect(rawText(root)).toBe('The mayor will not go, she  said, ever again. <ok> ');
  });

  it('makes no numbers of words', () => {
    const root = read('<a id="007"><b>007</b><c>1e3</c><d>true</d></a>');
    expect([attributeOf(root, 'id'), ...['b', 'c', 'd'].map((name) => rawText(at(root, name)!))]).toEqual([
      '007',
      '007',
      '1e3',
      'true',
    ]);
  });

  it('knows lines, namespaces, languages and bases', () => {
    const root = read(
      '<f xmlns="urn:f" xml:base="a/" xml:lang="en">\n<e\n xml:base="b/"><x:c xmlns:x="urn:x" xml:lang="fr" xml:base="/r/"/></e></f>',
      'https://example.org/top/feed',
    );
    const [e, c] = [at(root, 'e')!, at(root, 'e', 'c')!];
    expect([root.base, e.base, c.base]).toEqual([
      'https://example.org/top/a/',
      'https://example.org/top/a/b/',
      'https://example.org/r/',
    ]);
    expect([e.line, e.language, c.language, e.space, c.space]).toEqual([2, 'en', 'fr', 'urn:f', 'urn:x']);
  });

  it('knows the named characters of HTML, which feeds use', () => {
    const read = readXml(
      '<p a="&eacute;">Caf&eacute;&nbsp;&ndash; &ldquo;oui&rdquo;&hellip; &yuml;&amp;nbsp;</p>',
      null,
    );
    expect(read).toMatchObject({ children: ['Café\u00a0– “oui”… ÿ&nbsp;'] });
  });

  it('expands no entity that a document declares, and reads no other document for it', () => {
    expect(refused('<!DOCTYPE a [<!ENTITY one "1">]><a>&one;</a>')).toMatchObject({
      message: expect.stringContaining('declares entities') as string,
    });
    expect(refused('<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a>&one;</a>')).toMatchObject({
      message: expect.stringContaining('undefined entity') as string,
    });
    expect(rawText(read('<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a>&amp;&#233;</a>'))).toBe('&é');
  });

  it.each([
    ['<a><b></a>', 1, /is no whole XML/],
    ['<a>\n\n<b>cut of', 3, /is no whole XML \(unclosed tag/],
    ['<a>\n<x:b/></a>', 2, /unbound namespace prefix/],
    ['<a>'.repeat(101), 1, /more than 100 elements within one another/],
    ['', 1, /./],
  ])('refuses %.20s', (xml, line, why) => {
    expect(refused(xml)).toMatchObject({ line, message: expect.stringMatching(why) as string });
  });
});
