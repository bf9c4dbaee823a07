import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { alive, expect, firstArticle, test } from './site';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });

/** Opens the reader and gives a paragraph of some length. */
async function paragraph(page: Page) {
  await page.goto(await firstArticle(page));
  await alive(page);
  const block = page.locator('main p[id^="p-"]').nth(3);
  await block.scrollIntoViewIfNeeded();
  return block;
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page): Promise<string> => page.evaluate(() => window.getSelection()!.toString().trim());
const marked = (page: Page) => page.locator('main [class*="TextRuns-found"]');

test('words selected by mouse have a link that opens them marked, in their place', async ({ page, context }) => {
  const block = await paragraph(page);
  const box = (await block.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 14, { steps: 8 });
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  const link = await copied(page);
  expect(link).toMatch(/#selector\(type=TextQuoteSelector,exact=[^)]+\):~:text=/);
  const exact = decodeURIComponent(/exact=([^,]*)/.exec(link)![1]!);
  expect(exact).toContain(await selected(page));
  const other = await context.newPage();
  await other.goto(link);
  await expect(marked(other).first()).toBeInViewport();
  expect((await marked(other).allTextContents()).join('')).toBe(exact);
  await expect(other.getByText('since the link was made')).toHaveCount(0);
});

test('words selected by keys: Tab leads to what can be done with them, and the focus is kept', async ({ page }) => {
  const block = await paragraph(page);
  // where no caret is shown, keys widen what is selected already
  await block.dblclick({ position: { x: 6, y: 14 } });
  for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  // the bar is there since the first words: it is to have heard of the last ones
  await page.waitForTimeout(500);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await expect(dialog.getByRole('textbox')).toHaveValue(/^> /);
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(bar(page).getByRole('button', { name: 'Cite' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the bar stands at the foot of the page, its buttons wide enough', async ({ page }) => {
    const block = await paragraph(page);
    // what a long press does: no driver of browsers makes one
    await block.evaluate((element) => window.getSelection()!.setBaseAndExtent(element, 0, element, 1));
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    for (const button of await bar(page).getByRole('button').all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }
    await bar(page).getByRole('button', { name: 'Copy link' }).tap();
    expect(await copied(page)).toContain('#selector(');
  });
});

test('words that are gone are said to be gone, with the words of the link', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(
    `${article}#selector(type=TextQuoteSelector,exact=Zebras%20sang%20in%20the%20old%20harbour,prefix=x,suffix=y)`,
  );
  await expect(page.getByText('gone from the article')).toBeVisible();
  await expect(page.getByText('Zebras sang in the old harbour')).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
});
