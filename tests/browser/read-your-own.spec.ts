import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site';
import { watchPage } from './watch-page';

const paste = `4 March 2026

Ferry sails again

By Ana Ruiz

“We waited long enough,” said Li Wei, who owns the ferry. The council said on Monday that the quay had been mended.

The ferry sailed on 2 March 2026 for the first time in a year, with forty people aboard.
`;
/** What a page may hold to do something, or ask somebody, when it is opened; each is to be words or nothing. */
const payloads = [
  '<script>window.ran = 1</script>',
  '<img src="https://example.net/x" onerror="window.ran = 1" alt="<script>window.ran = 1</script>">',
  '<svg onload="window.ran = 1"><style>@import "https://example.net/a.css"</style></svg>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<a href="javascript:window.ran = 1">the mayor</a>',
  '<a href="data:text/html,<script>window.ran = 1</script>">the quay</a>',
  '<form action="javascript:window.ran = 1"><button>go</button></form>',
  '<object data="https://example.net/o"></object><embed src="https://example.net/e">',
  '<link rel="stylesheet" href="https://example.net/x.css"><base href="https://example.net/">',
  '<meta http-equiv="refresh" content="0;url=https://example.net/">',
  '<video src="https://example.net/v" poster="https://example.net/p" onerror="window.ran = 1"></video>',
  '<input autofocus onfocus="window.ran = 1"><details open ontoggle="window.ran = 1">more</details>',
  '<b style="background: url(https://example.net/b)" onmouseover="window.ran = 1">bold</b>',
  '&lt;script&gt;window.ran = 1&lt;/script&gt;',
];
const savedPage = `<!doctype html><html lang="en"><head><title>Tram returns</title><style>p { color: red }</style>
<meta name="date" content="2026-03-05"><meta name="author" content="<img src=x onerror='window.ran = 1'>">
<script>window.ran = 1</script></head><body style="margin: 0" onload="window.ran = 1"><nav>Home</nav><article><h1>Tram returns</h1>
<p style="color: red" onclick="x()">“The tram is back,” Cy Doe said on Tuesday, when it ran again.</p>
${payloads.map((one) => `<p>Nobody had thought that it would ever run again ${one} through the old town.</p>`).join('\n')}
</article></body></html>`;

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** Opens the reading page and waits until it answers. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/read/');
  await expect(page.locator('html')).toHaveAttribute('data-started', '');
}

async function give(page: Page, words: string): Promise<void> {
  await page.getByLabel('The text of an article').fill(words);
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
}

/** Waits for a text to be shown with its marks; the engine may take its time on a busy machine. */
async function shown(page: Page, headline: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-q]').first()).toBeVisible();
}

test('a text is pasted and read here: nothing leaves, it is there after a reload, and in the lists', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await openForm(page);
  expect(await findings(page), 'form').toEqual([]);
  await give(page, paste);
  await shown(page, 'Ferry sails again');
  // its own files, and no more: not a word of the text in any of them
  expect(asked.filter((one) => !/^GET \/(?:assets\/|data\/|read\/|icon|sw\.js)/.test(one))).toEqual([]);
  expect(await findings(page), 'reader').toEqual([]);
  await page.locator('[data-q]').first().click();
  await expect(page).toHaveURL(/\/read\/\?kept=~[0-9a-f]{10}#q-/);
  await page.reload();
  await shown(page, 'Ferry sails again');
  await expect(page.locator('[aria-current="true"]').first()).toBeVisible();

  await page.goto('/?person=li-wei');
  await expect(page.getByText('On this device')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: 'article' })).toHaveText(/^1 article/);
  expect(await findings(page), 'list').toEqual([]);
  await page.goto('/timeline/?from=2026-03-02&to=2026-03-02');
  await page.getByRole('link', { name: /The ferry sailed on 2 March 2026/ }).click({ timeout: 30_000 });
  await shown(page, 'Ferry sails again');

  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/read\/$/);
  await expect(page.getByRole('region', { name: 'On this device' })).toHaveCount(0);
  await page.goto('/?person=li-wei');
  await expect(page.getByText(/no articles/i).first()).toBeVisible({ timeout: 30_000 });
});

test('a saved page is dropped: its script and styles do nothing, and its link reads on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  await openForm(page);
  const file = await page.evaluateHandle((html) => {
    const data = new DataTransfer();
    data.items.add(new File([html], 'tram.html', { type: 'text/html' }));
    return data;
  }, savedPage);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: file });
  await page.dispatchEvent('main', 'drop', { dataTransfer: file });
  await shown(page, 'Tram returns');
  await expect(page).toHaveTitle(/^Tram returns/);
  // that none of it asked anybody, or was told by the policy, the test itself says at its end
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  const made = 'main script, main style, main img, main svg, main iframe, main form, main object, main video';
  await expect(page.locator(`${made}, main [onclick], main a[href^="javascript"], main a[href^="data"]`)).toHaveCount(
    0,
  );
  await expect(page.getByText('<script>window.ran = 1</script>')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a seed' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('2026-03-05-tram-returns.txt');
  const seed = readFileSync((await saved.path())!, 'utf8');
  expect(seed).toMatch(/^---\nheadline: Tram returns\ndate: 2026-03-05\n/);

  // what is wrong is put right here too, stays with the text, and goes with it
  await page.locator('[data-note]').first().hover();
  await page.getByRole('button', { name: 'Put right: note 1' }).click();
  const form = page.getByRole('dialog', { name: 'Put right' });
  await form.getByLabel('Who said it').fill('Dee Roe');
  expect(await findings(page), 'put right').toEqual([]);
  await form.getByRole('button', { name: 'Put right' }).click();
  await expect(page.locator('[data-note]').first()).toContainText('Dee Roe', { timeout: 30_000 });
  await page.reload();
  await expect(page.locator('[data-note]').first()).toContainText('Dee Roe', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Save its corrections' })).toBeVisible();

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy a link that carries it' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`^${baseURL}read/#text=[\\w-]+$`));

  const other = await browser.newContext();
  const theirs = await other.newPage();
  const seen = await watchPage(theirs);
  await theirs.goto(link);
  await shown(theirs, 'Tram returns');
  await expect(theirs.getByText(/does not vouch for any of it/)).toBeVisible();
  await expect(theirs.locator('[data-note]').first()).toContainText('Dee Roe');
  expect(await findings(theirs), 'sent').toEqual([]);
  await theirs.locator('[data-q]').first().click();
  await expect(theirs).toHaveURL(/#text=[\w-]+\.q-/);
  await theirs.goto(link.slice(0, -9));
  await expect(theirs.getByRole('heading', { name: 'This link is broken' })).toBeVisible({ timeout: 30_000 });
  expect(seen).toEqual([]);
  await other.close();
});

test('where the browser keeps nothing a text is read all the same, and the page says so', async ({ page }) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: deny });
    Object.defineProperty(window, 'localStorage', { get: deny });
  });
  await openForm(page);
  await expect(page.getByText(/This browser keeps nothing for this site/)).toBeVisible();
  await give(page, paste);
  await shown(page, 'Ferry sails again');
  await expect(page.getByText(/It cannot be kept/)).toBeVisible();
});

test('by keyboard alone, at 390 px in the dark: what is missing is told, put in, and read', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openForm(page);
  await page.getByLabel('The text of an article').focus();
  await page.keyboard.insertText(paste.replace('4 March 2026\n\n', ''));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('is it the date?', { timeout: 60_000 });
  expect(await findings(page), 'what is missing').toEqual([]);
  await expect(page.getByLabel('The day it was published')).toHaveValue('2026-03-02');
  await page.getByRole('button', { name: 'Read it so' }).focus();
  await page.keyboard.press('Enter');
  await shown(page, 'Ferry sails again');
  expect(await findings(page), 'reader').toEqual([]);
});
