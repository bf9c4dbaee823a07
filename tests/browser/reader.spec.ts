import { alive, expect, firstArticle, statementIds, test } from './site';

test('a deep link opened cold stands on the statement, marked, with focus, and does not jump', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(article);
  const id = (await statementIds(page)).at(-2)!;
  await page.goto('about:blank');
  await page.goto(`${article}#${id}`);
  const statement = page.locator(`[id="${id}"]`);
  await expect(statement).toBeInViewport();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await alive(page);
  await expect(statement).toHaveAttribute('aria-current', 'true');
  await expect(statement).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('a deep link stands on the statement, and it is marked', async ({ page }) => {
    const article = await firstArticle(page);
    const html = await (await page.request.get(article)).text();
    const id = [...html.matchAll(/id="(q-[0-9a-f]{8}(?:-\d+)?)"/g)].at(-2)![1]!;
    await page.goto(`${article}#${id}`);
    const statement = page.locator(`[id="${id}"]`);
    await expect(statement).toBeInViewport();
    await expect(statement).toHaveCSS('outline-style', 'solid');
  });
  test('on a phone a folded note opens below its paragraph', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(await firstArticle(page));
    const fold = page.locator('[data-fold]').first();
    const note = page.locator(`[id="n-${await fold.getAttribute('data-fold')}"]`);
    await expect(note).toBeHidden();
    await fold.click();
    await expect(note).toBeVisible();
  });
});

test('every part of the text is there before any script, and no script changes it', async ({ page, browser }) => {
  const article = await firstArticle(page);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(new URL(article, page.url()).href);
  const before = await still.locator('article').textContent();
  await plain.close();
  await page.goto(article);
  await alive(page);
  // notes come as the reader nears them
  for (const id of await page.locator('article p[id^="p-"]').evaluateAll((blocks) => blocks.map(({ id }) => id)))
    await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
  await expect(page.locator('article noscript')).toHaveCount(0);
  // the button for sharing is the browser's own, and may be added
  const after = (await page.locator('article').textContent())!.replaceAll('Share', '');
  expect(after).toBe(before);
});

test('hash changes, back and forward mark what the address says', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const [first, second] = await statementIds(page);
  await page.evaluate((id) => (window.location.hash = id!), first);
  await expect(page.locator(`[id="${first}"]`)).toHaveAttribute('aria-current', 'true');
  await page.evaluate((id) => (window.location.hash = id!), second);
  await expect(page.locator(`[id="${second}"]`)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator(`[id="${first}"]`)).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await expect(page.locator(`[id="${second}"]`)).toHaveAttribute('aria-current', 'true');
});

test('an event of the rail lights its sentence, leads to it, and the sentence lights the event', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const event = page.locator('#when li a').nth(1);
  const id = (await event.getAttribute('href'))!.slice(1);
  const sentence = page.locator(`[data-e~="${id}"]`).first();
  const dark = await sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
  await event.hover();
  await expect(sentence).not.toHaveCSS('background-color', dark);
  await event.click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(event).toHaveAttribute('aria-current', 'true');
  await page.locator('h1').hover();
  await sentence.hover();
  await expect(event).toHaveAttribute('aria-current', 'true');
});

test('a phone’s sheet shows who, steps to the next statement and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await firstArticle(page));
  await alive(page);
  const [first, second] = await statementIds(page);
  await page.locator(`[data-fold="${first}"]`).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const box = (await sheet.boundingBox())!;
  expect(box.y).toBeGreaterThan(844 / 3);
  await sheet.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveURL(new RegExp(`#${second}$`));
  await expect(sheet).toContainText('2 of ');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.locator(`[id="${second}"]`)).toBeFocused();
});

test('a phone’s bar opens who and when over the text, and the text keeps its place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await firstArticle(page));
  await alive(page);
  await page.mouse.wheel(0, 600);
  await page.waitForFunction(() => window.scrollY > 300);
  const place = await page.evaluate(() => window.scrollY);
  const bar = page.getByRole('navigation', { name: 'Parts of the article' });
  await bar.getByText('When').click();
  await expect(page.getByRole('list', { name: 'Events in order of time' })).toBeVisible();
  await bar.getByText('Who').click();
  await expect(page.getByRole('list', { name: /Who speaks/ })).toBeVisible();
  await bar.getByText('Text').click();
  await expect(page.getByRole('list', { name: /Who speaks/ })).toBeHidden();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test('choosing somebody dims the rest, and the rest can still be read', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await alive(page);
  const ink = (): Promise<string> =>
    page
      .locator('article p')
      .last()
      .evaluate((p) => getComputedStyle(p).color);
  const before = await page
    .locator('main article p[id^="p-"]')
    .last()
    .evaluate((p) => getComputedStyle(p).color);
  await page
    .getByRole('list', { name: /Who speaks/ })
    .getByRole('button')
    .first()
    .click();
  const after = await page
    .locator('main article p[id^="p-"]')
    .last()
    .evaluate((p) => getComputedStyle(p).color);
  expect(after).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect
    .poll(() =>
      page
        .locator('main article p[id^="p-"]')
        .last()
        .evaluate((p) => getComputedStyle(p).color),
    )
    .toBe(before);
  expect(await ink()).toBeTruthy();
});

test('the copied link of a statement is its own page, which opens the article at that place', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = await firstArticle(page);
  await page.goto(article);
  await alive(page);
  const id = (await statementIds(page)).at(-1)!;
  const note = page.locator(`[data-note="${id}"]`);
  await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
  await note.hover();
  await note.getByRole('button', { name: 'Copy link' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${article}${id}/`, page.url()).href);
  await page.goto(copied);
  await page.getByRole('link', { name: 'Read it in the whole article' }).click();
  await expect(page).toHaveURL(new URL(`${article}#${id}`, page.url()).href);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-current', 'true');
});

test('an event of the rail has a link of its own to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = await firstArticle(page);
  await page.goto(article);
  await alive(page);
  const event = page
    .locator('#when li')
    .filter({ has: page.locator('a') })
    .nth(1);
  const id = (await event.locator('a').getAttribute('href'))!.slice(1);
  await event.hover();
  await event.getByRole('button', { name: 'Copy link' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${article}#${id}`, page.url()).href);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without it', () => {
    test.use({ javaScriptEnabled });
    test('a note is level with the line where its statement begins, or just below the note before', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 844 });
      await page.goto(await firstArticle(page), { waitUntil: 'networkidle' });
      const places = await page.locator('[data-note]').evaluateAll((notes) =>
        (notes as HTMLElement[]).map((note) => {
          const { top, bottom } = note.getBoundingClientRect();
          return { line: document.getElementById(note.dataset['note']!)!.getBoundingClientRect().top, top, bottom };
        }),
      );
      expect(places.filter(({ line, top }) => Math.abs(line - top) < 8).length).toBeGreaterThan(places.length / 2);
      places.slice(1).forEach(({ line, top }, i) => {
        const before = places[i]!;
        expect(top).toBeGreaterThan(before.bottom);
        expect(top).toBeGreaterThan(line - 8);
        if (top > line + 8) expect(top - before.bottom).toBeLessThan(40);
      });
    });
  });
}
