import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { defaultIdentity } from '../../../src/model/site-identity';
import { jsonLd } from '../../../src/site/sharing/head-of-page';
import { schemaOrgContext } from './schema-org';
import { analysed, dataOf, sharedPages } from './shared-site';

const talks = analysed(
  'talks',
  [
    '“We waited for hours,” said Ana Ruiz, the harbour minister, on Friday.',
    'The council will close the pier, “at the latest” in May, Ruiz told Le Monde.',
    'Russia said it would send ships.',
    '“Nobody asked us,” said two officials who asked not to be named.',
    '“The pier is unsafe,” an internal report said.',
    '“It was dark.”',
  ].join('\n\n'),
  'author: [Li Wei, Max Klein]\npublisher: The Example\nurl: https://example.org/talks\nlicence: CC BY 4.0\n',
);
const identity = { ...defaultIdentity, publisher: 'Example Press', licence: 'CC0', language: 'en-GB' };
const pages = sharedPages([talks], { identity });
const site = 'https://example.org/reader/';

/** The statement with some words: what its page says it is. */
function statementWith(words: string): Record<string, unknown> {
  const nodes = [...pages.values()].flatMap((page) => dataOf(page)['@graph']);
  return nodes.find(
    ({ '@type': type, text }) => ['Quotation', 'Claim'].includes(type as string) && String(text).includes(words),
  )!;
}

/** Every key of JSON-LD, but those that begin with `@`, with how often it stands there. */
function keysIn(node: unknown, found = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(node)) for (const one of node) keysIn(one, found);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) {
      const term = key.replace('https://schema.org/', '');
      if (!term.startsWith('@')) found.set(term, (found.get(term) ?? 0) + 1);
      keysIn(value, found);
    }
  return found;
}

const expanded = (data: object): Promise<unknown> =>
  jsonld.expand(data, {
    base: site,
    documentLoader: (url) => {
      if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} is not kept`));
      return Promise.resolve({ documentUrl: url, document: schemaOrgContext });
    },
  });

describe('the JSON-LD of pages', () => {
  it.each([...pages])('of %s loses no key and no type when it is expanded', async (_path, page) => {
    const data = dataOf(page);
    const { '@context': _, ...rest } = data as Record<string, unknown>;
    const found = await expanded(data);
    expect(keysIn(found)).toEqual(keysIn(rest['@graph']));
    const typesIn = (json: unknown): string[] => JSON.stringify(json).match(/"@type":\[?"[^"]+"/g) ?? [];
    const named = typesIn(found).filter((type) => !type.includes('schema.org/Date'));
    expect(named).toEqual(named.filter((type) => type.includes('https://schema.org/')));
    expect(named).toHaveLength(typesIn(rest).length);
  });

  it('would not pass with a word that schema.org does not have', async () => {
    const made = { '@context': 'https://schema.org', '@type': 'Quotation', spokenBy: 'Ana Ruiz' };
    expect(keysIn(await expanded(made))).not.toEqual(keysIn({ spokenBy: '' }));
  });

  it('of an article has its writers, publisher, day, original and statements', () => {
    const [article, crumbs] = dataOf(pages.get('/articles/talks/')!)['@graph'];
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${site}articles/talks/#article`,
      headline: 'Talks about the harbour',
      datePublished: '2024-03-02',
      author: [
        { '@type': 'Person', name: 'Li Wei' },
        { '@type': 'Person', name: 'Max Klein' },
      ],
      publisher: { '@type': 'Organization', name: 'The Example' },
      isBasedOn: 'https://example.org/talks',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' });
    expect(crumbs!['itemListElement']).toMatchObject([
      { position: 1, item: site },
      { position: 2, name: 'Talks about the harbour' },
    ]);
  });

  it('of a site has its name, line, language, publisher and licence', () => {
    expect(dataOf(pages.get('/')!)['@graph'][0]).toMatchObject({
      '@type': 'WebSite',
      name: 'On the Record',
      inLanguage: 'en-GB',
      publisher: { '@type': 'Organization', name: 'Example Press' },
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });

  it('of a person is a profile of them', () => {
    expect(dataOf(pages.get('/people/ana-ruiz/')!)['@graph'][0]).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', '@id': `${site}people/ana-ruiz/#person`, name: 'Ana Ruiz' },
    });
  });
});

describe('whose words they are in JSON-LD', () => {
  it('a quotation has the words within the marks and its speaker', () => {
    expect(statementWith('We waited')).toMatchObject({
      '@type': 'Quotation',
      text: 'We waited for hours,',
      spokenByCharacter: [{ '@type': 'Person', name: 'Ana Ruiz', url: `${site}people/ana-ruiz/` }],
      dateCreated: '2024-03-01',
    });
  });
  it('of a statement that is partly quoted only the quoted words are the speaker’s', () => {
    expect(statementWith('at the latest')).toMatchObject({ '@type': 'Quotation', text: 'at the latest' });
    expect(statementWith('at the latest')['description']).toContain('The council will close the pier');
  });
  it('what is told in the reporter’s words is nobody’s quotation', () => {
    const claim = statementWith('it would send ships');
    expect(claim).toMatchObject({
      '@type': 'Claim',
      mentions: [{ '@type': 'GovernmentOrganization', name: 'Russia' }],
    });
    expect(claim).not.toHaveProperty('spokenByCharacter');
  });
  it('who is only described has no name, and several are no Person', () => {
    expect(statementWith('Nobody asked us')['spokenByCharacter']).toEqual([
      { description: expect.stringContaining('two officials') as string },
    ]);
  });
  it('a document is no speaker', () => {
    const statement = statementWith('The pier is unsafe');
    expect(statement).not.toHaveProperty('spokenByCharacter');
    expect(statement['isBasedOn']).toEqual([
      { '@type': 'CreativeWork', description: expect.stringContaining('report') as string },
    ]);
  });
  it('whose speaker is not known has none', () => {
    expect(statementWith('It was dark')).not.toHaveProperty('spokenByCharacter');
  });
});

it('no text can end the element that holds JSON-LD', () => {
  const html = jsonLd({ name: '</script><script>alert(1)</script><!-- <script>' });
  expect(html.match(/<\/?script|<!--/gi)).toEqual(['<script', '</script']);
  expect(dataOf({ head: '', data: html, changed: null })).toEqual({
    name: '</script><script>alert(1)</script><!-- <script>',
  });
});
