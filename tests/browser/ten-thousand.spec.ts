import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { indexMetaName } from '../../src/model/meta-names';
import { type SiteIndex } from '../../src/model/site';
import { expect, test } from './site';

// one worker: the sites are built once
test.describe.configure({ mode: 'default' });

const folder = resolve('.browser-test', 'made');
const sizes = [1, 1000, 10_000] as const;
let server: Server;
let url = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync('npx', ['tsx', 'tests/browser/made-archives.ts', folder, ...sizes.map(String)], { stdio: 'inherit' });
  server = serveFolder(join(folder, '10000'), '/');
  url = `http://localhost:${await listen(server, { host: 'localhost', port: 0 })}/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const homeOf = (size: number): string => readFileSync(join(folder, String(size), 'index.html'), 'utf8');

test('the scripts are the same with 1, 1,000 and 10,000 articles, and what comes before use hardly grows', () => {
  const scriptsOf = (size: number): string[] => [...homeOf(size).matchAll(/assets\/[^"]+\.js/g)].map(([file]) => file);
  expect(scriptsOf(1000)).toEqual(scriptsOf(1));
  expect(scriptsOf(10_000)).toEqual(scriptsOf(1));
  const dataOf = (size: number): number => {
    const html = homeOf(size);
    const read = (file: string): string => readFileSync(join(folder, String(size), 'data', file), 'utf8');
    const index = read(new RegExp(`name="${indexMetaName}" content="([^"]+)"`).exec(html)![1]!);
    const { first, counts } = (JSON.parse(index) as SiteIndex).articles;
    return html.length + index.length + read(first!).length + read(counts!).length;
  };
  expect(dataOf(10_000) / dataOf(1000)).toBeLessThan(1.1);
});

test('ten thousand articles are filtered, searched, scrolled to the end, opened, and come back to', async ({
  page,
}) => {
  const whole = /^10,000 articles/;
  const rows = page.locator('ol[aria-label="Articles"] > li');
  const status = page.locator('main [role=status]').first();
  await page.goto(url, { waitUntil: 'networkidle' });
  await expect(page.locator('html[data-started]')).toBeAttached();
  await expect(status).toHaveText(whole);

  const country = page.getByRole('group', { name: 'Countries' }).getByRole('checkbox').first();
  const count = await country.locator('..').textContent();
  await country.click();
  // the number beside a choice is that of the rows that it leaves
  await expect(status).toHaveText(new RegExp(`^${/[\d,]+$/.exec(count!)![0]} articles.* with `));
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(status).toHaveText(whole);

  const headline = (await rows.first().locator('h2').textContent())!;
  await page.getByRole('searchbox').fill(headline);
  await expect(status).toHaveText(/^[1-9]\d? article/);
  await expect(rows.first().locator('h2')).toHaveText(headline);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(status).toHaveText(whole);

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = page.locator('ol[aria-label="Articles"] > li[aria-posinset="10000"] article');
  await expect(last).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('button', { name: 'Search all of the list' })).toBeVisible();
  await page.keyboard.press('Escape');

  await last.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/report-1\/$/);
  await expect(page.locator('main [data-q]').first()).toBeVisible();
  await page.goBack();
  await expect(last).toBeInViewport();
});
