import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { subSiteUrl } from './sites';

// one worker: the sites are built once, and one walk goes on where the last one ended
test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

const folder = resolve('.browser-test', 'offline');
const live = join(folder, 'live');
let server: Server;
let url = '';
let isDown = false;
let context: BrowserContext;
let page: Page;

/** Puts a site in the place of the one that is served. */
function publish(site: 'before' | 'edited' | 'rewritten' | 'unkept'): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(join(folder, site), live, { recursive: true });
}

/** Lets the site be reached no longer, or again. */
async function setReachable(isReachable: boolean): Promise<void> {
  isDown = !isReachable;
  if (isDown) server.closeAllConnections();
  await context.setOffline(isDown);
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  execFileSync('npx', ['tsx', 'tests/browser/updated-sites.ts', folder], { stdio: 'inherit' });
  publish('before');
  server = serveFolder(live, '/');
  server.on('connection', (socket) => (isDown ? void socket.destroy() : undefined));
  await listen(server, { host: 'localhost', port: 0 });
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  context = await browser.newContext({ serviceWorkers: 'allow' });
  page = await context.newPage();
});

test.afterAll(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
});

const main = (): ReturnType<Page['locator']> => page.locator('main');
const nav = (name: string) => page.locator('header').getByRole('link', { name, exact: true });
const started = (): Promise<void> => expect(page.locator('html[data-started]')).toBeAttached();
const settings = async () => {
  await page.getByRole('button', { name: /^Settings/ }).click();
  return page.getByRole('region', { name: 'Offline' });
};

/** Every text that is on the device. */
const onDevice = (): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request))!.text());
    }
    return texts.join('\n');
  });

/** Whether a page is as it should be for everyone. */
const expectAccessible = async (): Promise<void> =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

/** Opens addresses of the site, each of which shows some words once it is drawn by script. */
async function expectShown(pages: readonly (readonly [path: string, words: string])[]): Promise<void> {
  for (const [path, words] of pages) {
    await page.goto(url + path);
    await started();
    await expect(main()).toContainText(words);
  }
}

test('what was read is there when the site cannot be reached: list, article, timeline', async () => {
  await page.goto(url);
  const worker = (): Promise<string | undefined> => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(worker, { timeout: 20_000 }).toBe('activated');
  await page.getByRole('link', { name: 'Report 3, first edition' }).click();
  await expect(page.locator('h1')).toHaveText('Report 3, first edition');
  await nav('Timeline').click();
  await expect(main()).toContainText('Here is the first edition');
  await expect.poll(onDevice).toContain('data/articles/report-3');
  await page.goto(`${url}people/ana-ruiz/`);
  await started();
  await setReachable(false);
  // this page has heard of no list yet
  await nav('Articles').click();
  await expect(main()).toContainText('Report 5, first edition');
  await expectShown([
    ['people/ana-ruiz/', 'Ana Ruiz'],
    ['', 'Report 5, first edition'],
    ['articles/report-3/', 'This is the first edition.'],
    ['timeline/', 'Here is the first edition'],
  ]);
});

test('an address that is not kept says so, by link and within the page, and lists what is kept', async () => {
  await page.goto(`${url}articles/report-0/`);
  await expect(page.locator('h1')).toHaveText('You are offline');
  await expect(main()).toContainText('This article is not kept on this device.');
  await expectAccessible();
  await page.getByRole('link', { name: 'Report 3, first edition' }).click();
  await expect(page.locator('h1')).toHaveText('Report 3, first edition');
  await started();
  await nav('People').click();
  await expect(main()).toContainText('This page is not kept on this device.');
});

test('a new edition: an open page goes on, the next one is new, and nothing that was withdrawn stays', async () => {
  await setReachable(true);
  await page.goto(url);
  await started();
  await page.getByRole('link', { name: 'Report 1, first edition' }).click();
  await expect.poll(onDevice).toContain('data/articles/report-1');
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  publish('edited');
  await nav('Quotations').click();
  await expect(main()).toContainText('Here is the second edition');
  expect(loads).toBe(0);
  await expectShown([['articles/report-3/', 'This is the second edition.']]);
  await expect.poll(onDevice, { timeout: 15_000 }).not.toMatch(/data\/articles\/report-1-|first edition/);
  await setReachable(false);
  await expectShown([
    ['articles/report-3/', 'This is the second edition.'],
    ['', 'Report 5, second edition'],
  ]);
  await page.goto(`${url}articles/report-1/`);
  await expect(main()).toContainText('It may have been withdrawn');
});

test('an article, and everything, is kept on request and deleted again', async () => {
  await setReachable(true);
  await page.goto(`${url}articles/report-2/`);
  await started();
  const kept = await settings();
  await kept.getByRole('button', { name: /^Keep this article for offline \(\d+ kB\)$/ }).click();
  await expect(kept).toContainText('This article is kept.');
  await expectAccessible();
  await kept.getByRole('button', { name: 'Delete it' }).click();
  await kept.getByRole('button', { name: /^Keep everything \(/ }).click();
  await expect(kept).toContainText('Everything is kept');
  await setReachable(false);
  await expectShown([
    ['articles/report-0/', 'This is the second edition.'],
    ['people/ana-ruiz/', 'Ana Ruiz'],
    ['?q=edition', 'Report 4, second edition'],
  ]);
  await (await settings()).getByRole('button', { name: 'Delete all that is kept' }).click();
  await expect(page.getByRole('region', { name: 'Offline' })).toContainText('no article yet');
  // what the browser itself may still have of them is not the site's
  expect(await onDevice()).not.toContain('data/articles/');
});

test('another script: the open page is left alone, the next page has it, and so has what is kept', async () => {
  await setReachable(true);
  await page.goto(`${url}articles/report-4/`);
  await started();
  publish('rewritten');
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  const waits = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting instanceof ServiceWorker);
  await expect.poll(waits, { timeout: 15_000 }).toBe(true);
  await expect(page.locator('script[src*="new-"]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('script[src*="new-"]')).toBeAttached();
  await expect.poll(waits, { timeout: 20_000 }).toBe(false);
  await expectShown([['articles/report-4/', 'This is the second edition.']]);
  await expect.poll(onDevice).toContain('data/articles/report-4');
  await setReachable(false);
  await expectShown([['articles/report-4/', 'This is the second edition.']]);
  await expect(page.locator('script[src*="new-"]')).toBeAttached();
});

test('what another app shares is handed to the page that reads it', async () => {
  await setReachable(true);
  await page.goto(url);
  await started();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form method="post" enctype="multipart/form-data" action="/read/"><input name="text" value="“We waited,” she said."><button>Share',
    );
    document.querySelector<HTMLButtonElement>('form:last-of-type button')!.click();
  });
  await page.waitForURL(`${url}read/?shared`);
  await expect(page.locator('textarea')).toHaveValue('“We waited,” she said.');
});

test('a text of the reader’s own is read again offline, and so is a new one', async () => {
  test.setTimeout(150_000);
  const headline = page.locator('h1');
  const read = async (words: string): Promise<void> => {
    await page.goto(`${url}read/`);
    await started();
    await page.locator('textarea').fill(`5 March 2026\n\n${words}\n\n“We stay,” said Ana Ruiz on Tuesday.\n`);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await expect(headline).toHaveText(words, { timeout: 60_000 });
    await expect(page.locator('[data-q]').first()).toBeVisible();
  };
  await read('The ferry stays');
  await setReachable(false);
  await page.reload();
  await expect(headline).toHaveText('The ferry stays', { timeout: 60_000 });
  await read('The tram returns');
  await setReachable(true);
});

test('a site that shall not be kept takes away what was', async () => {
  publish('unkept');
  await page.goto(url);
  await started();
  const left = (): Promise<number> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return (
        (await navigator.serviceWorker.getRegistrations()).length + names.filter((name) => name !== 'shared').length
      );
    });
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  await expect(main()).toContainText('Report 5, second edition');
});

test('below a sub-path: its own scope, and what was read there', async () => {
  await context.setOffline(false);
  const scope = (): Promise<string | undefined> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return navigator.serviceWorker.controller === null ? undefined : registration?.scope;
    });
  await page.goto(subSiteUrl);
  await expect.poll(scope, { timeout: 20_000 }).toBe(subSiteUrl);
  await page.locator('main h2 a').first().click();
  await expect(page.locator('html[data-live]')).toBeAttached();
  const headline = (await page.locator('main h1').textContent())!;
  await expect.poll(onDevice).toContain('/reader/data/articles/');
  const article = page.url();
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(article);
  await started();
  await expect(page.locator('h1')).toHaveText(headline);
});
