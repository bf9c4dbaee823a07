import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { alive, expect, firstArticle, statementIds, test } from './site';

test('an article takes six requests; a statement of it one more, the sheet after the paint', async ({
  page,
  context,
}) => {
  const article = await firstArticle(page);
  await page.goto(article);
  const [statement] = await statementIds(page);
  for (const path of [article, `${article}${statement}/`]) {
    const asked: string[] = [];
    const fresh = await context.newPage();
    fresh.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await fresh.goto(path, { waitUntil: 'networkidle' });
    await expect(fresh.locator('html[data-started]')).toBeAttached();
    const sheet = path === article ? [] : ['.css'];
    expect(asked.map((one) => extname(one)).sort()).toEqual(['', ...sheet, '.js', '.js', '.json', '.woff2', '.woff2']);
  }
});

for (const [name, width] of [
  ['a phone', 390],
  ['a desktop', 1280],
] as const) {
  test(`on ${name} an article of 600 words has fewer than 350 elements until its reader goes on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(await firstArticle(page), { waitUntil: 'networkidle' });
    await alive(page);
    expect(await page.locator('*').count()).toBeLessThan(350);
  });
}

/** The places of all that is shown on the first screen, by order in the page. */
const placesShown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && box.top < window.innerHeight && element.checkVisibility())
      .map(({ element, box: { x, y, width, height } }) => {
        const { color, backgroundColor, fontSize, textDecoration } = getComputedStyle(element);
        const place = [x, y, width, height].map(Math.round);
        return [element.tagName, element.className, ...place, color, backgroundColor, fontSize, textDecoration].join(
          ' ',
        );
      }),
  );

for (const width of [390, 1280]) {
  test(`a statement, a person and a country show their first screen before the sheet has come, ${width} px wide`, async ({
    browser,
    page,
  }) => {
    const article = await firstArticle(page);
    await page.goto(article);
    const [statement] = await statementIds(page);
    const paths = [`${article}${statement}/`];
    for (const list of ['people', 'countries']) {
      await page.goto(`/${list}/`);
      paths.push((await page.locator(`main a[href^="/${list}/"]`).first().getAttribute('href'))!);
    }
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    for (const path of paths) {
      const plain = await context.newPage();
      let send = (): void => {};
      const held = new Promise<void>((resolve) => (send = resolve));
      await plain.route('**/*.css', async (route) => held.then(() => route.continue()));
      await plain.goto(new URL(path, page.url()).href, { waitUntil: 'commit' });
      await expect(plain.locator('footer')).toBeAttached();
      await plain.evaluate(async () => void (await document.fonts.ready));
      const before = await placesShown(plain);
      send();
      await plain.waitForLoadState('load');
      expect(before.length).toBeGreaterThan(10);
      expect(await placesShown(plain)).toEqual(before);
      await plain.close();
    }
    await context.close();
  });
}

test('what is done before the script has come is answered at once, and done when it has', async ({ page }) => {
  const article = await firstArticle(page);
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const [first, second] = await statementIds(page);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.locator(`[id="${second}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(new RegExp(`#${second}$`));
  await page.keyboard.press('m');
  await page.locator(`[data-fold="${first}"]`).click();
  await expect(page.locator('[data-q][aria-current]')).toHaveId(first!);
  release();
  await expect(page.getByRole('dialog')).toContainText('1 of ');
  await expect(page).toHaveURL(new RegExp(`#${first}$`));
  await expect(page.locator('html')).toHaveAttribute('data-marks', 'direct');
});

test('where the script never comes, the notes that wait for it are shown after ten seconds', async ({ page }) => {
  const article = await firstArticle(page);
  await page.clock.install();
  await page.route('**/*.js', () => {});
  await page.goto(article, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const statements = await statementIds(page);
  expect(await page.getByRole('note').count()).toBeLessThan(statements.length);
  await page.clock.fastForward(10_000);
  await expect(page.getByRole('note')).toHaveCount(statements.length);
});
