import { extname } from 'node:path';
import { expect, firstArticle, statementIds, test } from './site';

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
