import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { BlockRole } from '../../src/model/article';
import { archive } from './archive';
import { openSlowPage, painted, withBrowser } from './browser';
import { benchFolder, buildSite } from './build-site';
import { serveCompressed } from './serve-compressed';
import { median, printFigures } from './table';

const runs = 7;
/** Characters of about 600 words. */
const size = 3800;

/** The reader page beside a static HTML page with the same text, at 4x CPU over slow 4G. */
export async function benchReader(): Promise<void> {
  const [article] = [...archive(1, size)];
  const { folder } = await buildSite(benchFolder('reader'), [article!], 'all');
  const [ours, theirs] = [await serveCompressed(folder), await serveCompressed(staticPage(article!))];
  const here: Opened[] = [];
  const there: Opened[] = [];
  await withBrowser(async (browser) => {
    for (let run = 0; run < runs; run++) {
      here.push(await open(browser, `${ours.origin}/articles/${article!.id}/`));
      there.push(await open(browser, `${theirs.origin}/`));
    }
  });
  ours.close();
  theirs.close();
  const of = (opened: readonly Opened[], name: keyof Opened): number => median(opened.map((one) => one[name]));
  const words = article!.text.split(/\s+/).length;
  printFigures(`reader page of ${words} words at 4x CPU and slow 4G, median of ${runs}`, [
    { name: 'first paint', value: of(here, 'first'), unit: 'ms' },
    { name: 'first paint of a static page with the same text', value: of(there, 'first'), unit: 'ms' },
    { name: 'ratio', value: of(here, 'first') / of(there, 'first'), unit: '', most: 1.03 },
    { name: 'largest paint', value: of(here, 'largest'), unit: 'ms' },
    { name: 'largest paint of the static page', value: of(there, 'largest'), unit: 'ms' },
    { name: 'ratio', value: of(here, 'largest') / of(there, 'largest'), unit: '', most: 1.03 },
    { name: 'requests answered before the first paint', value: of(here, 'requests'), unit: '', most: 1 },
    { name: 'requests in all', value: of(here, 'all'), unit: '' },
    { name: 'blocking time: of tasks what is over 50 ms', value: of(here, 'blocking'), unit: 'ms', most: 20 },
    { name: 'longest task', value: of(here, 'longest'), unit: 'ms' },
    { name: 'layout shift', value: of(here, 'shift'), unit: '' },
  ]);
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
}

/** Notes in the page, from its very start, what its observers tell. */
const observing = `
  globalThis.seen = { largest: 0, tasks: [], shift: 0 };
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', ({ value }) => (seen.shift += value));`;

async function open(browser: Browser, href: string): Promise<Opened> {
  const { page, close } = await openSlowPage(browser, { network: true });
  await page.addInitScript(observing);
  await page.goto(href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.largest > 0);
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

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same text with neither script nor font, and the least of styles. */
function staticPage({ text, blocks, headline }: AnalysedArticle): string {
  const folder = benchFolder('reader-static');
  mkdirSync(folder, { recursive: true });
  const tags: Partial<Record<BlockRole, string>> = { headline: 'h1', heading: 'h2' };
  const body = blocks.map(({ role, start, end }) => {
    const tag = tags[role] ?? 'p';
    return `<${tag}>${escaped(text.slice(start, end))}</${tag}>`;
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${escaped(headline)}</title><link rel="icon" href="data:,"><style>body{font:20px/1.6 serif;max-width:62ch;margin:auto}</style></head>` +
      `<body>${body.join('\n')}</body></html>`,
  );
  return folder;
}
