import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { expect, test } from './site';

// one worker: the sites are built once
test.describe.configure({ mode: 'default' });

const folder = resolve('.browser-test', 'update');
const live = join(folder, 'live');
let server: Server;
let url = '';

/** Puts a site in the place of the one that is served. */
function publish(site: 'before' | 'edited' | 'rewritten'): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(join(folder, site), live, { recursive: true });
}

test.beforeAll(async () => {
  // as long as the servers of the other tests may take
  test.setTimeout(180_000);
  execFileSync('npx', ['tsx', 'tests/browser/updated-sites.ts', folder], { stdio: 'inherit' });
  server = serveFolder(live, '/');
  url = `http://localhost:${await listen(server, { host: 'localhost', port: 0 })}/`;
});

test.beforeEach(() => publish('before'));

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Counts how often the browser loads a page anew from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  return () => loads;
}

/** Waits until the page is drawn by script. */
const alive = (page: Page): Promise<void> => expect(page.locator('html[data-started]')).toBeAttached();

const main = (page: Page) => page.locator('main');
const nav = (page: Page, name: string) => page.locator('header').getByRole('link', { name, exact: true });
const openHome = async (page: Page, path = ''): Promise<void> => {
  await page.goto(`${url}${path}`);
  await alive(page);
};

test('a page left open goes on with the data of the edited site, without being loaded anew', async ({ page }) => {
  await openHome(page);
  await expect(main(page)).toContainText('Report 5, first edition');
  const loads = countLoads(page);
  publish('edited');
  await nav(page, 'Quotations').click();
  await expect(main(page)).toContainText('Here is the second edition');
  await nav(page, 'Articles').click();
  await page.getByRole('link', { name: 'Report 3, second edition' }).click();
  await expect(page.locator('h1')).toHaveText('Report 3, second edition');
  await expect(main(page)).toContainText('This is the second edition.');
  expect(loads()).toBe(0);
});

test('a page that names its own data alone goes on with those that the site has now', async ({ page }) => {
  await openHome(page, 'articles/report-2/');
  const loads = countLoads(page);
  publish('edited');
  await nav(page, 'Articles').click();
  await page.getByRole('link', { name: 'Report 3, second edition' }).click();
  await expect(page.locator('h1')).toHaveText('Report 3, second edition');
  expect(loads()).toBe(0);
});

test('where the script changed too, the page is loaded once at the address that was asked for', async ({ page }) => {
  await openHome(page);
  const loads = countLoads(page);
  publish('rewritten');
  await nav(page, 'Timeline').click();
  await expect.poll(loads).toBe(1);
  await expect(page).toHaveURL(`${url}timeline/`);
  await alive(page);
  await expect(page.locator('script[src*="new-"]')).toBeAttached();
  await nav(page, 'Quotations').click();
  await expect(main(page)).toContainText('Here is the second edition');
  expect(loads()).toBe(1);
});

test('a search whose script is gone loads the page once, with what was asked for', async ({ page }) => {
  await openHome(page);
  const loads = countLoads(page);
  publish('rewritten');
  await page.getByRole('searchbox').first().fill('edition');
  await expect.poll(loads).toBe(1);
  await alive(page);
  await expect(page).toHaveURL(`${url}?q=edition`);
  await expect(main(page)).toContainText('Report 5, second edition');
});

test('HTML older than the site, from a cache that keeps it, is loaded anew once and then read as it is', async ({
  page,
}) => {
  const old = await (await page.request.get(`${url}articles/report-2/`)).text();
  publish('rewritten');
  await page.route('**/articles/report-2/', (route) => route.fulfill({ body: old, contentType: 'text/html' }));
  await page.route('**/assets/*', (route) =>
    route.request().url().includes('/new-')
      ? route.continue()
      : route.fulfill({ path: join(folder, 'before', new URL(route.request().url()).pathname) }),
  );
  const loads = countLoads(page);
  await page.goto(`${url}articles/report-2/`);
  await expect.poll(loads).toBe(2);
  await expect(page.getByRole('link', { name: 'Load it again' })).toBeVisible();
  await expect(main(page)).toContainText('This is the first edition.');
  await page.waitForTimeout(1500);
  expect(loads()).toBe(2);
});

const article = ['articles/report-2/', 'Report 2, first edition', 'This is the first edition.'] as const;
const home = ['', 'Who said what, when, and how we know', 'Report 5, first edition'] as const;

const answers: readonly (readonly [
  file: string,
  page: readonly [path: string, heading: string, words: string],
  what: string,
  answer: (json: string) => string,
])[] = [
  ['index', home, 'that is {}', () => '{}'],
  ['articles/report-2', article, 'that is cut', (json) => json.slice(0, json.length / 2)],
  ['articles/report-2', article, 'of another shape', (json) => `{"article":${json}}`],
  ['articles/report-2', article, 'that is HTML', () => '<!doctype html><title>Log in</title>'],
];

for (const [file, [path, heading, words], what, answer] of answers) {
  test(`a file of data ${what} leaves the HTML as it is: ${file}`, async ({ page }) => {
    await page.route(`**/data/${file}-*.json`, async (route) => {
      const json = await (await route.fetch()).text();
      await route.fulfill({ body: answer(json), contentType: 'application/json' });
    });
    await page.goto(`${url}${path}`);
    await expect(page.getByRole('link', { name: 'Load it again' })).toBeVisible();
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(main(page)).toContainText(words);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

/**
 * Lets no file of an article come, and ten seconds pass in half of one. Gives a function that lets
 * them come.
 */
async function holdBack(page: Page): Promise<() => void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window) as (...args: unknown[]) => number;
    Object.assign(window, { setTimeout: (act: unknown, ms?: number) => wait(act, ms === 10_000 ? 500 : ms) });
  });
  let held = true;
  await page.route('**/data/articles/*', (route) => (held ? undefined : route.continue()));
  return () => (held = false);
}

test('data that do not come are told of, with a way on', async ({ page }) => {
  const letCome = await holdBack(page);
  await page.goto(`${url}articles/report-2/`);
  const again = page.getByRole('link', { name: 'Load it again' });
  await expect(again).toBeVisible();
  await expect(main(page)).toContainText('This is the first edition.');
  letCome();
  await again.click();
  await alive(page);
  await expect(again).toBeHidden();
});

test('on the way to another page likewise', async ({ page }) => {
  const letCome = await holdBack(page);
  await openHome(page);
  await page.getByRole('link', { name: 'Report 3, first edition' }).click();
  const again = page.getByRole('link', { name: 'Load it again' });
  await expect(again).toBeVisible();
  letCome();
  await again.click();
  await expect(page.locator('h1')).toHaveText('Report 3, first edition');
  await alive(page);
  await expect(again).toBeHidden();
});
