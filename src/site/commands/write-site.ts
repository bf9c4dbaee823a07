import { relative, resolve } from 'node:path';
import { createBuilder, resolveConfig, type ResolvedConfig } from 'vite';
import type { Fault } from '../../model/seed';
import { counted, faultLine } from '../messages';
import { compileLate } from './compile-late';
import { filesOfSite, type StatementsOfSite } from '../exports/files-of-site';
import { writeFiles } from '../exports/write-files';
import { addressesAt, readSiteUrl, type SiteAddress } from '../site-url';
import { Progress } from './progress';
import { replaceFolder } from './replace-folder';
import type { OwnerSite } from '../seeds/owner-site';
import { countErrors, SeedFolder } from '../seeds/seed-folder';
import { diskSink } from '../data/sink';
import { writePages } from '../pages/write-pages';
import { SiteDataWriter, type SiteData } from '../data/write-site-data';
import type { Sink } from '../data/sink';

/** How a site is built. */
export interface BuildOptions {
  /** a single error in the seeds fails the build */
  readonly strict: boolean;
  /** the folder of the site, in place of the one that Vite's configuration names */
  readonly out?: string;
}

/**
 * Builds the app, analyses the seeds, writes their data as JSON and every page as HTML: all into a
 * fresh folder, which at the end takes the place of the last site. Gives the path of the site.
 * Throws when it fails, the last site being as it was.
 */
export async function writeSite({ strict, out }: BuildOptions): Promise<string> {
  compileLate();
  const { root, build } = await resolveConfig({}, 'build', 'production', 'production');
  const folder = resolve(root, out ?? build.outDir);
  const summary = await replaceFolder(folder, async (fresh) => {
    const builder = await createBuilder({ logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } }, null);
    await builder.buildApp();
    return fill(builder.config, strict);
  });
  process.stderr.write(`${summary(`${relative(root, folder)}/`)}\n`);
  return folder;
}

/**
 * Writes data and pages beside the app that was built, and gives what to say of it once it has its
 * place.
 */
async function fill(config: ResolvedConfig, strict: boolean): Promise<(place: string) => string> {
  const address = readSiteUrl(process.env.SITE_URL);
  if (address.url === null) {
    config.logger.warn('SITE_URL is not set: the site map, feeds and absolute addresses of shared cards are left out');
  }
  const sink = diskSink(resolve(config.root, config.build.outDir, 'data'));
  const { site, owner, faults } = analyseSeeds(config, address, sink);
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  const errors = countErrors(faults);
  if (strict && errors > 0) throw new Error(`${counted(errors, 'error')} in the seeds (--strict)`);
  const pages = await writePages({ config, address, owner, site, sink });
  const withheld = errors === 0 ? '' : `; ${counted(errors, 'error')}, see above`;
  const made = `${counted(site.articles.length, 'article')}, ${counted(pages, 'page')}`;
  return (place) => `${made} in ${place}${withheld}`;
}

function analyseSeeds(
  config: ResolvedConfig,
  address: SiteAddress,
  sink: Sink,
): { site: SiteData; owner: OwnerSite; faults: Fault[] } {
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
  const owner = seeds.ownersSite();
  const feeds = address.url !== null;
  const origin = { identity: owner.identity, addressOf: addressesAt(address) };
  const folder = resolve(config.root, config.build.outDir);
  const take = (statements: StatementsOfSite): void => writeFiles(folder, filesOfSite(statements, origin, feeds));
  return { site: writer.finish(seeds.ownersPeople(), owner.identity, { feeds, take }), owner, faults };
}
