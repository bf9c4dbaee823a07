import { relative, resolve } from 'node:path';
import type { OfflineChoice } from '../../model/offline';
import type { Fault } from '../../model/seed';
import { withPictures, writePictures } from '../pictures/write-pictures';
import { counted, quietLines } from '../messages';
import { compileLate } from './compile-late';
import { filesOfSubjects, type StatementsOfSite } from '../exports/files-of-site';
import { addressesAt, readSiteUrl, type SiteAddress } from '../site-url';
import { prepareSeeds } from './prepare-seeds';
import { Progress } from './progress';
import { replaceFolder } from './replace-folder';
import type { OwnerSite } from '../seeds/owner-site';
import { countErrors, SeedFolder, type Seeds } from '../seeds/seed-folder';
import { ShardFolder } from '../shards/shard-folder';
import { diskSink } from '../data/sink';
import { readOfflineChoice } from '../offline-choice';
import { readCardChoice, type CardChoice } from '../sharing/cards/card-choice';
import { FileKeeper } from '../cache/file-keeper';
import { openCache } from '../cache/open-cache';
import { ProjectApp } from '../pages/build-app';
import { writePages } from '../pages/write-pages';
import { peopleWithPages } from '../pages/prerendered-places';
import { SiteDataWriter, type SiteData } from '../data/write-site-data';
import type { Sink } from '../data/sink';
import { openPublishedPeople } from '../register/published-people';
import { dayOfBuild, openRegister } from '../register/register-files';

/** How a site is built. */
export interface BuildOptions {
  /** a single error in the seeds fails the build */
  readonly strict: boolean;
  /** whether the addresses of the site are registered in `seeds/ids`, once it has its place */
  readonly registers?: boolean;
  /** how many seeds are analysed at once; null for as many as there are processors, where it is worth it */
  readonly jobs?: number | null;
  /** a folder of what `analyze` wrote of the seeds, which are then not analysed; null for the seeds themselves */
  readonly from?: string | null;
  /** the folder of the site, in place of the one that Vite's configuration names */
  readonly out?: string;
}

/**
 * Builds the app, analyses the seeds, writes their data as JSON and every page as HTML: all into a
 * fresh folder, which at the end takes the place of the last site. Gives the path of the site.
 * Throws when it fails, the last site being as it was.
 */
export async function writeSite(options: BuildOptions): Promise<string> {
  const { strict, out, registers = false, jobs = null, from = null } = options;
  compileLate();
  const choice = readCardChoice(process.env.CARDS);
  const offline = readOfflineChoice(process.env.OFFLINE);
  const cache = openCache();
  const app = new ProjectApp(process.cwd(), cache);
  const project = await app.project();
  const root = resolve(project.root);
  const folder = resolve(root, out ?? project.out);
  const seedFolder = resolve(root, 'seeds');
  const seeds =
    from === null
      ? new SeedFolder(seedFolder, root, Date.now, cache)
      : new ShardFolder({ from: resolve(from), seeds: seedFolder, root });
  const { summary, register } = await replaceFolder(folder, async (fresh) => {
    await app.build(fresh);
    if (seeds instanceof SeedFolder) await prepareSeeds({ folder: seedFolder, root, paths: seeds.unread() }, jobs);
    const keeper = new FileKeeper(cache, fresh, folder);
    return fill({ app, seeds, root, out: fresh, keeper, strict, choice, last: folder, offline });
  });
  if (registers) register();
  cache.prune();
  process.stderr.write(`${summary(`${relative(root, folder)}/`)}\n`);
  return folder;
}

/** What is left to do once a site has its place: to say so, and to register its addresses. */
interface Filled {
  readonly summary: (place: string) => string;
  readonly register: () => void;
}

/** How a site is filled: from what, strictly or not, with which cards, where the last site is that may have them, and whether it can be read offline. */
interface Filling {
  readonly app: ProjectApp;
  readonly seeds: Seeds;
  readonly root: string;
  readonly out: string;
  readonly keeper: FileKeeper;
  readonly strict: boolean;
  readonly choice: CardChoice;
  readonly last: string;
  readonly offline: OfflineChoice;
}

/** Writes data and pages beside the app that was built. */
async function fill({ app, seeds, root, out, keeper, strict, choice, last, offline }: Filling): Promise<Filled> {
  const address = readSiteUrl(process.env.SITE_URL);
  if (address.url === null) {
    process.stderr.write(
      'SITE_URL is not set: the site map, feeds, absolute addresses and the cards of shared links are left out\n',
    );
  }
  const sink = diskSink(resolve(out, 'data'));
  const { site, owner, faults, register } = readSeeds({ seeds, root, out, keeper, last }, address, sink);
  for (const line of quietLines(faults)) process.stderr.write(`${line}\n`);
  const errors = countErrors(faults);
  if (strict && errors > 0) throw new Error(`${counted(errors, 'error')} in the seeds (--strict)`);
  const pages = await writePages({
    ...{ app, root, out, address, owner, site, sink, keeper, offline },
    cards: { choice, last },
  });
  const withheld = errors === 0 ? '' : `; ${counted(errors, 'error')}, see above`;
  const made = `${counted(site.articles.length, 'article')}, ${counted(pages, 'page')}`;
  return { summary: (place) => `${made} in ${place}${withheld}`, register };
}

/** What the seeds gave, and how to register the addresses that they have now. */
interface Analysed {
  readonly site: SiteData;
  readonly owner: OwnerSite;
  readonly faults: readonly Fault[];
  readonly register: () => void;
}

type Folders = Pick<Filling, 'seeds' | 'root' | 'out' | 'keeper' | 'last'>;

function readSeeds({ seeds, root, out, keeper, last }: Folders, address: SiteAddress, sink: Sink): Analysed {
  const folder = resolve(root, 'seeds');
  const today = dayOfBuild(process.env.SOURCE_DATE_EPOCH, new Date());
  const { register, ...registered } = openRegister(folder, root, today);
  const published = openPublishedPeople(folder, root, last);
  const ids = seeds.ids();
  register.expect(ids);
  const writer = new SiteDataWriter(sink);
  const faults: Fault[] = [...registered.faults, ...published.faults];
  const without = new Map<string, 'withheld' | 'withdrawn'>();
  const progress = new Progress('articles', ids.length);
  let done = 0;
  for (const { article, seed, found, uncorrected = null, ...reading } of seeds.read({ keep: false })) {
    faults.push(...reading.faults);
    if (article !== null) {
      writer.add(withPictures(register.anchor(article, uncorrected), found.pictures));
      writePictures({ out, last }, found.files);
    } else if (seed !== null) without.set(seed, countErrors(reading.faults) > 0 ? 'withheld' : 'withdrawn');
    progress.at(++done);
  }
  progress.end();
  const rest = register.settle(without);
  writer.addFormer(rest);
  const owner = seeds.ownersSite();
  const feeds = address.url !== null;
  const origin = { identity: owner.identity, addressOf: addressesAt(address) };
  const take = (statements: StatementsOfSite): void => {
    const told = JSON.stringify([origin.identity, address, feeds]);
    for (const { key, files } of filesOfSubjects(statements, origin, feeds))
      keeper.keepNow('exports', [told, ...key], (write) => files.forEach(({ path, pieces }) => write(path, pieces())));
  };
  const site = writer.finish(seeds.ownersPeople(), owner.identity, { feeds, take }, published.has);
  const registerAll = (): void => {
    registered.write();
    published.write(peopleWithPages(site), today);
  };
  return { site, owner, faults: [...faults, ...rest.faults], register: registerAll };
}
