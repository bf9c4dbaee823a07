// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packWords } from '../../src/queries/own/packed-seed';
import { addressNow, siteOf, visitSite, type TestSite } from './site';
import { WorkerHere } from './own-worker';

// the first text waits for the engine
configure({ asyncUtilTimeout: 15_000 });

const site = siteOf({ '2026-02-01-quay': '“The quay will hold,” Ana Ruiz said on Sunday.' });
const paste = `4 March 2026

Ferry sails again

“We waited long enough,” said Li Wei, who owns the ferry. The council said that the quay had been mended on Monday.
`;
const seed = `---
headline: Ferry sails again
date: 2026-03-04
publisher: The Example
language: en
---

“We waited long enough,” said Li Wei, who owns the ferry.
`;

/** All files of the site, as a server would give them to workers too. */
function serve({ files }: TestSite): void {
  vi.stubGlobal('fetch', (address: string) => {
    const json = files.get(String(address).replace(/^.*\/data\//, ''));
    return Promise.resolve(new Response(json ?? '', { status: json === undefined ? 404 : 200 }));
  });
}

const visit = (href: string): Promise<void> => visitSite(site, href, site.files);

/** Leaves the page, and comes back to an address with nothing at hand but what the device keeps. */
async function comeBack(href: string): Promise<void> {
  cleanup();
  await visit(href);
}

async function give(words: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('The text of an article'), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
}

const opened = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name: 'Ferry sails again' });

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
  localStorage.clear();
  serve(site);
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  // which closes what the page has open
  await new Promise((done) => (indexedDB.deleteDatabase('own-articles').onsuccess = done));
});

describe('reading a text of one’s own', () => {
  it('a text that is pasted is read, marked, and there again after the page was left', async () => {
    await visit('/read/');
    await give(paste);
    await opened();
    expect(addressNow()).toMatch(/^\/read\/\?kept=~[0-9a-f]{10}$/);
    expect(screen.getByText(/On this device only/)).not.toBeNull();
    const at = addressNow();
    await comeBack(at);
    await opened();
    expect(document.querySelectorAll('[data-q]').length).toBeGreaterThan(0);
    await comeBack('/read/');
    const kept = within(await screen.findByRole('region', { name: 'On this device' }));
    expect(kept.getByRole('link', { name: 'Ferry sails again' }).getAttribute('href')).toBe(at);
  });

  it('no address inside is that of an article of the site, and no files are said to stand beside it', async () => {
    await visit('/read/');
    await give(paste);
    await opened();
    const hrefs = [...document.querySelectorAll('main a, main link')].map((link) => link.getAttribute('href')!);
    expect(hrefs.filter((href) => /articles\/|csv|jsonld/.test(href))).toEqual([]);
  });

  it('what is missing is said with its line, and can be put in by hand', async () => {
    await visit('/read/');
    await give(paste.replace('4 March 2026\n\n', '').replace('Monday', '2 March 2026'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Line 1\s*no date.*line 3 has 2 March 2026: is it the date\?/);
    const day = screen.getByLabelText<HTMLInputElement>('The day it was published');
    expect(day.value).toBe('2026-03-02');
    fireEvent.change(day, { target: { value: '2026-03-05' } });
    // what was mended in the field meanwhile is what is read
    const field = screen.getByLabelText<HTMLTextAreaElement>('The text of an article');
    fireEvent.change(field, { target: { value: field.value.replace('the quay', 'the long quay') } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it so' }));
    await opened();
    expect(document.querySelector('time')!.getAttribute('datetime')).toBe('2026-03-05');
    expect(document.querySelector('main')!.textContent).toContain('the long quay');
  });

  it.each([
    ['https://example.org/news', /asks no other site for anything/],
    ['  ', /is empty; paste the article/],
  ])('“%s” is no text, and the page says what to do', async (words, why) => {
    await visit('/read/');
    await give(words);
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
  });

  it('a file that is dropped or chosen is read by what its name says', async () => {
    await visit('/read/');
    const page = `<title>Ferry sails again</title><meta name="date" content="2026-03-04"><p>${paste}</p>`;
    const file = new File([page], 'f.html');
    file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(page).buffer);
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
    await opened();
  });

  it('of more files than one none is passed over in silence', async () => {
    await visit('/read/');
    const files = [new File([paste], 'a.txt'), new File([paste], 'b.txt')];
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/2 files were dropped.*one by one$/);
  });

  it('texts are taken away one by one, or all', async () => {
    await visit('/read/');
    await give(paste);
    await opened();
    await comeBack('/read/');
    await give(paste.replace('Ferry', 'Tram'));
    await screen.findByRole('heading', { level: 1, name: 'Tram sails again' });
    await comeBack('/read/');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete “Tram sails again”' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Tram sails again' })).toBeNull());
    expect(screen.getByRole('link', { name: 'Ferry sails again' })).not.toBeNull();
    expect(localStorage.getItem('own-texts')).toMatch(/^1 /);
    await give(paste.replace('Ferry', 'Tram'));
    await screen.findByRole('heading', { level: 1, name: 'Tram sails again' });
    await comeBack('/read/');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete all …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On this device' })).toBeNull());
    expect(localStorage.getItem('own-texts')).toBeNull();
  });

  it('where the browser keeps nothing the reading goes on, and the page says that it is not kept', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    await visit('/read/');
    expect(await screen.findByText(/This browser keeps nothing for this site/)).not.toBeNull();
    await give(paste);
    await opened();
    expect(screen.getByText(/It cannot be kept/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await comeBack('/read/?kept=~0000000000');
    expect(await screen.findByRole('heading', { name: 'This text cannot be looked up' })).not.toBeNull();
  });
});

describe('a text that a link carries', () => {
  it('is shown with the word that nobody vouches for it, and kept when its reader wants it', async () => {
    await visit(`/read/#text=${await packWords({ seed, corrections: '' })}`);
    await opened();
    expect(screen.getByText(/This text came in the link/).parentElement!.textContent).toMatch(
      /does not vouch for any of it/,
    );
    expect(document.title).toMatch(/^A text in a link/);
    expect(localStorage.getItem('own-texts')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it on this device' }));
    await screen.findByText(/On this device only/);
    expect(addressNow()).toMatch(/^\/read\/\?kept=~/);
  });

  it('is said to be corrected by whoever sent it, or kept it', async () => {
    const corrections = '- words: We waited long enough\n  speaker: { kind: person, name: Dee Roe }\n';
    await visit(`/read/#text=${await packWords({ seed, corrections })}`);
    await opened();
    expect(screen.getByText(/This text came in the link/).parentElement!.textContent).toMatch(
      /Whoever made the link .*, and is the editor by whom marks in it were corrected/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Keep it on this device' }));
    const says = await screen.findByText(/On this device only/);
    expect(says.parentElement!.textContent).toMatch(/The editor who corrected marks in it is you/);
  });

  it.each([
    ['abc', 'This link is broken'],
    ['<script>alert(1)</script>', 'This link is broken'],
    ['a'.repeat(40_000), 'This link carries too much'],
  ])('that is broken or too big says so in words', async (packed, title) => {
    await visit(`/read/#text=${packed}`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).not.toBeNull();
  });

  it('that is no seed is told with its fault, as words', async () => {
    await visit(
      `/read/#text=${await packWords({ seed: '---\nheadline: <img src=x onerror=alert(1)>\n---\nWords.', corrections: '' })}`,
    );
    expect(await screen.findByText(/no date; add a line date/)).not.toBeNull();
    expect(document.querySelector('main img')).toBeNull();
  });

  it('whatever markup it holds is words', async () => {
    const hostile = seed.replaceAll('Li Wei', '<b onclick="x()">Li</b>').replace('The Example', '"<svg onload=x()>"');
    await visit(`/read/#text=${await packWords({ seed: hostile, corrections: '' })}`);
    await opened();
    expect(document.querySelectorAll('main b[onclick], main svg, main script')).toHaveLength(0);
    expect(screen.getByText(/<svg onload=x\(\)>/)).not.toBeNull();
  });

  it('that points at a text of another device says whose it is', async () => {
    await visit('/read/?kept=~0123456789');
    expect(await screen.findByRole('heading', { name: 'This text is not on this device' })).not.toBeNull();
  });
});

describe('what another program hands over', () => {
  const handOver = (answer: Response | null): void => {
    const cache = { match: () => Promise.resolve(answer ?? undefined), delete: vi.fn(() => Promise.resolve(true)) };
    vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  };

  it('a text is read at once', async () => {
    handOver(new Response(JSON.stringify({ title: '', text: paste, url: '' })));
    await visit('/read/?shared');
    await opened();
  });

  it('an address alone stands in the field, and the page says that it cannot fetch it', async () => {
    handOver(new Response(JSON.stringify({ title: 'News', text: '', url: 'https://example.org/a' })));
    await visit('/read/?shared');
    expect((await screen.findByRole('alert')).textContent).toMatch(/asks no other site/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('The text of an article').value).toBe('https://example.org/a');
  });

  it('where nothing lies there the page is as ever', async () => {
    handOver(null);
    await visit('/read/?shared');
    expect(screen.getByRole('heading', { level: 1, name: 'Read your own' })).not.toBeNull();
  });
});

describe('texts of one’s own among the site’s', () => {
  it('stand in the list under their sign, in the filters, and lead to the reading page', async () => {
    await visit('/read/');
    await give(paste);
    await opened();
    await comeBack('/');
    const sign = await screen.findByText('On this device');
    expect(sign).not.toBeNull();
    const [first] = document.querySelectorAll('main h2 a');
    expect(first!.getAttribute('href')).toMatch(/^\/read\/\?kept=~/);
    expect(screen.getByLabelText(/Li Wei/)).not.toBeNull();
    await comeBack('/quotes/');
    expect(await screen.findAllByText('On this device')).not.toHaveLength(0);
    await comeBack('/timeline/');
    expect(await screen.findByText(/Ferry sails again \(on this device\)/)).not.toBeNull();
  });
});
