import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { dateRange, isoOfDay } from '../../src/derive/date-range';
import { toTimelineJs } from '../../src/derive/export-events';
import { groupEvents } from '../../src/derive/group-events';
import type { EventEntry } from '../../src/model/site';
import { openSlowPage, withBrowser, type SlowPage } from './browser';
import { benchFolder, buildSite } from './build-site';
import { peers } from './peers';
import { eventArticles } from './events';
import { serveCompressed } from './serve-compressed';
import { median, printFigures } from './table';

const count = 500;
const runs = 5;
const row = 'main ol li[id^="e-"]';
const headings = 'main section h2';

/**
 * Script, style and layout time of 500 events at a 4x slower processor, beside TimelineJS3,
 * vis-timeline and a bare list, each with its script and data already there. Ours is drawn once all
 * months and the first screen are painted; the rows below follow ten at a time in idle time and are
 * a figure of their own, as are the first click with all that it fetches, a cold start, and every
 * row drawn at once for the printer.
 */
export async function benchTimeline(): Promise<void> {
  const articles = eventArticles(count);
  const events = articles.flatMap((one) => one.events);
  const months = groupEvents(events).length;
  const { folder } = await buildSite(
    benchFolder('timeline'),
    articles.map(({ article }) => article),
    'lists',
  );
  const others = otherPages(events);
  const [ours, theirs] = [await serveCompressed(folder), await serveCompressed(others)];
  const times: Record<string, number[]> = {};
  const note = (name: string, time: number): void => void (times[name] ??= []).push(time);
  await withBrowser(async (browser) => {
    const fresh = async (use: (slow: SlowPage) => Promise<void>): Promise<void> => {
      const slow = await openSlowPage(browser, { network: false, processorTime: true });
      await use(slow);
      await slow.close();
    };
    for (let run = 0; run < runs; run++) {
      await fresh(async (slow) => {
        await slow.page.goto(`${ours.origin}/about/`, { waitUntil: 'networkidle' });
        note('first click', await timed(slow, () => clickThere(slow, months)));
        await back(slow);
        await watchTasks(slow);
        note('ours', await timed(slow, () => clickThere(slow, months)));
        note('all rows', await timed(slow, () => allRows(slow)));
        note('longest', await longestTask(slow));
      });
      await fresh(async (slow) => {
        await slow.page.goto(`${ours.origin}/timeline/`, { waitUntil: 'networkidle' });
        await allRows(slow);
        note('cold', await slow.work());
      });
      await fresh(async (slow) => {
        await slow.page.goto(`${ours.origin}/about/`, { waitUntil: 'networkidle' });
        await clickThere(slow, months);
        note('printed', await timed(slow, () => print(slow)));
      });
      for (const name of ['TimelineJS', 'vis', 'list']) {
        await fresh(async (slow) => {
          await slow.page.goto(`${theirs.origin}/${name}.html`, { waitUntil: 'load' });
          await slow.page.waitForLoadState('networkidle');
          note(name, await timed(slow, () => slow.page.evaluate('draw()')));
        });
      }
    }
  });
  ours.close();
  theirs.close();
  const of = (name: string): number => median(times[name]!);
  printFigures(`timeline of ${count} events: script, style and layout at 4x CPU, processor time, median of ${runs}`, [
    { name: 'ours, script and data there: months and first screen', value: of('ours'), unit: 'ms', most: 100 },
    { name: `  then all ${count} rows, in idle time`, value: of('all rows'), unit: 'ms' },
    { name: '  the longest task of both, by the clock', value: of('longest'), unit: 'ms' },
    { name: 'ours, the first click: fetches its script and data', value: of('first click'), unit: 'ms' },
    { name: 'ours, cold: app, data and all rows', value: of('cold'), unit: 'ms' },
    { name: 'ours, the rows not yet drawn at once, for print', value: of('printed'), unit: 'ms' },
    { name: 'TimelineJS3, script and data there', value: of('TimelineJS'), unit: 'ms' },
    { name: 'vis-timeline, script and data there', value: of('vis'), unit: 'ms' },
    { name: 'a bare list, made by innerHTML', value: of('list'), unit: 'ms' },
    { name: 'ours / TimelineJS3', value: of('ours') / of('TimelineJS'), unit: '' },
    { name: 'ours / vis-timeline', value: of('ours') / of('vis'), unit: '' },
    { name: 'ours / a bare list', value: of('ours') / of('list'), unit: '' },
  ]);
}

/** The work of something, up to and with the frame that shows it. */
async function timed(slow: SlowPage, act: () => Promise<unknown>): Promise<number> {
  const before = await slow.work();
  await act();
  await slow.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  return (await slow.work()) - before;
}

/** Follows the link of the header until every month has its heading. */
async function clickThere({ page }: SlowPage, months: number): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('header a[href$="/timeline/"]')!.click());
  await page.waitForFunction(
    ([headings, months]) => document.querySelectorAll(headings).length === months,
    [headings, months] as const,
    { polling: 'raf' },
  );
}

async function allRows({ page }: SlowPage): Promise<void> {
  await page.waitForFunction(([row, count]) => document.querySelectorAll(row).length === count, [row, count] as const);
}

/**
 * Back to the page before, once all rows are there; with time for what is left behind to be cleared
 * away.
 */
async function back(slow: SlowPage): Promise<void> {
  await allRows(slow);
  await slow.page.goBack();
  await slow.page.waitForFunction((row) => document.querySelector(row) === null, row);
  await slow.page.waitForTimeout(1000);
}

async function watchTasks({ page }: SlowPage): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
}

async function longestTask({ page }: SlowPage): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}

async function print({ page }: SlowPage): Promise<void> {
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
}

/** A page for each of the others, with the same events, whose function `draw` draws them. */
function otherPages(events: readonly EventEntry[]): string {
  const folder = benchFolder('timeline-others');
  mkdirSync(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  cpSync(dirname(dirname(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'))), join(folder, 'tl'), {
    recursive: true,
  });
  const vis = dirname(peers().resolve('vis-timeline/package.json'));
  cpSync(join(vis, 'standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis.js'));
  cpSync(join(vis, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis.css'));
  const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  const write = (name: string, head: string, script: string): void =>
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><meta charset="utf-8">${head}<div id="t" style="height:700px"></div><script>${script}</script>`,
    );
  const linked = events.map((event) => ({ ...event, link: `/articles/${event.article}/#${event.id}` }));
  write(
    'TimelineJS',
    '<link rel="stylesheet" href="/tl/css/timeline.css"><script src="/tl/js/timeline.js"></script>',
    `const data = ${data(toTimelineJs(linked))};
     const draw = () => new Promise((done) => {
       const timeline = new TL.Timeline('t', data, { script_path: '/tl/js/', font: null });
       timeline.on('ready', done);
     });`,
  );
  const items = events.map(({ id, words, date }) => {
    const { first, last } = dateRange(date)!;
    return { id, content: words, start: isoOfDay(first), ...(last > first ? { end: isoOfDay(last) } : {}) };
  });
  write(
    'vis',
    '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
    `const items = ${data(items)};
     const draw = () => new Promise((done) => {
       const timeline = new vis.Timeline(document.getElementById('t'), new vis.DataSet(items), { onInitialDrawComplete: done });
     });`,
  );
  write(
    'list',
    '',
    `const items = ${data(items)};
     const draw = () => {
       document.getElementById('t').innerHTML =
         '<ol>' + items.map(({ start, content }) => '<li><time>' + start + '</time> <p>' + content + '</p></li>').join('') + '</ol>';
     };`,
  );
  return folder;
}
