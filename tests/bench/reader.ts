import type { Browser, Page } from '@playwright/test';
import { readArticle } from '../../src/site/seeds/read-article';
import { openSlowPage, painted, withBrowser, type Viewport } from './browser';
import { benchFolder, buildSite } from './build-site';
import { newsSeed } from './news';
import { serveCompressed } from './serve-compressed';
import { median, printFigures, type Figure } from './table';

const runs = 7;
const words = 600;
const nothingBeside = { fallbackDate: null, corrections: null, owner: [] };

const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

/** The pages that are compared. */
type Pages = Readonly<Record<'ours' | 'static' | 'eleventy' | 'react', string>>;

/**
 * The reader's first view at 4x CPU over slow 4G, beside three pages with the same text: one of HTML
 * alone, one as Eleventy makes it with a layout, and one that React takes over and that has nothing
 * else.
 */
export async function benchReader(): Promise<void> {
  const { article } = readArticle('report.txt', new TextEncoder().encode(newsSeed(1, 2000, words)), nothingBeside);
  const { folder } = await buildSite(benchFolder('reader'), [article!], 'all');
  // after the build, which chooses the React that is for production
  const { plainPages } = await import('./plain-pages');
  const [site, plain] = [await serveCompressed(folder), await serveCompressed(await plainPages(article!))];
  const pages: Pages = {
    ours: `${site.origin}/articles/${article!.id}/`,
    static: `${plain.origin}/static/`,
    eleventy: `${plain.origin}/eleventy/`,
    react: `${plain.origin}/react/`,
  };
  const count = article!.text.split(/\s+/).length;
  await withBrowser(async (browser) => {
    for (const [name, viewport] of Object.entries(windows)) {
      printFigures(
        `first view of ${count} words on a ${name} at 4x CPU and slow 4G, median of ${runs} (least to most)`,
        await figuresOf(browser, pages, viewport),
      );
    }
  });
  site.close();
  plain.close();
}

async function figuresOf(browser: Browser, pages: Pages, viewport: Viewport): Promise<Figure[]> {
  const seen: Record<keyof Pages, Opened[]> = { ours: [], static: [], eleventy: [], react: [] };
  const answers: number[][] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (const name of ['ours', 'static', 'eleventy', 'react'] as const)
      seen[name].push(await open(browser, pages[name], viewport));
    for (const [i, act] of [tapStatement, pressKey].entries())
      answers[i]!.push(await answered(browser, pages.ours, viewport, act));
  }
  const all = (of: keyof Pages, figure: keyof Opened): number[] => seen[of].map((one) => one[figure]);
  const ms = (name: string, values: readonly number[], most?: number): Figure => ({
    name: `${name} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`,
    value: median(values),
    unit: 'ms',
    ...(most === undefined ? {} : { most }),
  });
  const ratio = (figure: keyof Opened, to: keyof Pages, most: number): Figure => ({
    name: `  × that of the ${to} page`,
    value: median(all('ours', figure)) / Math.max(1, median(all(to, figure))),
    unit: '',
    most,
  });
  const isPhone = viewport === windows.phone;
  return [
    ms('first paint', all('ours', 'first')),
    ms('  of the static page', all('static', 'first')),
    ratio('first', 'static', 1.05),
    ms('  of the Eleventy page', all('eleventy', 'first')),
    ms('largest paint', all('ours', 'largest')),
    ms('  of the static page', all('static', 'largest')),
    ratio('largest', 'static', isPhone ? 1.08 : 1.1),
    ms('  of the Eleventy page', all('eleventy', 'largest')),
    ms('blocking time: of tasks what is over 50 ms', all('ours', 'blocking')),
    ms('  of the bare React page', all('react', 'blocking')),
    ratio('blocking', 'react', 0.3),
    ms('longest task', all('ours', 'longest')),
    ms('  of the bare React page', all('react', 'longest')),
    ms('a tap on a statement right after the paint is answered after', answers[0]!, 100),
    ms('a key right after the paint is answered after', answers[1]!, 100),
    { name: 'elements', value: median(all('ours', 'nodes')), unit: '', most: 350 },
    {
      name: 'requests answered before the first paint',
      value: median(all('ours', 'requests')),
      unit: '',
      most: 1,
    },
    { name: 'requests until it is quiet', value: median(all('ours', 'all')), unit: '', most: 6 },
    { name: 'layout shift', value: median(all('ours', 'shift')), unit: '' },
  ];
}

/**
 * What was seen of a page until nothing was fetched any more: milliseconds from the start of
 * navigation, counts.
 */
interface Opened {
  readonly first: number;
  readonly largest: number;
  readonly requests: number;
  readonly all: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly nodes: number;
}

/** Notes in the page, from its very start, what its observers tell. */
const observing = `
  globalThis.seen = { largest: 0, tasks: [], shift: 0 };
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', ({ value }) => (seen.shift += value));`;

/** How long after the last answer a page is watched, ms: what waits for a quiet moment is in it. */
const afterwards = 2000;

async function open(browser: Browser, href: string, viewport: Viewport): Promise<Opened> {
  const { page, close } = await openSlowPage(browser, { network: true, viewport });
  await page.addInitScript(observing);
  await page.goto(href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.largest > 0);
  await page.waitForTimeout(afterwards);
  await painted(page);
  const opened = await page.evaluate(() => {
    const { largest, tasks, shift } = (globalThis as unknown as { seen: Seen }).seen;
    const first = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      first,
      largest,
      requests: 1 + fetched.filter(({ responseEnd }) => responseEnd < first).length,
      all: 1 + fetched.length,
      blocking: tasks.reduce((sum, duration) => sum + duration - 50, 0),
      longest: Math.max(0, ...tasks),
      shift,
      nodes: document.querySelectorAll('*').length,
    };
  });
  await close();
  return opened;
}

interface Seen {
  readonly largest: number;
  readonly tasks: readonly number[];
  readonly shift: number;
}

const tapStatement = (page: Page): Promise<void> => page.mouse.click(...middleOf(page));
const pressKey = (page: Page): Promise<void> => page.keyboard.press('n');

/** Where a page's first statement is, as `waiting` has noted it. */
function middleOf(page: Page): [number, number] {
  return places.get(page)!;
}

const places = new WeakMap<Page, [number, number]>();

/** Notes when the first act comes, and when a statement is first pointed out in a frame. */
const waiting = `
  globalThis.act = { begun: 0, answered: 0 };
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, ({ timeStamp }) => (act.begun ||= timeStamp), { capture: true });
  const look = () => {
    if (document.querySelector('[data-q]:is([aria-current], :target)') === null) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (act.answered = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);`;

/** Milliseconds from an act right after the first paint to the frame that points a statement out. */
async function answered(
  browser: Browser,
  href: string,
  viewport: Viewport,
  act: (page: Page) => Promise<void>,
): Promise<number> {
  const { page, close } = await openSlowPage(browser, { network: true, viewport });
  await page.addInitScript(waiting);
  await page.goto(href, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, null, {
    polling: 'raf',
  });
  const [x, y] = await page
    .locator('[data-q]')
    .first()
    .evaluate((statement) => {
      const { left, top, width, height } = [...statement.getClientRects()].find(({ width }) => width > 0)!;
      return [left + width / 2, top + height / 2] as const;
    });
  places.set(page, [x, y]);
  await act(page);
  await page
    .waitForFunction(() => (globalThis as unknown as { act: Act }).act.answered > 0, null, { timeout: patience })
    .catch(() => undefined);
  const { begun, answered } = await page.evaluate(() => (globalThis as unknown as { act: Act }).act);
  await close();
  return answered === 0 ? patience : answered - begun;
}

/** After how many milliseconds an act is taken to be lost. */
const patience = 10_000;

interface Act {
  readonly begun: number;
  readonly answered: number;
}
