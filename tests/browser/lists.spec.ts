import { readFile } from 'node:fs/promises';
import { expect, firstArticle, idOfFullName, test } from './site';

test('filters live in the address: they survive reload, sharing and back, and are cleared one by one or all', async ({
  page,
}) => {
  await page.goto('/');
  const countries = page.getByRole('group', { name: 'Countries' });
  const choice = countries.getByRole('checkbox').first();
  await choice.click();
  await expect(choice).toBeChecked();
  await expect(page).toHaveURL(/\?country=[A-Z]{2}$/);
  await page.reload();
  await expect(choice).toBeChecked();
  await page.getByRole('group', { name: 'People' }).getByRole('checkbox').first().click();
  await expect(page).toHaveURL(/person=.*country=|country=.*person=/);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=[A-Z]{2}$/);
  await page.goForward();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(choice).not.toBeChecked();
});

test('an address with filters opened cold shows just what it says', async ({ page }) => {
  await page.goto('/?country=ZZ');
  await expect(page.getByText('No articles match all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'without ZZ' }).click();
  await expect(page.locator('main h2 a').first()).toBeVisible();
});

test('a misspelt name is found, and an unknown one leads to a helpful empty list', async ({ page }) => {
  await page.goto('/people/');
  const name = await page.getByRole('list', { name: 'People' }).getByRole('link').first().textContent();
  const surname = name!.split(' ').at(-1)!;
  const misspelt = surname.length > 4 ? surname.slice(0, -2) + surname.slice(-1) : surname;
  await page.goto('/');
  const box = page.getByRole('searchbox', { name: /Search articles/ });
  await box.fill(misspelt);
  await expect(page).toHaveURL(new RegExp(`q=`));
  await expect(page.locator('main h2 a').first()).toBeVisible();
  await box.fill('xyzzyplugh');
  await expect(page.getByText('No articles match all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(box).toHaveValue('');
});

test('a word that only the text has finds its article', async ({ page }) => {
  await page.goto('/');
  const card = page.locator('main article').first();
  const shown = (await card.textContent())!.toLowerCase();
  await card.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\//);
  const words = (await page.locator('[id^="p-"]').last().textContent())!.match(/[A-Za-z]{7,}/g)!;
  const hidden = words.find((word) => !shown.includes(word.toLowerCase()))!;
  await page.goto('/');
  await page.getByRole('searchbox', { name: /Search articles/ }).fill(hidden);
  await expect(page).toHaveURL(new RegExp(`q=${hidden}`));
  await expect(card).toBeVisible();
});

test('the statements are narrowed by source and kind', async ({ page }) => {
  await page.goto('/quotes/', { waitUntil: 'networkidle' });
  const rows = page.getByRole('list', { name: 'Statements' }).getByRole('article');
  const all = await rows.count();
  const direct = page.getByRole('group', { name: 'Quoted or reported' }).getByRole('checkbox', { name: /^quoted/ });
  await direct.click();
  await expect(direct).toBeChecked();
  await expect(page).toHaveURL(/kind=direct/);
  const choice = direct.locator('..');
  await expect(choice).toHaveText(/[1-9]\d*$/);
  const count = Number(/\d+$/.exec((await choice.textContent()) ?? '')![0]);
  expect(count).toBeLessThan(all);
  await expect(rows).toHaveCount(count);
});

test('the timeline leads to the sentence, and back to the same place', async ({ page }) => {
  await page.goto('/timeline/');
  const events = page.locator('main li[id^="e-"]');
  const event = events.nth(3);
  const id = await event.getAttribute('id');
  await event.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await event.locator('p a').nth(1).click();
  await expect(page).toHaveURL(new RegExp(`/articles/.*#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect.poll(() => page.evaluate(() => Math.abs(window.scrollY))).toBeGreaterThanOrEqual(place - 2);
});

test('the timeline is in order of time, narrowed by the address, and its overview jumps', async ({ page }) => {
  await page.goto('/timeline/');
  const days = await page
    .locator('main li time')
    .evaluateAll((times) =>
      times.map((time) => time.getAttribute('datetime') ?? '').filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)),
    );
  expect(days.length).toBeGreaterThan(2);
  expect([...days].sort()).toEqual(days);
  await page.getByRole('navigation', { name: 'Months of the timeline' }).getByRole('link').last().click();
  await expect(page.locator('main h2').last()).toBeInViewport();
  await page.goto('/timeline/?status=planned');
  await expect(page.getByRole('button', { name: /^Clear / }).first()).toBeVisible();
  const said = page.locator('main li[id^="e-"] b');
  await expect(said.first()).toHaveText('planned');
  expect(new Set(await said.allTextContents())).toEqual(new Set(['planned']));
});

test('what the timeline shows is saved as a calendar and for TimelineJS', async ({ page }) => {
  await page.goto('/timeline/');
  const count = await page.locator('main li[id^="e-"]').count();
  const saved = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await download.path(), 'utf8');
  };
  const calendar = await saved('Calendar');
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  const dated = calendar.match(/BEGIN:VEVENT/g)!.length;
  expect(dated).toBeLessThanOrEqual(count);
  const { events } = JSON.parse(await saved('TimelineJS')) as { events: unknown[] };
  expect(events).toHaveLength(dated);
});

test('leaving an article and coming back finds the same place', async ({ page }) => {
  await page.goto(await firstArticle(page));
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-live'));
  await page.mouse.wheel(0, 900);
  await page.waitForFunction(() => window.scrollY > 500);
  await page.waitForTimeout(300);
  const place = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

test('an address that leads nowhere says so and shows the nearest thing', async ({ page }) => {
  await page.goto('/timelin/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  await page.getByRole('link', { name: 'Timeline' }).last().click();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('a link whose words have changed says so, and shows the article', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(`${article}q-00000000/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('These words have changed');
  await expect(page.locator(`main a[href$="${article}"]`)).toBeVisible();
});

test('what is ticked before the script has come is kept, beside what the address says', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/?from=2020-01-01', { waitUntil: 'commit' });
  const country = page.getByRole('group', { name: 'Countries' }).getByRole('checkbox').first();
  const person = page.getByRole('group', { name: 'People' }).getByRole('checkbox').first();
  await country.click();
  await person.click();
  await person.click();
  await page.getByRole('searchbox').fill('a');
  release();
  await expect(page).toHaveURL(/\?country=[A-Z]{2}&from=2020-01-01&q=a$/);
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
  await expect(country).toBeChecked();
  await expect(person).not.toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('a');
});

test('a page that is reached from another one has its styles, though the HTML came without them', async ({ page }) => {
  const article = await firstArticle(page);
  await page.goto(article, { waitUntil: 'networkidle' });
  const width = await page
    .locator('[data-note]')
    .first()
    .evaluate((note) => getComputedStyle(note).borderLeftWidth);
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'On the Record' }).first().click();
  await page.locator('main h2 a').first().click();
  await expect(page).toHaveURL(new RegExp(article));
  await expect(page.locator('[data-note]').first()).toHaveCSS('border-left-width', width);
  expect(width).not.toBe('0px');
});

test('an old id of a person leads to whom it means today, in a path and in filters, with no entry of history', async ({
  page,
}) => {
  const today = await idOfFullName(page);
  const old = today.split('-').at(-1)!;
  await page.goto(`/people/${today}/`);
  const name = await page.locator('main h1').textContent();
  for (const list of ['/', '/quotes/', '/timeline/']) {
    await page.goto(`${list}?person=${today}`);
    await expect(page.getByRole('button', { name: /^Clear / }).first()).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    const shown = await page.locator('main').innerText();
    const entries = await page.evaluate(() => history.length);
    await page.goto(`${list}?person=${old}`);
    await expect(page).toHaveURL(new RegExp(`[?]person=${today}$`));
    await expect(page.locator('main')).toHaveText(shown, { useInnerText: true });
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  }
  await page.goto(`/people/${old}/`, { waitUntil: 'networkidle' });
  await expect(page).toHaveURL(new RegExp(`/people/${today}/$`));
  await expect(page.locator('main h1')).toHaveText(name!);
});
