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
