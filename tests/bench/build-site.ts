import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfflineChoice } from '../../src/model/offline';
import { DiskCache, noCache } from '../../src/site/cache/cache';
import { FileKeeper } from '../../src/site/cache/file-keeper';
import { ProjectApp } from '../../src/site/pages/build-app';
import { noOwnerSite } from '../../src/site/seeds/owner-site';
import { diskSink, type Sink } from '../../src/site/data/sink';
import { writePages } from '../../src/site/pages/write-pages';
import { SiteDataWriter, type SiteData } from '../../src/site/data/write-site-data';
import type { AnalysedArticle } from '../../src/model/analysed-article';

/** Which pages of a site are drawn: all, all but those of single statements, or only the lists. */
export type Drawn = 'all' | 'no statements' | 'lists';

/**
 * What a build for a benchmark gives: where the site lies, how many pages it drew, and the seconds
 * that they took.
 */
export interface BenchSite {
  readonly folder: string;
  readonly pages: number;
  readonly seconds: number;
}

/** The folder of a benchmark's files, emptied. */
export function benchFolder(name: string): string {
  const folder = resolve('.bench', name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Builds the site into a folder as `npm run build` does, from articles in place of the seeds. */
export function buildSite(
  folder: string,
  articles: Iterable<AnalysedArticle>,
  drawn: Drawn,
  offline: OfflineChoice = 'keeps',
): Promise<BenchSite> {
  const write = (sink: Sink): SiteData => {
    const writer = new SiteDataWriter(sink);
    for (const article of articles) writer.add(article);
    return partOf(writer.finish(), drawn);
  };
  return buildFrom(folder, write, offline);
}

/** The same from data that are written by `write`. */
export async function buildFrom(
  folder: string,
  write: (sink: Sink) => SiteData,
  offline: OfflineChoice = 'keeps',
): Promise<BenchSite> {
  // the app is the same for any data
  const app = new ProjectApp(process.cwd(), new DiskCache(resolve('.bench/kept')));
  rmSync(folder, { recursive: true, force: true });
  await app.build(resolve(folder));
  const sink = diskSink(join(folder, 'data'));
  const site = write(sink);
  const began = performance.now();
  const pages = await writePages({
    app,
    root: process.cwd(),
    out: resolve(folder),
    address: { base: '/', url: null },
    owner: noOwnerSite,
    site,
    sink,
    keeper: new FileKeeper(noCache, resolve(folder), null),
    cards: { choice: 'none', last: null },
    offline,
  });
  return { folder, pages, seconds: (performance.now() - began) / 1000 };
}

function partOf(data: SiteData, drawn: Drawn): SiteData {
  if (drawn === 'all') return data;
  if (drawn === 'lists') return { ...data, articles: [], keys: new Map() };
  return { ...data, articles: data.articles.map((article) => ({ ...article, quotations: [] })) };
}
