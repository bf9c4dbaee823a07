import { test as base, expect, type Page } from '@playwright/test';

/** Tests of the built site: each fails by itself on a console error, a policy report or a request to another origin. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(String(error)));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) noise.push(`asked ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use();
      expect(noise).toEqual([]);
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
