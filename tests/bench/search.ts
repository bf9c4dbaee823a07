import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import type { Page } from '@playwright/test';
import { openSlowPage, withBrowser } from './browser';
import { benchFolder } from './build-site';
import { answered } from './long-lists';
import { madeRows, type MadeRows } from './made-rows';
import { buildMadeSite } from './made-site';
import { peers } from './peers';
import { serveCompressed } from './serve-compressed';
import { printFigures, spreadOf, type Figure } from './table';
import { tasksOf, watchTasks } from './watch-tasks';

const count = 10_000;
const runs = 5;

/** A page on which a word is searched: `ready` once it is opened, `ask` until its first results are there, ms. */
interface Searcher {
  readonly name: string;
  readonly folder: string;
  /** of its index on the disk */
  readonly megabytes: number;
  readonly path: string;
  readonly ask: (page: Page, word: string) => Promise<number>;
}

/**
 * The first answer to a word in 10,000 articles at 4x CPU and slow 4G: what is fetched for it, how
 * long it takes and how long it holds the page; beside MiniSearch, whose index comes whole, and
 * Pagefind, whose index comes in parts.
 */
export async function benchSearch(): Promise<void> {
  const rows = madeRows(count);
  const word = wordOf(rows);
  const searchers = [await ours(), miniSearchPage(rows), await pagefindPage(rows)];
  for (const searcher of searchers) await measure(await withScripts(searcher), word);
}

/** A word that a tenth of a percent of the articles or so have. */
function wordOf({ textOf }: MadeRows): string {
  const counts = new Map<string, number>();
  for (let place = 0; place < 2000; place++)
    for (const word of new Set(textOf(place).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].find(([word, articles]) => word.length > 6 && articles >= 3 && articles <= 6)![0];
}

async function measure({ name, folder, megabytes, path, ask }: Searcher, word: string): Promise<void> {
  const served = await serveCompressed(folder);
  const seen = { bytes: [] as number[], time: [] as number[], longest: [] as number[], heap: [] as number[] };
  await withBrowser(async (browser) => {
    // the server packs each file once, before it is timed
    for (let run = -1; run < runs; run++) {
      const { page, close, heap } = await openSlowPage(browser, { network: true });
      await watchTasks(page);
      await page.goto(served.origin + path, { waitUntil: 'networkidle' });
      await tasksOf(page);
      const before = served.sent();
      const time = await ask(page, word);
      const { longest } = await tasksOf(page);
      if (run >= 0) {
        seen.bytes.push((served.sent() - before) / 1000);
        seen.time.push(time);
        seen.longest.push(longest);
        seen.heap.push(await heap());
      }
      await close();
    }
  });
  served.close();
  const figures: Figure[] = [
    spreadOf('fetched for the answer', seen.bytes, 'kB'),
    spreadOf('answered after', seen.time, 'ms'),
    spreadOf('longest task on the page, 0 where none took 50', seen.longest, 'ms', ...(name === 'ours' ? [50] : [])),
    spreadOf('heap of the page afterwards', seen.heap, 'MB'),
    { name: 'index on the disk, not compressed', value: megabytes, unit: 'MB' },
  ];
  printFigures(`${name}: the first search for a word in ${count.toLocaleString('en')} articles`, figures);
}

async function ours(): Promise<Searcher> {
  const { folder } = await buildMadeSite(benchFolder('search'), count);
  const ask = async (page: Page, word: string): Promise<number> => {
    const box = page.getByRole('searchbox').first();
    return answered(page, async () => {
      await box.focus();
      await page.keyboard.insertText(word.slice(0, -1));
      await page.keyboard.press(word.at(-1)!);
    });
  };
  return { name: 'ours', folder, megabytes: megabytesBelow(join(folder, 'data/words')), path: '/', ask };
}

/** The function `find` of a page, called and timed in it. */
const timedFind = (page: Page, word: string): Promise<number> =>
  page.evaluate(async (word) => {
    const began = performance.now();
    await (window as unknown as { find: (word: string) => Promise<unknown> }).find(word);
    return performance.now() - began;
  }, word);

function miniSearchPage(rows: MadeRows): Searcher {
  const folder = benchFolder('search-minisearch');
  mkdirSync(folder, { recursive: true });
  const index = new MiniSearch({ fields: ['headline', 'text'], storeFields: ['headline'] });
  index.addAll(rows.articles.map(({ headline }, id) => ({ id, headline, text: rows.textOf(id) })));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  const script = `import MiniSearch from 'minisearch';
    window.find = async (word) => {
      const json = await (await fetch('/index.json')).text();
      const index = MiniSearch.loadJSON(json, { fields: ['headline', 'text'], storeFields: ['headline'] });
      const found = index.search(word, { prefix: true });
      document.body.append(...found.slice(0, 10).map(({ headline }) => headline));
    };`;
  return { ...pageWith(folder, script), name: 'MiniSearch', megabytes: megabytesOf(join(folder, 'index.json')) };
}

interface Pagefind {
  createIndex(): Promise<{ index: PagefindIndex }>;
  close(): Promise<void>;
}

interface PagefindIndex {
  addCustomRecord(record: object): Promise<unknown>;
  writeFiles(order: { outputPath: string }): Promise<unknown>;
}

async function pagefindPage(rows: MadeRows): Promise<Searcher> {
  const folder = benchFolder('search-pagefind');
  const entry = pathToFileURL(join(dirname(peers().resolve('pagefind/package.json')), 'lib/index.js')).href;
  const pagefind = (await import(entry)) as Pagefind;
  const { index } = await pagefind.createIndex();
  for (const [place, { id, headline }] of rows.articles.entries())
    await index.addCustomRecord({
      url: `/articles/${id}/`,
      content: `${headline} ${rows.textOf(place)}`,
      language: 'en',
      meta: { title: headline },
    });
  await index.writeFiles({ outputPath: resolve(folder, 'pagefind') });
  await pagefind.close();
  const script = `window.find = async (word) => {
      const { search } = await import('/pagefind/pagefind.js');
      const { results } = await search(word);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      document.body.append(...shown.map(({ meta }) => meta.title));
    };`;
  return { ...pageWith(folder, script), name: 'Pagefind', megabytes: megabytesBelow(join(folder, 'pagefind')) };
}

/** A page with a script, which `withScripts` writes. */
function pageWith(folder: string, script: string): Omit<Searcher, 'name' | 'megabytes'> & { readonly script: string } {
  return { folder, script, path: '/search.html', ask: timedFind };
}

async function withScripts(searcher: Searcher & { readonly script?: string }): Promise<Searcher> {
  const { script, folder } = searcher;
  if (script === undefined) return searcher;
  await build({
    stdin: { contents: script, resolveDir: import.meta.dirname },
    outfile: join(folder, 'search.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['/pagefind/*'],
  });
  const html = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
  writeFileSync(join(folder, 'search.html'), `${html}<script type="module" src="/search.js"></script><p>Search`);
  return searcher;
}

const megabytesOf = (file: string): number => statSync(file).size / 1e6;

const megabytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + megabytesOf(join(entry.parentPath, entry.name)), 0);
