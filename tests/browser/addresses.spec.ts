import { expect, test } from '@playwright/test';
import { firstQuotation, watchPage } from './watch-page';
import { idOfFullName } from './site';
import { siteUrl, subSiteUrl } from './sites';

const sites = [
  ['at the root', siteUrl],
  ['below /reader/', subSiteUrl],
] as const;

const pages = ['', 'quotes/', 'timeline/', 'people/', 'countries/', 'about/'];

for (const [where, base] of sites) {
  test.describe(where, () => {
    test('every page opens without an error, a report of the policy, or a request elsewhere', async ({ page }) => {
      const seen = await watchPage(page);
      const { article, id } = await firstQuotation(page, base);
      for (const address of [...pages.map((path) => `${base}${path}`), article, `${article}${id}/`]) {
        await page.goto(address);
        await expect(page.locator('main h1')).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expect(page).toHaveTitle(/.+/);
      }
      expect(seen).toEqual([]);
    });

    test('a link to a quotation opens on it, with focus and marked', async ({ page }) => {
      const { article, id } = await firstQuotation(page, base);
      await page.goto('about:blank');
      await page.goto(`${article}#${id}`);
      const quotation = page.locator(`[id="${id}"]`);
      await expect(quotation).toBeInViewport();
      await expect(quotation).toBeFocused();
      await expect(quotation).toBeInViewport();
    });

    test('leads from page to page without loading anew, and back', async ({ page }) => {
      await page.goto(base);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      await page.getByRole('link', { name: 'Timeline' }).first().click();
      await expect(page).toHaveURL(/\/timeline\/$/);
      await expect(page.locator('main h1')).toBeFocused();
      await page.goBack();
      await expect(page).not.toHaveURL(/timeline/);
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    });

    test('an unknown address has a helpful page that keeps it', async ({ page }) => {
      const answer = await page.goto(`${base}nowhere/`);
      expect(answer!.status()).toBe(404);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page).toHaveURL(/nowhere\/$/);
      await expect(page.locator('main a').first()).toBeVisible();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a quotation lands on it, and the text is all there', async ({ page }) => {
    const { article, id, words } = await firstQuotation(page);
    await page.goto('about:blank');
    await page.goto(`${article}#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(words.length).toBeGreaterThan(3);
    await page.goto(`${article}${id}/`);
    await expect(page.locator('main')).toContainText(words);
  });

  test('a search box, which works by script alone, is not shown', async ({ page }) => {
    for (const path of ['people/', 'countries/', '']) {
      await page.goto(`/${path}`);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main input[type="search"]')).toBeHidden();
    }
  });

  test('an old id of a person leads to their page', async ({ page }) => {
    const today = await idOfFullName(page);
    await page.goto(`/people/${today}/`);
    const name = await page.locator('main h1').textContent();
    await page.goto(`/people/${today.split('-').at(-1)!}/`);
    await expect(page.locator('main h1')).toHaveText(name!);
    expect(await page.locator('link[rel="canonical"]').count()).toBe(0);
    await page.goto(`${subSiteUrl}people/${today.split('-').at(-1)!}/`);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(new RegExp(`/people/${today}/$`));
  });

  test('every page of the site reads', async ({ page }) => {
    for (const path of pages) {
      await page.goto(`/${path}`);
      await expect(page.locator('main h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    }
  });
});

test('the text does not move or change when the script takes over', async ({ page }) => {
  const { article } = await firstQuotation(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  const before = await page.locator('main').textContent();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('main').textContent()).toBe(before);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
});
