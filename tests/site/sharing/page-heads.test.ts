import { describe, expect, it } from 'vitest';
import { defaultIdentity } from '../../../src/model/site-identity';
import { analysed, sharedPages, told } from './shared-site';

const article = analysed(
  'talks',
  [
    '“We waited & waited,” said Ana Ruiz, the harbour minister.',
    'The pier will close in May, Ruiz told Le Monde.',
    'A long way off the lights of the ferry could be seen that night.',
    'Norway joined the talks on 1 March 2024.',
  ].join('\n\n'),
  'author: Li Wei\npublisher: The Example\n',
);
const [waited, closes] = article.attributions.map(({ id }) => `/articles/talks/${id}/`);
const pages = sharedPages([article], { identity: { ...defaultIdentity, name: 'The “Harbour”', language: 'en-GB' } });
const at = (path: string): Record<string, string> => told(pages.get(path)!);

describe('what a chat is told of a page', () => {
  it('of a quotation: the words with who said them, how they came here, and where they stand', () => {
    expect(at(waited!)).toEqual({
      description: 'Ana Ruiz · said. From “Talks about the harbour”, The Example, 2 March 2024.',
      author: 'Li Wei',
      'og:site_name': 'The “Harbour”',
      'og:type': 'article',
      'og:title': 'Ana Ruiz: “We waited &amp; waited,”',
      'og:description': 'Ana Ruiz · said. From “Talks about the harbour”, The Example, 2 March 2024.',
      'og:locale': 'en_GB',
      'og:url': `https://example.org/reader${waited}`,
      'article:published_time': '2024-03-02',
      'article:author': 'Li Wei',
      'twitter:card': 'summary',
      'twitter:title': 'Ana Ruiz: “We waited &amp; waited,”',
      'twitter:description': 'Ana Ruiz · said. From “Talks about the harbour”, The Example, 2 March 2024.',
    });
  });

  it('of a reported statement: that it was reported, and through whom', () => {
    expect(at(closes!)['og:title']).toBe('Ana Ruiz, reported: The pier will close in May');
    expect(at(closes!)['description']).toMatch(/^Ana Ruiz, to Le Monde · reported\. From /);
  });

  it.each([
    [
      '/articles/talks/',
      'Talks about the harbour',
      'The Example, 2 March 2024. 2 statements, by Ana Ruiz; 2 dated events.',
    ],
    ['/people/ana-ruiz/', 'Ana Ruiz', 'Ana Ruiz, harbour minister: 2 statements, in 1 article.'],
    ['/countries/NO/', 'Norway', 'Norway: 1 article, 1 dated event.'],
    ['/quotes/', 'Quotations', '2 statements in 1 article: who said it, through whom, and when.'],
    ['/timeline/', 'Timeline', '2 dated events in 1 article, in the order of time.'],
  ])('of %s: %s', (path, title, description) => {
    expect(at(path)).toMatchObject({ 'og:title': title, description, 'og:description': description });
  });

  it('has one address for each page', () => {
    for (const [path, { head }] of pages)
      expect(head).toContain(`<link rel="canonical" href="https://example.org/reader${path}">`);
  });

  it('has none where nobody knows where the site will stand', () => {
    for (const { head, data } of sharedPages([article], { url: '' }).values()) {
      expect(head).not.toMatch(/og:url|og:image|canonical/);
      expect(data).not.toContain('https://example.org');
    }
  });

  it('copies no text of the article but the statement itself', () => {
    for (const { head, data } of pages.values()) expect(head + data).not.toContain('lights of the ferry');
  });

  it('says nothing of a statement that the owner took out', () => {
    const withheld = analysed(
      'talks',
      '“We waited,” said Ana Ruiz.\n\n“We left,” said Li Wei.',
      '',
      '- words: We waited\n  remove: true\n',
    );
    for (const { head, data } of sharedPages([withheld]).values()) expect(head + data).not.toContain('We waited');
  });
});
