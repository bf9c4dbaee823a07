// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { WithSayings } from '../../src/model/saying';
import { openSite, siteOf, visitSite, type TestSite } from './site';

afterEach(cleanup);

const words = 'We will not close the old bridge at Lund before the spring of 2025, whatever the ministry says';

const site = siteOf({
  '2024-05-03-gull': `“${words},” said Ana Ruiz.`,
  '2024-05-04-tern': 'Ana Ruiz told Le Monde: “We will not close the old bridge at Lund before the spring.”',
  '2024-05-05-wren': `“${words},” an official said.\n\n“It is too early to say,” said Ana Ruiz.`,
  '2024-05-06-crow': `“${words},” said Hans Aas.\n\n“It is too early to say,” Aas added.`,
});

/** An article's data as the site has it. */
function filed(from: TestSite, id: string): AnalysedArticle & WithSayings {
  const file = from.data.keys.get(`articles/${id}`)!;
  return JSON.parse(from.files.get(file)!) as AnalysedArticle & WithSayings;
}

/** The path of the page of an article's statement that begins with some words. */
function pageOf(id: string, beginning = 'We will'): string {
  const { text, attributions } = filed(site, id);
  const statement = attributions.find(({ content: [first] }) =>
    text.slice(first!.start, first!.end).includes(beginning),
  );
  return `/articles/${id}/${statement!.id}/`;
}

/** Opens the page of a quotation that is told elsewhere. */
async function openPage(from: TestSite, href: string): Promise<void> {
  await openSite(from, href);
  await screen.findByRole('heading', { name: /same words/i });
}

const wordingsIn = (name: string): string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the reader', () => {
  it('says beside a quotation in how many others it stands, and leads there', async () => {
    await openSite(site, '/articles/2024-05-03-gull/');
    const link = screen.getByRole('link', { name: 'also in 2 articles; given to somebody else in 1 article' });
    expect(link.getAttribute('href')).toBe(`${pageOf('2024-05-03-gull')}#elsewhere`);
  });
  it('says nothing of words that everybody says', async () => {
    await openSite(site, '/articles/2024-05-06-crow/');
    expect(screen.getAllByRole('link', { name: /in \d+ article/ }).map((link) => link.textContent)).toEqual([
      'given to somebody else in 3 articles',
    ]);
  });
});

describe('the page of a quotation', () => {
  it('sets all wordings side by side, the earliest first, with what differs in words', async () => {
    await openPage(site, pageOf('2024-05-03-gull'));
    expect(screen.getByRole('heading', { name: 'The same words in 2 other articles' }).id).toBe('elsewhere');
    const [gull, tern, wren] = wordingsIn('All wordings, the earliest first');
    expect(gull).toContain('This article');
    expect(tern).toContain('left out here: of 2025, whatever the ministry says');
    expect(tern).toContain('Beside this article, it leaves out “of 2025, whatever the ministry says”');
    expect(tern).toContain('through Le Monde');
    expect(wren).toContain('The same words.');
  });
  it('says who told it first, who has most of it and whose chain is shortest', async () => {
    await openPage(site, pageOf('2024-05-03-gull'));
    const page = document.querySelector('main')!.textContent;
    expect(page).toContain('This article told it first, on 3 May 2024.');
    expect(page).toContain('have the most words');
    expect(page).toContain('The chain is shortest in this article');
    expect(page).toContain('elsewhere the words came through Le Monde.');
  });
  it('never gives a name to a telling that has none', async () => {
    await openPage(site, pageOf('2024-05-05-wren'));
    expect(document.querySelector('main article')!.textContent).not.toContain('Ana Ruiz');
    expect(document.querySelector('main')!.textContent).toContain('1 of the 3 articles does not name who said it.');
  });
  it('says where the articles disagree about the speaker, on both sides', async () => {
    await openPage(site, pageOf('2024-05-03-gull'));
    expect(wordingsIn('The same words in other mouths').join()).toContain('Hans Aas');
    expect(document.querySelector('main')!.textContent).toContain('elsewhere the same words are given to Hans Aas.');
    cleanup();
    await openPage(site, pageOf('2024-05-06-crow'));
    expect(wordingsIn('The same words in other mouths').join()).toContain('Ana Ruiz');
    expect(screen.queryByRole('list', { name: 'All wordings, the earliest first' })).toBeNull();
  });
  it('says of a word that is another which stands in its place', async () => {
    const mistyped = siteOf({
      '2024-05-03-gull': `“${words},” said Ana Ruiz.`,
      '2024-05-04-tern': `“${words.replace('bridge', 'brigde')},” said Ana Ruiz.`,
    });
    await openPage(mistyped, pageOf('2024-05-03-gull'));
    expect(wordingsIn('All wordings, the earliest first')[1]).toContain('it has “brigde” for “bridge”.');
  });
  it('of two on one day neither was first', async () => {
    const same = siteOf({
      '2024-05-03-gull': `“${words},” said Ana Ruiz.`,
      '2024-05-03-tern': `“${words},” said Ana Ruiz.`,
    });
    await openPage(same, pageOf('2024-05-03-gull'));
    expect(document.querySelector('main')!.textContent).toContain('told it first, on the same day, 3 May 2024.');
  });
  it('shows some of very many, each wording and its own among them, and all when asked', async () => {
    const cut = words.replace(', whatever the ministry says', '');
    const seeds = Array.from({ length: 30 }, (_, n) => [
      `2024-05-03-gull-${n + 10}`,
      `“${n === 25 ? cut : words},” said Ana Ruiz.`,
    ]);
    const many = siteOf(Object.fromEntries(seeds) as Record<string, string>);
    const [id] = Object.keys(filed(many, '2024-05-03-gull-38').sayings!);
    await openPage(many, `/articles/2024-05-03-gull-38/${id!}/`);
    expect(screen.getByRole('heading', { name: 'The same words in 29 other articles' })).toBeTruthy();
    const main = document.querySelector('main')!;
    expect(main.textContent).toContain('10 more tellings are not shown.');
    const shown = wordingsIn('All wordings, the earliest first');
    expect(shown).toHaveLength(20);
    expect(shown.filter((one) => one.includes('This article'))).toHaveLength(1);
    expect(shown.filter((one) => one.includes('it leaves out'))).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(wordingsIn('All wordings, the earliest first')).toHaveLength(30);
    expect(main.textContent).not.toContain('not shown');
  });
  it('of words that nobody else has says nothing', async () => {
    await openSite(site, pageOf('2024-05-05-wren', 'too early'));
    expect(screen.queryByRole('heading', { name: /same words/i })).toBeNull();
  });
});

it('one person under two ids that the archive joins is one speaker', () => {
  const joined = siteOf({
    '2024-05-03-gull': `“${words},” President Orlov said in Norway.`,
    '2024-05-04-tern': `President Ivan Orlov spoke in Norway. “${words},” he said.`,
  });
  const { sayings, attributions } = filed(joined, '2024-05-03-gull');
  expect(sayings![attributions[0]!.id]).toMatchObject({ articles: 1, others: 0 });
});

it('an article without any has data as before', () => {
  const alone = siteOf({ '2024-05-03-gull': `“${words},” said Ana Ruiz.`, '2024-05-04-tern': 'It rained.' });
  expect(filed(alone, '2024-05-03-gull')).not.toHaveProperty('sayings');
  expect([...alone.files.keys()].filter((file) => file.startsWith('sayings/'))).toEqual([]);
});

it('only the page of a quotation reads the file of its saying', async () => {
  const asked: string[] = [];
  globalThis.fetch = ((url: string) => {
    asked.push(url);
    const json = site.files.get(url.replace(/^.*\/data\//, ''))!;
    return Promise.resolve(new Response(json));
  }) as typeof fetch;
  await visitSite(site, '/articles/2024-05-03-gull/');
  await screen.findByRole('link', { name: /also in 2/ });
  expect(asked.filter((url) => url.includes('sayings/'))).toEqual([]);
  cleanup();
  await visitSite(site, pageOf('2024-05-03-gull'));
  await screen.findByRole('heading', { name: /The same words/ });
  expect(asked.filter((url) => url.includes('sayings/'))).toHaveLength(1);
});
