import type { Page } from '@playwright/test';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { dateRange, isoOfDay } from '../../src/derive/date-range';
import { toTimelineJs } from '../../src/derive/export-events';
import { groupEvents } from '../../src/derive/group-events';
import type { EventEntry } from '../../src/model/site';
import { openSlowPage, painted, withBrowser, type SlowPage } from './browser';
import { benchFolder, buildSite } from './build-site';
import { eventArticles } from './events';
import { serveCompressed } from './serve-compressed';
import { median, printFigures } from './table';

const count = 500;
const runs = 5;
const row = 'main ol li[id^="e-"]';
const headings = 'main section h2';

/** Script, style and layout time of 500 events: our timeline beside TimelineJS3, vis-timeline and a bare list, 4x slower processor. */
export async function benchTimeline(): Promise<void> {
  const articles = eventArticles(count);
  const events = articles.flatMap((one) => one.events);
  const months = groupEvents(events).length;
  const { folder } = await buildSite(
    'timeline',
    articles.map(({ article }) => article),
    'lists',
  );
  const others = otherPages(events);
  const [ours, theirs] = [await serveCompressed(folder), await serveCompressed(others)];
  const times: Record<string, number[]> = {};
  const note = (name: string, time: number): void => void (times[name] ??= []).push(time);
  await withBrowser(async (browser) => {
    const fresh = async (use: (slow: SlowPage) => Promise<number>): Promise<number> => {
      const slow = await openSlowPage(browser, { network: false });
      const time = await use(slow);
      await slow.close();
      return time;
    };
    for (let run = 0; run < runs; run++) {
      note('ours', await fresh((slow) => drawOurs(slow, ours.origin, months)));
      note('cold', await fresh((slow) => openOurs(slow, ours.origin, months)));
      note('printed', await fresh((slow) => printOurs(slow, ours.origin, months)));
      for (const name of ['TimelineJS', 'vis', 'list']) {
        note(name, await fresh((slow) => drawOther(slow, `${theirs.origin}/${name}.html`)));
      }
    }
  });
  ours.close();
  theirs.close();
  const of = (name: string): number => median(times[name]!);
  printFigures(`timeline of ${count} events: script, style and layout at 4x CPU, median of ${runs}`, [
    { name: 'ours, from the click on "Timeline" until all is there', value: of('ours'), unit: 'ms', most: 100 },
    { name: 'ours, opened cold: with app, data and all', value: of('cold'), unit: 'ms' },
    { name: 'ours, every row of it drawn for print', value: of('printed'), unit: 'ms' },
    { name: 'TimelineJS3, its script already there', value: of('TimelineJS'), unit: 'ms' },
    { name: 'vis-timeline, its script already there', value: of('vis'), unit: 'ms' },
    { name: 'a bare list, made by innerHTML', value: of('list'), unit: 'ms' },
    { name: 'ours / TimelineJS3', value: of('ours') / of('TimelineJS'), unit: '' },
  ]);
}

async function drawOurs({ page, work }: SlowPage, origin: string, months: number): Promise<number> {
  await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
  const before = await work();
  await page.click('header a[href$="/timeline/"]');
  await allThere(page, months);
  return (await work()) - before;
}

async function openOurs({ page, work }: SlowPage, origin: string, months: number): Promise<number> {
  await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle' });
  await allThere(page, months);
  return work();
}

async function printOurs(slow: SlowPage, origin: string, months: number): Promise<number> {
  await openOurs(slow, origin, months);
  const before = await slow.work();
  await slow.page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  await slow.page.waitForFunction(([row, count]) => document.querySelectorAll(row).length === count, [
    row,
    count,
  ] as const);
  await painted(slow.page);
  return (await slow.work()) - before;
}

/** Every month has its heading, and what is in sight is painted. */
async function allThere(page: Page, months: number): Promise<void> {
  await page.waitForFunction(([headings, months]) => document.querySelectorAll(headings).length === months, [
    headings,
    months,
  ] as const);
  await painted(page);
}

async function drawOther({ page, work }: SlowPage, href: string): Promise<number> {
  await page.goto(href, { waitUntil: 'networkidle' });
  const before = await work();
  await page.evaluate('draw()');
  await painted(page);
  return (await work()) - before;
}

/** A page for each of the others, with the same events, whose function `draw` draws them. */
function otherPages(events: readonly EventEntry[]): string {
  const folder = benchFolder('timeline-others');
  mkdirSync(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  cpSync(dirname(dirname(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'))), join(folder, 'tl'), {
    recursive: true,
  });
  const vis = dirname(require.resolve('vis-timeline/package.json'));
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
