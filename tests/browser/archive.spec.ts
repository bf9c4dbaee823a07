import { inArchive } from './archive-seeds';
import { expect, test } from './site';
import { archiveUrl } from './sites';

test('the shared archive has its articles over fifteen years, people and countries', async ({ page }) => {
  await page.goto(archiveUrl, { waitUntil: 'networkidle' });
  await expect(page.locator('main')).toContainText(`${inArchive} articles`);
  const dates = page.locator('main time');
  await expect(dates.first()).toHaveAttribute('datetime', /^2024-12/);
  await expect(page.getByRole('group', { name: 'People' }).getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('group', { name: 'Countries' }).getByRole('listitem')).toHaveCount(8);
  await page.goto(`${archiveUrl}timeline/?from=2010-01-01&to=2010-12-31`);
  await expect(page.locator('main li[id^="e-"] time').first()).toHaveAttribute('datetime', /^2010/);
});

test('a list of which few rows are drawn says so to whoever lets the browser find something, and leads to its search', async ({
  page,
}) => {
  await page.goto(archiveUrl, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const row = 'ol[aria-label="Articles"] > li';
  await expect(page.locator(`${row}[aria-posinset]`).first()).toBeVisible();
  await page.keyboard.press('Control+f');
  await page.getByRole('button', { name: 'Search all of the list' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  // nothing of the rows far below was fetched for that; the last comes when it is near
  expect(requests.filter((url) => url.includes('/lists/articles-') && /articles-\d/.test(url))).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(`${row}[aria-posinset="${inArchive}"] article`)).toBeVisible();
  expect(requests.some((url) => /\/lists\/articles-\d/.test(url))).toBe(true);
});
