import { expect, test } from './site';
import { archiveUrl } from './sites';

for (const [path, row] of [
  ['', 'ol[aria-label="Articles"] > li'],
  ['quotes/', 'ol[aria-label="Statements"] > li'],
] as const) {
  test(`printing /${path} draws all rows, not only those in sight`, async ({ page }) => {
    await page.goto(`${archiveUrl}${path}`, { waitUntil: 'networkidle' });
    const status = await page.locator('main [role=status]').first().textContent();
    const total = Number(/[\d,]+/.exec(status!)![0].replaceAll(',', ''));
    expect(await page.locator(row).count()).toBeLessThan(total);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(row)).toHaveCount(total);
  });
}
