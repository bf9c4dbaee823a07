import { describe, expect, it } from 'vitest';
import { tellEditorHref } from '../../src/derive/tell-editor';
import { toldAt } from '../../src/derive/told-at';
import { citableWords } from '../../src/derive/citations/citable-words';
import { ferry } from '../components/ferry';
import { spanOf } from './notation';

const cited = {
  ...citableWords(ferry, spanOf(ferry.text, 'We waited four hours')),
  link: 'https://example.org/articles/ferry/q-0000000b/',
};

describe('a letter to the editor', () => {
  const href = tellEditorHref('desk@example.org', cited);
  it('has the words, whose they are, and their address filled in', () => {
    const url = new URL(href);
    expect(url.protocol + url.pathname).toBe('mailto:desk@example.org');
    expect(url.searchParams.get('subject')).toBe('About “We waited four hours”');
    const lines = url.searchParams.get('body')!.split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      '“We waited four hours”',
      '(Ana Ruiz, through Herald, said Saturday 23 November 2024)',
      ferry.headline,
      cited.link,
    ]);
  });
  it('stays one that mail programs open, however long the words and whatever stands in them', () => {
    const long = tellEditorHref('desk@example.org', {
      ...cited,
      words: 'Wir haben & gewartet?\r\nBcc: x@y.z '.repeat(200),
    });
    expect(long.length).toBeLessThan(2000);
    expect([...new URL(long).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

describe('an issue', () => {
  it.each([
    ['https://github.com/o/r/issues', 'https://github.com/o/r/issues/new', 'title', 'body'],
    ['https://codeberg.org/o/r/issues/new', 'https://codeberg.org/o/r/issues/new', 'title', 'body'],
    ['https://gitlab.com/o/r/-/issues/', 'https://gitlab.com/o/r/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('at %s', (contact, address, title, body) => {
    const url = new URL(tellEditorHref(contact, cited));
    expect(url.origin + url.pathname).toBe(address);
    expect(url.searchParams.get(title)).toContain('We waited four hours');
    expect(url.searchParams.get(body)).toContain(cited.link);
  });
  it('is nothing that a page of contact knows of: that is left as it is', () => {
    expect(tellEditorHref('https://example.org/about', cited)).toBe('https://example.org/about');
  });
});

it.each([
  ['four hours', '/articles/ferry/q-0000000b/'],
  [
    'sank',
    `/articles/ferry/#${ferry.events.find(({ spans }) => ferry.text.slice(spans[0]!.start).startsWith('sank'))?.id ?? ''}`,
  ],
  ['Nobody came', null],
])('%s is told of at %s', (words, address) => {
  expect(toldAt(ferry, spanOf(ferry.text, words))).toBe(address);
});
