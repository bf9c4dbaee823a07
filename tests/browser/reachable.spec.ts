import type { Page } from '@playwright/test';
import { everyPage } from './every-page';
import { alive, expect, firstArticle, test } from './site';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** All that a screen reader is given of the page, in its order. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .join('');
}

test('where a statement begins and where it ends is told, and by whom; nothing of it is in the text', async ({
  page,
}) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const statements = await page
    .locator('[data-q][id]')
    .evaluateAll((all) => (all as HTMLElement[]).map((one) => ({ start: one.dataset['start']!, note: `n-${one.id}` })));
  expect(statements.length).toBeGreaterThan(5);
  const told = await heard(page);
  for (const { start, note } of statements) {
    // a note comes as the reader nears it
    await page.locator(`[id="${note.slice(2)}"]`).scrollIntoViewIfNeeded();
    const who = (await page.locator(`[id="${note}"] a`).first().textContent())!;
    expect(start).toMatch(/, (?:partly )?(?:quoted|reported): $/);
    expect(start).toContain(who);
    expect(told).toContain(start);
  }
  const quoted = told.split(/, quoted: /).slice(1);
  expect(quoted.length).toBeGreaterThan(0);
  for (const rest of quoted) expect(rest).toMatch(/^['“‘"][^]+?['”’"] end quote /);
  const copied = await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.getElementById('text')!);
    return getSelection()!.toString();
  });
  expect(copied).not.toMatch(/quoted: |end quote|end of report/);
});

test('with the marks off nothing is told of them', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveAttribute('data-marks', 'none');
  expect(await heard(page)).not.toContain('end quote');
});

/**
 * What can be pressed and is smaller than 24 px, but for links within a line of text (WCAG 2.2,
 * 2.5.8).
 */
function tooSmall(): string[] {
  const isInText = (element: Element): boolean =>
    element.matches('a') &&
    getComputedStyle(element).display === 'inline' &&
    element.parentElement!.textContent.trim().length > element.textContent.trim().length + 2;
  return [...document.querySelectorAll('a[href], button, input, label, select, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
    .filter((element) => element.closest('.skip-link') === null && element.parentElement!.closest('label') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`);
}

for (const size of [{ viewport: { width: 1280, height: 844 } }, phone]) {
  test.describe(`at ${size.viewport.width} px`, () => {
    test.use(size);
    test('everything that can be pressed is at least 24 px wide and high', async ({ page }) => {
      test.setTimeout(90_000);
      for (const [name, path] of Object.entries(await everyPage(page))) {
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await page.evaluate(tooSmall), name).toEqual([]);
      }
      await page.getByRole('button', { name: /Settings/ }).click();
      await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
      expect(await page.evaluate(tooSmall), 'settings').toEqual([]);
    });
  });
}

for (const path of ['/', '/quotes/', '/timeline/']) {
  test(`one step passes over the filters of ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    if (path === '/') {
      await expect(page.getByRole('link', { name: 'Read your own' })).toBeFocused();
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('link', { name: 'Skip the filters' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement!.closest('[id="list"]') !== null && !document.activeElement!.matches('input'),
      ),
    ).toBe(true);
  });
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`on a phone of ${width} px the home page says what it is, and the first article is in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main p').first()).toContainText('who said it');
    await expect(page.locator('main article h2').first()).toBeInViewport({ ratio: 1 });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is shown that does nothing', async ({ page }) => {
    for (const path of ['/', await firstArticle(page), '/quotes/', '/timeline/', '/people/', '/about/']) {
      await page.goto(path);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.locator('input:visible, kbd:visible')).toHaveCount(0);
    }
    await page.goto(await firstArticle(page));
    await expect(page.getByRole('list', { name: /Who speaks/ })).toContainText('speaks');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'People' })).toBeVisible();
  });
});

test.describe('where one touches', () => {
  test.use(phone);
  test('no key is offered', async ({ page }) => {
    await page.goto(await firstArticle(page));
    await alive(page);
    await expect(page.locator('kbd:visible')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Shortcuts/ })).toHaveCount(0);
    await page.getByRole('button', { name: /Settings/ }).click();
    await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
    await expect(page.getByRole('group', { name: /shortcuts/ })).toHaveCount(0);
  });
});

/**
 * How far the colours at the right end of the search box go: the bluest, and the farthest from the
 * paper.
 */
async function crossColours(page: Page): Promise<{ blue: number; contrast: number }> {
  const box = page.getByRole('searchbox');
  await box.fill('no');
  const { x, y, width, height } = (await box.boundingBox())!;
  const png = await page.screenshot({ clip: { x: x + width - 24, y: y + 4, width: 22, height: height - 8 } });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let [blue, contrast] = [-255, 0];
      for (let i = 0; i < data.length; i += 4) {
        blue = Math.max(blue, data[i + 2]! - data[i]!);
        contrast = Math.max(contrast, Math.abs(data[i]! - data[0]!));
      }
      return { blue, contrast };
    },
    [...png],
  );
}

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`the cross that clears the search has our colours: ${Object.values(media).join()}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('/people/', { waitUntil: 'networkidle' });
    const { blue, contrast } = await crossColours(page);
    expect(blue).toBeLessThan(30);
    expect(contrast).toBeGreaterThan(90);
  });
}
