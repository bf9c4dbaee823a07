import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choicesOf, columnsOf, narrow, type Columns, type Narrowing } from '../../src/derive/facets';
import { dayWindow, listTable, type RowFilters } from '../../src/derive/filter-rows';
import { noFilters } from '../../src/links/filters';
import type { ArticleSummary } from '../../src/model/site';
import { scanArticles } from '../derive/scan-rows';
import { archive } from './archive';
import { openSlowPage, painted, withBrowser, type SlowPage } from './browser';
import { benchFolder, buildSite } from './build-site';
import { serveCompressed } from './serve-compressed';
import { median, p95, printFigures, type Figure } from './table';
import { picker } from './texts';

const inList = 10_000;
const inArchive = 100_000;
const runs = 3;

/**
 * The list of articles at 10,000, beside a page that lists them all; filters at 100,000, beside a
 * plain scan.
 */
export async function benchLists(): Promise<void> {
  printFigures(`filters with all facet counts at ${inArchive.toLocaleString('en')} articles, x 4`, filterFigures());
  printFigures(`list of ${inList.toLocaleString('en')} articles at 4x CPU, median of ${runs}`, await listFigures());
}

function filterFigures(): Figure[] {
  const rows = summaries(inArchive);
  const filters = filterSets(200);
  const began = performance.now();
  const made = listTable('articles', rows);
  const columns = columnsOf(made.table);
  const first = performance.now() - began;
  const ours = filters.map((one) => {
    const narrowing = narrowingOf(one, made.values);
    return least(5, () => narrowAll(columns, narrowing));
  });
  const scan = filters.slice(0, 10).map((one) => timed(() => scanArticles(rows, one)));
  return [
    { name: 'by person, country and dates, p95, each the least of 5', value: 4 * p95(ours), unit: 'ms', most: 4 },
    { name: 'the same, median', value: 4 * median(ours), unit: 'ms' },
    { name: 'once: the columns of the list are made, by the build, and read', value: 4 * first, unit: 'ms' },
    { name: 'a plain scan of the rows, median', value: 4 * median(scan), unit: 'ms' },
  ];
}

/** Filters in the numbers of the columns. */
function narrowingOf(filters: RowFilters, values: Readonly<Record<string, readonly string[]>>): Narrowing {
  const numbers = (facet: 'person' | 'country'): number[] =>
    filters[facet].map((value) => values[facet]!.indexOf(value));
  const chosen = { person: numbers('person'), country: numbers('country') };
  return { chosen, speaks: filters.speaks, days: dayWindow(filters), found: null };
}

/** The rows and the choices of all facets. */
function narrowAll(columns: Columns, narrowing: Narrowing): void {
  const { counts } = narrow(columns, narrowing);
  for (const [facet, theirs] of Object.entries(counts)) choicesOf(columns, facet, narrowing, theirs);
}

/** The least time of several runs: what other programs take does not count. */
function least(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => timed(run)));
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Rows with about three people and two countries each: few are in many articles, many in few. */
function summaries(count: number): ArticleSummary[] {
  const pick = picker(3);
  const numbers = Array.from({ length: 1 << 16 }, (_, i) => i / (1 << 16));
  const skewed = (most: number): number => Math.floor(most * pick(numbers) ** 3);
  return Array.from({ length: count }, (_, i) => ({
    id: `a-${i}`,
    headline: `Article ${i}`,
    description: null,
    publisher: null,
    datePublished: new Date(Date.UTC(2015, 0, 1) + Math.floor((i * 3650) / count) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    inLanguage: 'en',
    people: Array.from({ length: 1 + skewed(7) }, () => skewed(5000)).map((person) => ({
      id: `p-${person}`,
      name: `Person ${person}`,
      speaks: pick([0, 1]),
      spokenOf: 1,
    })),
    countries: Array.from({ length: 1 + skewed(4) }, () => `c-${skewed(60)}`),
    speakers: [],
    quotations: 0,
    events: 0,
    lead: null,
  }));
}

function filterSets(count: number): RowFilters[] {
  const pick = picker(11);
  return Array.from({ length: count }, () => {
    const from = pick([null, 2015, 2017, 2020]);
    return {
      ...noFilters,
      person: pick([[], ['p-0'], ['p-3', 'p-1200'], ['p-40']]),
      country: pick([[], ['c-0'], ['c-1', 'c-9'], ['c-30']]),
      speaks: pick([true, false]),
      from: from === null ? null : String(from),
      to: from === null ? null : String(from + pick([0, 2, 5])),
    };
  });
}

const firstChoice = 'main fieldset:first-of-type label input';

async function listFigures(): Promise<Figure[]> {
  const { folder } = await buildSite(benchFolder('lists'), archive(inList, 700), 'lists');
  const plain = plainList(summaries(inList));
  const [ours, theirs] = [await serveCompressed(folder), await serveCompressed(plain)];
  const times: Record<string, number[]> = {};
  const note = (name: string, value: number): void => void (times[name] ??= []).push(value);
  await withBrowser(async (browser) => {
    for (let run = 0; run < runs; run++) {
      const slow = await openSlowPage(browser, { network: false });
      await slow.page.goto(`${ours.origin}/`, { waitUntil: 'networkidle' });
      await painted(slow.page);
      note('first', await firstPaint(slow));
      note('nodes', await slow.page.evaluate(() => document.querySelectorAll('main ol *').length));
      note('page nodes', await slow.page.evaluate(() => document.querySelectorAll('body *').length));
      note('narrow', await choosing(slow));
      note('narrow again', await choosing(slow));
      await slow.close();
      const other = await openSlowPage(browser, { network: false });
      await other.page.goto(`${theirs.origin}/`, { waitUntil: 'networkidle' });
      await painted(other.page);
      note('plain first', await firstPaint(other));
      const before = await other.work();
      await other.page.evaluate(`draw((row) => row.people.some(({ id }) => id === 'p-0'))`);
      await painted(other.page);
      note('plain narrow', (await other.work()) - before);
      await other.close();
    }
  });
  ours.close();
  theirs.close();
  const of = (name: string): number => median(times[name]!);
  return [
    { name: 'first rows painted, from the answer on', value: of('first'), unit: 'ms', most: 150 },
    { name: 'a page that draws all rows by script: first painted', value: of('plain first'), unit: 'ms' },
    { name: 'a person chosen: script, style, layout', value: of('narrow'), unit: 'ms', most: 20 },
    { name: 'the same person left again', value: of('narrow again'), unit: 'ms' },
    { name: 'all rows by script: narrowed', value: of('plain narrow'), unit: 'ms' },
    { name: 'DOM nodes of the list', value: of('nodes'), unit: '', most: 300 },
    { name: 'DOM nodes of the whole page', value: of('page nodes'), unit: '' },
  ];
}

/** Milliseconds from the first byte of the page to its first paint of content. */
function firstPaint({ page }: SlowPage): Promise<number> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.getEntriesByName('first-contentful-paint')[0]!.startTime - navigation!.responseStart;
  });
}

/** Work from the choice of the first person until what is left is painted. */
async function choosing({ page, work }: SlowPage): Promise<number> {
  await page.locator(firstChoice).first().scrollIntoViewIfNeeded();
  const before = await work();
  await page.evaluate((choice) => document.querySelector<HTMLInputElement>(choice)!.click(), firstChoice);
  await painted(page);
  return (await work()) - before;
}

/**
 * A page that holds all rows as data and makes an element of each: what a list costs that is drawn
 * whole.
 */
function plainList(rows: readonly ArticleSummary[]): string {
  const folder = benchFolder('lists-plain');
  mkdirSync(folder, { recursive: true });
  const script = `const rows = ${JSON.stringify(rows)};
    const draw = (wanted) => {
      document.getElementById('list').innerHTML = rows.filter(wanted).map((row) =>
        '<li><time>' + row.datePublished + '</time> <h2><a href="/articles/' + row.id + '/">' + row.headline + '</a></h2><p>' +
        row.people.map(({ name }) => name).join(', ') + ' ' + row.countries.join(', ') + '</p></li>').join('');
    };
    draw(() => true);`;
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><ol id="list"></ol><script>${script}</script>`,
  );
  return folder;
}
