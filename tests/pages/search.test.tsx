// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressNow, openSite, siteOf } from './site';

// the page fetches what narrows a list with the first choice
beforeAll(() => import('../../src/workers/list-engine'));
afterEach(cleanup);

const site = siteOf({
  '2024-03-01-iran': '“We will talk to Iran about the price of $100,” Jeanne Barrot said on Friday.',
  '2024-03-02-iraq': '“We will talk to Iraq about a barrel,” Ana Ruiz said on Saturday. It weighs 100 pounds.',
  '2024-03-03-austria': '“Austria pays,” Bo Berg said on Sunday. It was 5°C.',
  '2024-03-04-australia': '“Australia pays,” Li Wei said on Monday. There were 5 cars.',
});

/** The articles that a list shows, as the days of March on which they came out. */
async function shown(address: string): Promise<string[]> {
  cleanup();
  await openSite(site, address);
  const rows = (): HTMLElement[] =>
    screen
      .queryAllByRole('listitem')
      .filter((row) => row.closest('ol[aria-label="Articles"], ol[aria-label="Statements"]'));
  let before = -1;
  await waitFor(() => {
    const now = rows().length;
    const isSame = now === before;
    before = now;
    expect(isSame && now < 4).toBe(true);
  });
  return rows()
    .map((row) => /2024-03-0(\d)/.exec(row.querySelector<HTMLAnchorElement>('a[href*="/articles/"]')!.href)![1]!)
    .sort();
}

describe.each(['/', '/quotes/'])('the search of %s', (list) => {
  it.each([
    ['iran', ['1']],
    ['iraq', ['2']],
    ['austria', ['3']],
    ['barrot', ['1']],
    ['barrel', ['2']],
    ['$100', ['1']],
    ['pays austr', ['3', '4']],
    ['pays talk', []],
  ])('for %s finds just %j, and means that', async (asked, days) => {
    expect(await shown(`${list}?q=${encodeURIComponent(asked)}`)).toEqual(days);
    expect(screen.queryByText(/did you mean/i)).toBeNull();
  });

  it('takes a word that stands nowhere for one that is like it, and says so', async () => {
    expect(await shown(`${list}?q=barot`)).toEqual(['1']);
    expect(screen.getByText(/Nothing matches “barot”. Did you mean/)).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: '“barrot”' }));
    expect(addressNow()).toBe(`${list}?q=barrot`);
    await waitFor(() => expect(screen.queryByText(/did you mean/i)).toBeNull());
  });

  it('of marks alone narrows nothing', async () => {
    await openSite(site, `${list}?q=${encodeURIComponent('“ …')}`);
    await waitFor(() => expect(screen.getByRole('main').textContent).toMatch(/4 (?:articles|statements)/));
    expect(screen.queryByText(/match all of this/)).toBeNull();
  });

  it('takes no number for another', async () => {
    expect(await shown(`${list}?q=%24101`)).toEqual([]);
    expect(screen.queryByText(/did you mean/i)).toBeNull();
  });
});

it('whole texts of articles are searched as their headlines are', async () => {
  expect(await shown('/?q=100')).toEqual(['1', '2']);
  expect(await shown('/?q=5%C2%B0C')).toEqual(['3']);
  expect(await shown('/?q=5c')).toEqual(['3']);
});

it('an index of names finds them by words and beginnings, and says which name is like', async () => {
  await openSite(site, '/people/?q=barr');
  expect(screen.getByRole('link', { name: 'Jeanne Barrot' })).toBeTruthy();
  cleanup();
  await openSite(site, '/people/?q=rrot');
  expect(screen.getByText(/Nobody and nothing here is called “rrot”/)).toBeTruthy();
  cleanup();
  await openSite(site, '/people/?q=jeane%20barot');
  expect(screen.getByText(/Did you mean/).textContent).toContain('Jeanne Barrot');
});
