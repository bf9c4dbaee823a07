import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage } from './every-page';
import { alive, expect, firstArticle, statementIds, test } from './site';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`no accessibility findings on any page, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      for (const [name, path] of Object.entries(await everyPage(page))) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect(await findings(page), name).toEqual([]);
      }
    });
  }
}

test('no findings in the open sheet, panels, settings and help, and while somebody is chosen', async ({ page }) => {
  test.setTimeout(120_000);
  const article = await firstArticle(page);
  await page.goto(article);
  await alive(page);
  await page
    .getByRole('list', { name: /Who speaks/ })
    .getByRole('button')
    .first()
    .click();
  expect(await findings(page), 'chosen').toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('next statement');
  expect(await findings(page), 'help').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Settings/ }).click();
  await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
  expect(await findings(page), 'settings').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await alive(page);
  await page.locator('[data-fold]').first().click();
  expect(await findings(page), 'sheet').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Parts of the article' }).getByText('When').click();
  expect(await findings(page), 'when').toEqual([]);
});

test('at 320 px nothing scrolls sideways', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [name, path] of Object.entries(await everyPage(page))) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
});

test('keyboard all through: next, previous, copy, marks, timeline, search, help', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = await firstArticle(page);
  await page.goto(article);
  await alive(page);
  const [first, second] = await statementIds(page);
  await page.keyboard.press('n');
  await expect(page.locator(`[id="${first}"]`)).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator(`[id="${second}"]`)).toBeFocused();
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${article}${second}/`);
  await page.keyboard.press('p');
  await expect(page.locator(`[id="${first}"]`)).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-marks', 'direct');
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  await expect(page.locator('html')).not.toHaveAttribute('data-marks');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeHidden();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('nt?');
  await expect(page).toHaveURL(/q=nt/);
});

test('single-letter shortcuts can be switched off, and stay off', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(article);
  await alive(page);
  await page.getByRole('button', { name: /Settings/ }).click();
  await page
    .getByRole('group', { name: /shortcuts/ })
    .getByRole('radio', { name: 'off' })
    .check();
  await page.reload();
  await alive(page);
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`${article}$`));
});

test('everything in the reader can be reached with the Tab key, in sight when it is', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const seen = new Set<string>();
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${element.textContent?.slice(0, 20) ?? ''} ${element.getAttribute('aria-label') ?? ''} ${width > 0 && height > 0}`;
    });
    expect(name).toMatch(/true$/);
    seen.add(name);
  }
  expect([...seen].some((name) => name.startsWith('A Skip'))).toBe(true);
  expect([...seen].some((name) => name.startsWith('BUTTON Copy link'))).toBe(true);
});

test('the theme, the type size and the marks are kept', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: /Settings/ }).click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('radio', { name: 'larger' }).check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(page.locator('html')).toHaveAttribute('data-type', 'larger');
});

test('in print: the text whole, notes with their chain at the foot of each paragraph, no controls', async ({
  page,
}) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-note]').last()).toBeVisible();
  await expect(page.locator('[data-note]').filter({ hasText: 'this article' }).first()).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('in forced colours direct and reported speech are still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(await firstArticle(page));
  const lines = await page
    .locator('[data-q] span')
    .evaluateAll((spans) => [...new Set(spans.map((span) => getComputedStyle(span).textDecorationStyle))].sort());
  expect(lines).toEqual(expect.arrayContaining(['dotted', 'solid']));
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(await firstArticle(page));
  await alive(page);
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the title and the focus follow each navigation', async ({ page }) => {
  await page.goto('/');
  for (const [link, title] of [
    ['Quotations', /^Quotations/],
    ['People', /^People/],
    ['Countries', /^Countries/],
    ['Timeline', /^Timeline/],
  ] as const) {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: link }).click();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});
