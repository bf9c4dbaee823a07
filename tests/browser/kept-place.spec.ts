import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';
import { archiveUrl } from './sites';

const sizes = [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 800 }],
] as const;

/** Where a row stands, px below the upper edge of the window. */
const topOf = async (row: Locator): Promise<number> => (await row.boundingBox())!.y;

/** Scrolls down a list as a reader does, and gives a row that is well in sight. */
async function rowFarDown(page: Page, steps: number): Promise<string> {
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, 1800);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
    return rows.find((row) => row.getBoundingClientRect().top > 60)!.dataset['row']!;
  });
}

for (const [size, viewport] of sizes) {
  for (const list of ['', 'quotes/']) {
    test(`on a ${size}, back to /${list} the row that was opened stands where it stood, after reloads too`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${archiveUrl}${list}`, { waitUntil: 'networkidle' });
      await page.mouse.move(viewport.width / 2, viewport.height / 2);
      const id = await rowFarDown(page, 12);
      const row = page.locator(`main [data-row="${id}"]`);
      const before = await topOf(row);
      const open = row.locator('a[href*="/articles/"]').first();
      const back = async (): Promise<void> => {
        await page.goBack();
        await expect(row).toBeVisible();
        await expect.poll(async () => Math.abs((await topOf(row)) - before)).toBeLessThan(4);
        await page.waitForTimeout(300);
        expect(Math.abs((await topOf(row)) - before)).toBeLessThan(4);
      };
      await open.evaluate((link: HTMLElement) => link.click());
      await expect(page).toHaveURL(/\/articles\//);
      await expect(page.locator('main h1')).toBeVisible();
      await back();
      await page.goForward();
      await expect(page).toHaveURL(/\/articles\//);
      await back();
      await page.goForward();
      await expect(page).toHaveURL(/\/articles\//);
      await page.reload({ waitUntil: 'networkidle' });
      await back();
    });
  }
}
