import type { Browser, Page } from '@playwright/test';
import { openSlowPage, withBrowser } from './browser';
import { benchFolder } from './build-site';
import { buildMadeSite } from './made-site';
import { serveCompressed, type Served } from './serve-compressed';
import { median, printFigures, type Figure } from './table';
import { tasksOf, watchTasks } from './watch-tasks';

const runs = 3;

/** The lists of archives of 10,000 and 100,000 made-up articles in a browser, on a processor four times slower. */
export async function benchLongLists(): Promise<void> {
  for (const count of [10_000, 100_000]) {
    const folder = benchFolder(`made-${count}`);
    await buildMadeSite(folder, count);
    const served = await serveCompressed(folder);
    const figures = await measureList(served);
    served.close();
    printFigures(`list of ${count.toLocaleString('en')} articles, 4x CPU, median of ${runs}`, figures);
  }
}

/** What a reader does with a list, one after the other; each gives its figures by name. */
export async function measureList(served: Served): Promise<Figure[]> {
  const noted = new Map<string, { values: number[]; figure: Omit<Figure, 'value'> }>();
  const note = (value: number, figure: Omit<Figure, 'value'>): void => {
    const known = noted.get(figure.name) ?? { values: [], figure };
    known.values.push(value);
    noted.set(figure.name, known);
  };
  await withBrowser(async (browser) => {
    // the server packs each file once, before it is timed
    for (let run = -1; run < runs; run++) await useList(browser, served, run < 0 ? () => undefined : note);
  });
  return [...noted.values()].map(({ values, figure }) => ({ ...figure, value: median(values) }));
}

type Note = (value: number, figure: Omit<Figure, 'value'>) => void;

const status = 'main [role=status]';
const rows = 'main ol[aria-label="Articles"] article';

async function useList(browser: Browser, served: Served, note: Note): Promise<void> {
  const { page, close, heap } = await openSlowPage(browser, { network: false });
  await watchTasks(page);
  const before = served.sent();
  await page.goto(`${served.origin}/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  note((served.sent() - before) / 1e6, { name: 'before use: bytes', unit: 'MB', most: 0.4 });
  const arrival = await tasksOf(page);
  note(arrival.blocking, { name: 'before use: total blocking', unit: 'ms', most: 0 });
  note(arrival.longest, { name: 'before use: longest task', unit: 'ms', most: 50 });

  const chosen = await answered(page, () => page.locator('main fieldset input[type=checkbox]').nth(3).click());
  note(chosen, { name: 'first choice of a filter: answered', unit: 'ms' });
  const first = await tasksOf(page);
  note(first.longest, { name: 'first choice of a filter: longest task', unit: 'ms', most: 50 });
  const again = await answered(page, () => page.locator('main fieldset input[type=checkbox]').nth(9).click());
  note(again, { name: 'second choice: answered', unit: 'ms', most: 300 });
  note((await tasksOf(page)).longest, { name: 'second choice: longest task', unit: 'ms', most: 50 });
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.waitForTimeout(300);
  note((await tasksOf(page)).longest, { name: 'all taken back: longest task', unit: 'ms', most: 50 });

  const box = page.getByRole('searchbox').first();
  await box.focus();
  const [keys, tasks]: [number[], number[]] = [[], []];
  for (const key of ['c', 'o', 'd', 'e']) {
    keys.push(await answered(page, () => page.keyboard.press(key)));
    tasks.push((await tasksOf(page)).longest);
  }
  note(Math.max(...keys), { name: 'a key in the search: answered, slowest of four', unit: 'ms', most: 300 });
  note(Math.max(...tasks), { name: 'a key in the search: longest task', unit: 'ms', most: 50 });
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.waitForTimeout(300);
  await tasksOf(page);

  for (let step = 0; step < 12; step++) {
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(100);
  }
  note((await tasksOf(page)).longest, { name: 'scrolled: longest task', unit: 'ms', most: 50 });
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight - 3000 }));
  await page.waitForTimeout(1500);
  note((await tasksOf(page)).longest, { name: 'scrolled to the end: longest task', unit: 'ms', most: 50 });
  note(await heap(), { name: 'heap of the page', unit: 'MB', most: 80 });
  await page.evaluate(() => window.scrollTo({ top: 20_000 }));
  await page.waitForTimeout(1000);
  await tasksOf(page);
  const row = page.locator(rows).nth(3);
  const id = (await row.getAttribute('data-row'))!;
  await row.locator('h2 a').evaluate((link: HTMLElement) => link.click());
  await page.locator('main [data-q]').first().waitFor();
  await page.waitForTimeout(1000);
  await tasksOf(page);
  note(await backTo(page, id), { name: 'back to the list: the row stands there', unit: 'ms', most: 200 });
  note((await tasksOf(page)).longest, { name: 'back to the list: longest task', unit: 'ms' });
  await close();
}

/** Milliseconds, in the page's own time, from an act until the list says how many rows are left and shows them. */
export async function answered(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate((status) => {
    const said = (): string => document.querySelector(status)!.textContent;
    const before = said();
    let began = 0;
    const begin = (): void => void (began ||= performance.now());
    for (const name of ['keydown', 'click']) window.addEventListener(name, begin, { capture: true, once: true });
    const seen = new Promise<number>((done) => {
      const look = (): void => {
        const isThere = said() !== before && !said().startsWith('Filtering') && /\d/.test(said());
        if (isThere && document.querySelector('main [aria-busy=true]') === null) done(performance.now() - began);
        else if (began > 0 && performance.now() - began > 20_000) done(Infinity);
        else requestAnimationFrame(look);
      };
      look();
    });
    Object.assign(window, { seen });
  }, status);
  await act();
  return page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
}

/** Milliseconds from going back until a row is in sight. */
async function backTo(page: Page, id: string): Promise<number> {
  return page.evaluate((id) => {
    const began = performance.now();
    history.back();
    return new Promise<number>((done) => {
      const look = (): void => {
        const row = document.querySelector(`main [data-row="${id}"]`)?.getBoundingClientRect();
        const isInSight = row !== undefined && row.bottom > 0 && row.top < window.innerHeight;
        if (isInSight || performance.now() - began > 20_000) done(performance.now() - began);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, id);
}
