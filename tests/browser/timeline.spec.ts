import type { Page } from '@playwright/test';
import { alive, expect, firstArticle, test } from './site';

const event = 'main li[id^="e-"]';

/** The ids of the events that the timeline shows, in its order. */
const eventIds = (page: Page): Promise<string[]> => page.locator(event).evaluateAll((rows) => rows.map(({ id }) => id));

/** Waits until the timeline has come alive and all its events are there. */
async function openTimeline(page: Page, query = ''): Promise<void> {
  await page.goto(`/timeline/${query}`, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
}

test('an address with filters opened cold shows just what it says, and each filter narrows by the address', async ({
  page,
}) => {
  await openTimeline(page);
  const all = await page.locator(event).count();
  const choice = page.getByRole('group', { name: 'People' }).getByRole('checkbox').first();
  const name = (await choice.locator('..').textContent())!.replace(/\d+$/, '').trim();
  await choice.click();
  await expect(page).toHaveURL(/\/timeline\/\?person=/);
  const { href } = await page.evaluate(() => ({ href: location.href }));
  await page.goto('about:blank');
  await page.goto(href);
  await expect(page.getByRole('button', { name: `Clear ${name}` })).toBeVisible();
  await expect(page.locator(event).first()).toBeVisible();
  expect(await page.locator(event).count()).toBeLessThan(all);
  for (const row of await page.locator(event).all()) await expect(row).toContainText(name);
  await page.goto('/timeline/?from=2024-11-20&to=2024-11-22');
  await expect(page.getByRole('button', { name: /^Clear from/ })).toBeVisible();
  await expect(page.locator(event).first()).toBeVisible();
  const days = await page.locator(`${event} time`).evaluateAll((times) => times.map((time) => time.textContent));
  expect(days.length).toBeGreaterThan(0);
  expect(days.length).toBeLessThan(all);
});

test('an event opens its further sentences, each leads to its place, and back leads to the event', async ({ page }) => {
  await openTimeline(page);
  const more = page.locator(`${event} details`).first();
  await more.locator('summary').click();
  const link = more.getByRole('link').first();
  const words = (await link.textContent())!;
  await link.click();
  await expect(page).toHaveURL(/\/articles\/.*#p-/);
  const paragraph = page.locator(new URL(page.url()).hash);
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText(words.slice(0, 30));
  await page.goBack();
  await expect(page.locator(event).first()).toBeVisible();
});

test('the reader’s rail and the timeline agree on order, date and status', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(article);
  const rail = await page
    .getByRole('list', { name: 'Events in order of time' })
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('href')} ${link.querySelector('time')!.getAttribute('datetime')}`),
    );
  await openTimeline(page);
  const path = article.replace(/\/$/, '');
  const timeline = await page
    .locator(event)
    .evaluateAll(
      (rows, path) =>
        rows
          .filter((row) => row.querySelector(`a[href*="${path}/#e-"]`) !== null)
          .map((row) => `#${row.id} ${row.querySelector('time')!.getAttribute('datetime')}`),
      path,
    );
  expect(timeline).toEqual(rail);
});

test('a switch shows the article’s own sentences in the order of time, and leads back into the text', async ({
  page,
}) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  await page.getByRole('button', { name: 'Read in this order' }).click();
  const list = page.getByRole('list', { name: "The article's sentences in order of time" });
  const sentences = list.getByRole('link');
  expect(await sentences.count()).toBeGreaterThan(3);
  await sentences.nth(2).click();
  await expect(page).toHaveURL(/#[ep]-/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('by keyboard: the overview leads to a month, an event’s date to its address, its sentence to the article', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Months of the timeline' }).getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  const last = page.getByRole('heading', { level: 2 }).last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const id = new URL(page.url()).hash.slice(1);
  const row = page.locator(`[id="${id}"]`);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(row).toBeFocused();
  await expect(row.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/articles/.*#${id}$`));
});

test('a screen reader hears months as headings and a list of links, no drawings', async ({ page }) => {
  await openTimeline(page);
  const months = await page.getByRole('heading', { level: 2 }).count();
  const lists = page.locator('main section').getByRole('list');
  expect(await lists.count()).toBeGreaterThanOrEqual(months);
  for (const row of (await page.locator(event).all()).slice(0, 3)) {
    expect(await row.getByRole('link').count()).toBe(2);
    await expect(row.locator('svg, img')).toHaveCount(0);
  }
});

test('in print: every event with its date and the signs, no filters, overview or buttons', async ({ page }) => {
  await openTimeline(page);
  const ids = await eventIds(page);
  await page.emulateMedia({ media: 'print' });
  for (const id of ids) await expect(page.locator(`[id="${id}"] p`).nth(1)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('on a phone the date stands above its sentence, in one column', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTimeline(page);
  const row = page.locator(event).first();
  const [date, words] = [await row.locator('time').boundingBox(), await row.locator('p').nth(1).boundingBox()];
  expect(date!.y + date!.height).toBeLessThanOrEqual(words!.y + 1);
  expect(words!.width).toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline reads, and its links lead on', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator(event).nth(2)).toBeVisible();
    await page.locator(`${event} p a`).nth(1).click();
    await expect(page).toHaveURL(/\/articles\/.*#e-/);
  });
});
