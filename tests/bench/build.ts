import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { diskSink } from '../../src/site/data/sink';
import { SiteDataWriter } from '../../src/site/data/write-site-data';
import { viewOf } from '../../src/links/href';
import { pathOf } from '../../src/links/pages';
import { indexMetaName } from '../../src/model/meta-names';
import { type Directory, type SiteIndex } from '../../src/model/site';
import { archive } from './archive';
import type * as BarePageModule from './bare-page';
import { benchFolder, buildSite } from './build-site';
import { printFigures } from './table';

const inData = 10_000;
const inPages = 300;
/** Characters of about 250 words. */
const size = 1500;

/**
 * A large archive: its JSON beyond the analysis, its pages beside a bare render-and-write, and what
 * the entry grows by.
 */
export async function benchBuild(): Promise<void> {
  const data = writeData();
  printFigures(`data files of ${inData.toLocaleString('en')} articles, processor time`, [
    { name: 'beyond the analysis', value: data.seconds, unit: 's', most: 2 },
    { name: 'of that people, countries, lists and directory', value: data.finish, unit: 's' },
    { name: 'the analysis', value: data.analysis, unit: 's' },
    { name: 'a bare JSON.stringify and write of each article', value: data.bare, unit: 's' },
    { name: 'memory after the first article: program, tables, tools', value: data.atFirst, unit: 'MB' },
    { name: 'memory, greatest', value: data.megabytes, unit: 'MB', most: 300 },
  ]);
  const one = await buildSite(benchFolder('build-one'), archive(1, size), 'all');
  const many = await buildSite(benchFolder('build-many'), archive(inPages, size), 'all');
  const bare = await writeBare(many.folder);
  const lists = await buildSite(benchFolder('build-lists'), archive(inData, 400), 'lists');
  printFigures(`pages of ${inPages.toLocaleString('en')} articles`, [
    { name: 'pages', value: many.pages, unit: '' },
    { name: 'all of them drawn and written', value: many.seconds, unit: 's' },
    { name: 'as many drawn by renderToString and written', value: bare.seconds, unit: 's' },
    { name: 'ratio', value: (many.seconds / many.pages / bare.seconds) * bare.pages, unit: '', most: 2 },
  ]);
  const entries = [one, many, lists].map(({ folder }) => entryOf(folder));
  printFigures(`entry of 1, ${inPages.toLocaleString('en')} and ${inData.toLocaleString('en')} articles, gzip`, [
    ...entries.map(({ script }, i) => ({ name: `script, ${['1', 'many', 'most'][i]}`, value: script, unit: 'kB' })),
    { name: 'script, most / 1', value: entries[2]!.script / entries[0]!.script, unit: '', most: 1 },
    ...entries.map(({ index }, i) => ({ name: `index file, ${['1', 'many', 'most'][i]}`, value: index, unit: 'kB' })),
    ...entries.map(({ html }, i) => ({ name: `home page, ${['1', 'many', 'most'][i]}`, value: html, unit: 'kB' })),
  ]);
}

interface DataFigures {
  readonly seconds: number;
  readonly finish: number;
  readonly analysis: number;
  readonly bare: number;
  readonly megabytes: number;
  readonly atFirst: number;
}

/**
 * Processor seconds and greatest memory of the data files of many articles, analysed one by one as
 * the build does.
 */
function writeData(): DataFigures {
  const folder = benchFolder('build-data');
  const writer = new SiteDataWriter(diskSink(folder));
  const bareFolder = benchFolder('build-bare');
  mkdirSync(bareFolder, { recursive: true });
  let [adding, bare, megabytes, atFirst] = [0, 0, 0, 0];
  const began = cpuSeconds();
  for (const article of archive(inData, size)) {
    if (atFirst === 0) atFirst = residentMegabytes();
    const before = cpuSeconds();
    writer.add(article);
    const between = cpuSeconds();
    writeFileSync(join(bareFolder, `${article.id}.json`), JSON.stringify(article));
    adding += between - before;
    bare += cpuSeconds() - between;
    megabytes = Math.max(megabytes, residentMegabytes());
  }
  const analysis = cpuSeconds() - began - adding - bare;
  const before = cpuSeconds();
  writer.finish();
  const finish = cpuSeconds() - before;
  megabytes = Math.max(megabytes, residentMegabytes());
  for (const made of [folder, bareFolder]) rmSync(made, { recursive: true });
  return { seconds: adding + finish, finish, analysis, bare, megabytes, atFirst };
}

/**
 * Seconds of the processor that this program has taken so far: other programs on the machine do not
 * count.
 */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const residentMegabytes = (): number => process.memoryUsage.rss() / 1e6;

/**
 * Draws the pages of a built site again with React's `renderToString` and no more, and writes them.
 */
async function writeBare(site: string): Promise<{ pages: number; seconds: number }> {
  const code = benchFolder('build-bare-page');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { ssr: 'tests/bench/bare-page.tsx', outDir: code, emptyOutDir: true, cssCodeSplit: false },
  });
  const bare = (await import(pathToFileURL(join(code, 'bare-page.js')).href)) as typeof BarePageModule;
  await bare.loadPages();
  const index = indexOf(site);
  const files = new Map<string, unknown>();
  const read = (file: string): unknown => {
    if (!files.has(file)) files.set(file, JSON.parse(readFileSync(join(site, 'data', file), 'utf8')));
    return files.get(file);
  };
  const paths = readdirSync(join(site, 'articles')).flatMap((article) => [
    pathOf({ page: 'article', id: article }),
    ...readdirSync(join(site, 'articles', article))
      .filter((name) => name.startsWith('q-'))
      .map((id) => pathOf({ page: 'quotation', article, id })),
  ]);
  const out = benchFolder('build-bare-out');
  const began = performance.now();
  for (const path of paths) {
    const client = bare.createQueryClient();
    bare.setIndex(client, index);
    for (const file of bare.filesFor(viewOf(path)!, index, (name) => read(name) as Directory))
      client.setQueryData(bare.fileKey(file), read(file));
    const folder = join(out, path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), bare.barePage(path, client));
  }
  return { pages: paths.length, seconds: (performance.now() - began) / 1000 };
}

const homeOf = (site: string): string => readFileSync(join(site, 'index.html'), 'utf8');
const indexFileOf = (site: string): string =>
  join(site, 'data', new RegExp(`name="${indexMetaName}" content="([^"]+)"`).exec(homeOf(site))![1]!);
const indexOf = (site: string): SiteIndex => JSON.parse(readFileSync(indexFileOf(site), 'utf8')) as SiteIndex;

/** What the home page of a site makes a browser fetch first, kB after gzip. */
function entryOf(site: string): { script: number; index: number; html: number } {
  const kilobytes = (path: string): number => gzipSync(readFileSync(path)).length / 1000;
  const scripts = new Set([...homeOf(site).matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!));
  return {
    script: [...scripts].reduce((sum, file) => sum + kilobytes(join(site, file)), 0),
    index: kilobytes(indexFileOf(site)),
    html: kilobytes(join(site, 'index.html')),
  };
}
