import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Fault } from '../../model/seed';
import { counted, faultLine } from '../messages';
import { readSiteUrl } from '../site-url';
import { Progress } from './progress';
import { countErrors, SeedFolder } from '../seeds/seed-folder';
import { diskSink } from '../data/sink';
import { writePages } from '../pages/write-pages';
import { SiteDataWriter, type SiteData } from '../data/write-site-data';
import type { Sink } from '../data/sink';

/** How a site is built. `strict`: a single error fails the build. */
export interface BuildOptions {
  readonly strict: boolean;
}

/** Vite plugin: when the app is built, analyses the seeds, writes their data as JSON, and writes every page as HTML. */
export function writeSite({ strict }: BuildOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'on-the-record:write-site',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    closeBundle: {
      order: 'post',
      async handler(error?: Error) {
        if (error !== undefined) return;
        const address = readSiteUrl(process.env.SITE_URL);
        if (address.url === null) {
          config.logger.warn('SITE_URL is not set: the site map and absolute addresses of shared cards are left out');
        }
        const sink = diskSink(resolve(config.root, config.build.outDir, 'data'));
        const { site, faults } = analyseSeeds(config, sink);
        for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
        const errors = countErrors(faults);
        if (strict && errors > 0) throw new Error(`${counted(errors, 'error')} in the seeds (--strict)`);
        const pages = await writePages(config, address, site, sink);
        const withheld = errors === 0 ? '' : `; ${counted(errors, 'error')}, see above`;
        const made = `${counted(site.articles.length, 'article')}, ${counted(pages, 'page')}`;
        process.stderr.write(`${made} in ${config.build.outDir}/${withheld}\n`);
      },
    },
  };
}

function analyseSeeds(config: ResolvedConfig, sink: Sink): { site: SiteData; faults: Fault[] } {
  const seeds = new SeedFolder(resolve(config.root, 'seeds'), config.root);
  const writer = new SiteDataWriter(sink);
  const faults: Fault[] = [];
  const progress = new Progress('articles', seeds.count());
  let done = 0;
  for (const reading of seeds.read({ keep: false })) {
    faults.push(...reading.faults);
    if (reading.article !== null) writer.add(reading.article);
    progress.at(++done);
  }
  progress.end();
  return { site: writer.finish(seeds.ownersPeople()), faults };
}
