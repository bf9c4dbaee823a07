import { test as base, expect, type Page } from '@playwright/test';
import { watchPage } from './watch-page';

/**
 * Tests of the built site: each fails by itself on a console error, a policy report or a request to
 * another origin.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const seen = await watchPage(page);
      await use();
      // the page of an unknown address comes with the status 404, which the console tells
      expect(seen.filter((line) => !line.includes('status of 404'))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The path of the first article of the list. */
export async function firstArticle(page: Page): Promise<string> {
  await page.goto('/');
  const href = await page.locator('main h2 a').first().getAttribute('href');
  return href!;
}

/** The ids of the statements of the article that is open, in the order of its text. */
export function statementIds(page: Page): Promise<string[]> {
  return page.locator('[data-q][id]').evaluateAll((elements) => elements.map(({ id }) => id));
}

/** Waits until the page has come alive. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-live'));
}

/** The id of somebody in the index of people whose address has more than a surname. */
export async function idOfFullName(page: Page): Promise<string> {
  await page.goto('/people/');
  const paths = await page
    .getByRole('list', { name: 'People' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  return paths.map((path) => path.split('/').at(-2)!).find((id) => id.includes('-'))!;
}
