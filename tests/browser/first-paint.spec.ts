import type { Page } from '@playwright/test';
import type {
  ArticleSummary,
  EventEntry,
  PersonEntry,
  QuotationEntry,
  RowFiles,
  SiteIndex,
} from '../../src/model/site';
import { slow4g } from '../bench/browser';
import { expect, test } from './site';
import { archiveUrl } from './sites';

/** All rows of a list of the archive, as its data files have them. */
async function rowsOf<Row>(page: Page, list: 'articles' | 'quotations' | 'events' | 'people'): Promise<Row[]> {
  const html = await (await page.request.get(archiveUrl)).text();
  const read = async (file: string): Promise<unknown> =>
    (await page.request.get(`${archiveUrl}data/${file}`)).json() as Promise<unknown>;
  const index = (await read(/name="on-the-record:index" content="([^"]+)"/.exec(html)![1]!)) as SiteIndex;
  const { first, rows } = index[list];
  const others = rows === undefined ? [] : ((await read(rows)) as RowFiles).files;
  return ((await Promise.all([first!, ...others].map(read))) as Row[][]).flat();
}

const placeOf = (article: string, target = ''): string => `/articles/${article}/${target}`;
const inCountry = ({ countries }: { readonly countries: readonly string[] }): boolean => countries.includes('PE');

/** Addresses that narrow a list, with where the rows that pass lead to. */
const narrowed: readonly (readonly [address: string, allowed: (page: Page) => Promise<string[]>])[] = [
  [
    '?country=PE',
    async (page) =>
      (await rowsOf<ArticleSummary>(page, 'articles'))
        .filter(inCountry)
        .flatMap(({ id, lead }) => [placeOf(id), placeOf(id, `#${lead?.id}`)]),
  ],
  [
    'quotes/?country=PE',
    async (page) =>
      (await rowsOf<QuotationEntry>(page, 'quotations'))
        .filter(inCountry)
        .flatMap(({ article, id }) => [placeOf(article), placeOf(article, `#${id}`)]),
  ],
  [
    'timeline/?country=PE',
    async (page) =>
      (await rowsOf<EventEntry>(page, 'events'))
        .filter(inCountry)
        .flatMap(({ article, id, also }) => [
          placeOf(article, `#${id}`),
          ...also.map(({ paragraph }) => placeOf(article, `#${paragraph}`)),
        ]),
  ],
  [
    'people/?q=dubois',
    async (page) =>
      (await rowsOf<PersonEntry>(page, 'people'))
        .filter(({ name }) => name.includes('Dubois'))
        .map(({ id }) => `/people/${id}/`),
  ],
  [
    '?q=dubois',
    async (page) =>
      (await rowsOf<ArticleSummary>(page, 'articles'))
        .filter((article) => JSON.stringify(article).includes('Dubois'))
        .flatMap(({ id, lead }) => [placeOf(id), placeOf(id, `#${lead?.id}`)]),
  ],
];

/**
 * Notes, in every frame from the first on, where the links in the rows that can be seen lead to,
 * and whether something says that they are being filtered.
 */
async function watchRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { links: [] as string[], says: false };
    Object.assign(window, { seen });
    const look = (): void => {
      const isSeen = (element: Element): boolean => element.checkVisibility();
      const links = [...document.querySelectorAll('main ol > li a[href]:not(nav a)')].filter(isSeen);
      seen.links = [...new Set([...seen.links, ...links.map((link) => link.getAttribute('href')!)])];
      seen.says ||= [...document.querySelectorAll('main [role=status], main p')].some(
        (element) => isSeen(element) && /^Filtering/.test((element as HTMLElement).innerText),
      );
      requestAnimationFrame(look);
    };
    look();
  });
}

type Seen = { readonly links: readonly string[]; readonly says: boolean };
const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

for (const [address, allowed] of narrowed) {
  test(`on a slow phone /${address} says that it filters, and shows no row that it leaves out`, async ({ page }) => {
    test.slow();
    const wanted = new Set(await allowed(page));
    await page.setViewportSize({ width: 390, height: 844 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await watchRows(page);
    await page.goto(`${archiveUrl}${address}`, { waitUntil: 'commit' });
    await expect(page.locator('main ol > li a[href]:not(nav a)').first()).toBeVisible({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const { links, says } = await seenOn(page);
    expect(says).toBe(true);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !wanted.has(link) && !/^#e-/.test(link))).toEqual([]);
  });
}

/**
 * What a list says of the whole: how many rows, the choices with their counts, the bars of the
 * overview.
 */
async function counted(page: Page): Promise<string[]> {
  const told = await page
    .locator('main [role=status]:not(li *), main fieldset, main nav[aria-label^="Months"] a')
    .evaluateAll((elements) => elements.map((one) => one.getAttribute('title') ?? one.textContent));
  return told.filter((words) => words !== '');
}

for (const list of ['', 'quotes/', 'timeline/']) {
  test(`/${list} counts the whole list before it is there`, async ({ page }) => {
    let release = (): void => {};
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/data/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${archiveUrl}${list}`, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    const before = await counted(page);
    expect(before.join(' ')).toMatch(/\d{3}/);
    release();
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => 'started' in document.documentElement.dataset);
    await page.waitForTimeout(300);
    expect(await counted(page)).toEqual(before);
  });
}

test('parameters that narrow nothing leave the list as it is', async ({ page }) => {
  await watchRows(page);
  await page.goto(`${archiveUrl}?utm_source=chat&country=`, { waitUntil: 'networkidle' });
  expect((await seenOn(page)).says).toBe(false);
  await expect(page.locator('main h2 a').first()).toBeVisible();
});

test('when the script never comes, a narrowed address says so within ten seconds and leads to the whole list', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/*.js', () => {});
  await page.goto(`${archiveUrl}?country=PE`, { waitUntil: 'commit' });
  await expect(page.getByText('Filtering …')).toBeVisible();
  const whole = page.getByRole('link', { name: /^show the whole list/ });
  await expect(whole).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(whole).toBeVisible();
  await whole.click();
  await expect(page).toHaveURL(archiveUrl);
  await expect(page.locator('main h2 a').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const list of ['', 'quotes/', 'timeline/', 'people/', 'countries/']) {
    test(`/${list} says what needs it, and leads to what does not`, async ({ page }) => {
      await page.goto(`${archiveUrl}${list}?country=PE`);
      const note = page.locator('main noscript p, main p').filter({ hasText: 'JavaScript, which is off' });
      await expect(note).toBeVisible();
      await note.getByRole('link', { name: 'countries' }).click();
      await expect(page).toHaveURL(/\/countries\/$/);
      await page.getByRole('list', { name: 'Countries' }).getByRole('link', { name: 'Peru' }).click();
      await expect(page.locator('main h1')).toHaveText('Peru');
    });
  }
});
