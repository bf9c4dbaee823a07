import type { Page } from '@playwright/test';

/**
 * Notes everything that a page must not do: console errors, uncaught errors, reports of the policy,
 * requests to other origins. Call it before the page is opened.
 */
export async function watchPage(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => {
    // what Playwright says itself where it is told to keep service workers out
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') seen.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return seen;
}

/** The whole address of the first article of the list, and a statement of it, read off the page. */
export async function firstQuotation(page: Page, base = '/'): Promise<{ article: string; id: string; words: string }> {
  await page.goto(base);
  const link = page.locator('main a[href*="/articles/"]').first();
  const article = new URL((await link.getAttribute('href'))!, page.url()).href.replace(/#.*/, '');
  await page.goto(article.replace(/q-[^/]*\/$/, ''));
  const marked = page.locator('main [id^="q-"]').nth(2);
  return {
    article: page.url(),
    id: (await marked.getAttribute('id'))!,
    words: (await marked.innerText()).trim(),
  };
}
