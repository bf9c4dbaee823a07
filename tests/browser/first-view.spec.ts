import { extname } from 'node:path';
import { alive, expect, firstArticle, statementIds, test } from './site';

test('an article, and a statement of it, take six requests', async ({ page, context }) => {
  const article = await firstArticle(page);
  await page.goto(article);
  const [statement] = await statementIds(page);
  for (const path of [article, `${article}${statement}/`]) {
    const asked: string[] = [];
    const fresh = await context.newPage();
    fresh.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await fresh.goto(path, { waitUntil: 'networkidle' });
    await expect(fresh.locator('html[data-started]')).toBeAttached();
    expect(asked.map((one) => extname(one)).sort()).toEqual(['', '.js', '.js', '.json', '.woff2', '.woff2']);
  }
});

for (const [name, width] of [
  ['a phone', 390],
  ['a desktop', 1280],
] as const) {
  test(`on ${name} an article of 600 words has fewer than 350 elements until its reader goes on`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(await firstArticle(page), { waitUntil: 'networkidle' });
    await alive(page);
    expect(await page.locator('*').count()).toBeLessThan(350);
  });
}
