// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { addressNow, openSite, siteOf } from './site';

afterEach(cleanup);

const text = (): string => document.querySelector('main')!.textContent;

/** What a list shows, and who is chosen in its filters. */
function shown(): { rows: string[]; chosen: string[] } {
  const list = screen.queryByRole('list', { name: /Articles|Statements/ });
  return {
    rows:
      list === null
        ? []
        : within(list)
            .getAllByRole('link')
            .map((link) => /\d{4}-\d\d-\d\d-[a-z]+/.exec(link.getAttribute('href')!)?.[0] ?? '')
            .filter((row, n, rows) => row !== '' && rows.indexOf(row) === n),
    chosen: screen.queryAllByRole('button', { name: /^Clear (?!all)/ }).map((chip) => chip.getAttribute('aria-label')!),
  };
}

const joined = siteOf({
  '2024-03-01-talks': '“We waited,” President Orlov said in Norway.\n\nHe met Ms Holt on 28 February 2024.',
  '2024-03-02-visit': 'President Ivan Orlov spoke in Norway on Friday. “We left,” he said.',
  '2024-03-03-rain': 'It rained. “So it did,” said Ana Ruiz.',
});

describe('an old id that the build joined', () => {
  it.each(['/?person=orlov', '/quotes/?person=orlov', '/timeline/?person=orlov', '/quotes/?person=orlov&kind=direct'])(
    '%s shows the same as the new id, and the address follows without an entry of history',
    async (href) => {
      await openSite(joined, href.replace('orlov', 'ivan-orlov'));
      const expected = shown();
      const page = text();
      cleanup();
      const entries = window.history.length;
      await openSite(joined, href);
      expect(shown()).toEqual(expected);
      expect(text()).toBe(page);
      expect(expected.chosen).toContain('Clear Ivan Orlov');
      expect(addressNow()).toBe(href.replace('orlov', 'ivan-orlov'));
      expect(window.history.length).toBe(entries);
    },
  );

  it('leads to the one page of the person', async () => {
    await openSite(joined, '/people/orlov/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ivan Orlov');
    expect(addressNow()).toBe('/people/ivan-orlov/');
  });

  it('can be taken back like any other', async () => {
    await openSite(joined, '/?person=orlov');
    expect(shown().rows).toEqual(['2024-03-02-visit', '2024-03-01-talks']);
    fireEvent.click(screen.getByRole('button', { name: 'Clear Ivan Orlov' }));
    expect(shown().rows).toHaveLength(3);
    expect(addressNow()).toBe('/');
  });
});

describe('an old id that the owner retired', () => {
  const owned = siteOf(
    { '2024-03-01-talks': '“We waited,” said Ana Ruiz in Norway.', '2024-03-02-rain': 'It rained on Hans Aas.' },
    '- name: Ana Ruiz Soto\n  id: ana-soto\n  found: [ana-ruiz, a-ruiz]\n',
  );

  it.each(['ana-ruiz', 'a-ruiz', 'ana-ruiz-soto'])('%s is followed', async (old) => {
    await openSite(owned, `/quotes/?person=${old}`);
    expect(shown()).toEqual({ rows: ['2024-03-01-talks'], chosen: ['Clear Ana Ruiz Soto'] });
    expect(addressNow()).toBe('/quotes/?person=ana-soto');
    cleanup();
    await openSite(owned, `/people/${old}/`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ana Ruiz Soto');
    expect(addressNow()).toBe('/people/ana-soto/');
  });
});

describe('an id that was split', () => {
  const articles = {
    '2024-03-01-vote': 'John Smith voted no. “I had to,” Smith said.',
    '2024-03-02-match': 'John Smith scored twice. “I was lucky,” Smith said.',
  };
  const senator =
    '- name: John Smith (senator)\n  id: john-smith-senator\n  found: [john-smith]\n  articles: [2024-03-01-vote]\n';
  const striker =
    '- name: John Smith (striker)\n  id: john-smith-striker\n  found: [john-smith]\n  articles: [2024-03-02-match]\n';

  it('and that one still bears, shows that one and names the other', async () => {
    await openSite(siteOf(articles, senator), '/?person=john-smith');
    expect(shown().rows).toEqual(['2024-03-02-match']);
    const note = screen.getByRole('note');
    expect(note.textContent).toBe('Only John Smith is shown. Others of this name: John Smith (senator)');
    fireEvent.click(within(note).getByRole('link'));
    await waitFor(() => expect(shown().rows).toEqual(['2024-03-01-vote']));
    expect(addressNow()).toBe('/?person=john-smith-senator');
    cleanup();
    await openSite(siteOf(articles, senator), '/people/john-smith/');
    expect(text()).toContain('Others of this name: John Smith (senator)');
  });

  it('and that nobody bears, shows all it may mean and says so', async () => {
    const split = siteOf(articles, senator + striker);
    await openSite(split, '/quotes/?person=john-smith');
    expect(shown()).toEqual({
      rows: ['2024-03-02-match', '2024-03-01-vote'],
      chosen: ['Clear John Smith (senator)', 'Clear John Smith (striker)'],
    });
    expect(screen.getByRole('note').textContent).toContain('“john-smith” in this address may mean any of these');
    expect(addressNow()).toBe('/quotes/?person=john-smith');
    fireEvent.click(screen.getByRole('button', { name: 'Clear John Smith (striker)' }));
    expect(addressNow()).toBe('/quotes/?person=john-smith-senator');
    expect(screen.queryByRole('note')).toBeNull();
    cleanup();
    await openSite(split, '/people/john-smith/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which of them?');
    const main = within(document.querySelector('main')!);
    expect(main.getByRole('link', { name: 'John Smith (striker)' }).getAttribute('href')).toBe(
      '/people/john-smith-striker/',
    );
  });
});

describe('a name that grew', () => {
  it('keeps the shorter one as an address', async () => {
    const site = siteOf({ '2024-03-01-talks': '“We waited,” Ivan P. Orlov said in Norway. Orlov left.' });
    for (const old of ['orlov', 'ivan-orlov']) {
      await openSite(site, `/?person=${old}`);
      expect(shown().chosen).toEqual(['Clear Ivan P. Orlov']);
      expect(addressNow()).toBe('/?person=ivan-p-orlov');
      cleanup();
    }
  });

  it('never silently means one of two', async () => {
    const site = siteOf({
      '2024-03-01-talks': '“We waited,” Ivan Orlov said in Norway.',
      '2024-03-02-visit': '“We left,” Pavel Orlov said in Peru.',
    });
    await openSite(site, '/?person=orlov');
    expect(shown().rows).toHaveLength(2);
    expect(screen.getByRole('note').textContent).toContain('Ivan Orlov');
    expect(screen.getByRole('note').textContent).toContain('Pavel Orlov');
  });
});

it('an id that never was says so as before', async () => {
  await openSite(joined, '/?person=constructor');
  expect(text()).toContain('No articles match all of this.');
  cleanup();
  await openSite(joined, '/people/nobody-at-all/');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nobody of that name');
});
