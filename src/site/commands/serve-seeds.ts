import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { pictureFolder } from '../../model/picture';
import type { Fault } from '../../model/seed';
import { withPictures } from '../pictures/write-pictures';
import { deskPath } from '../../derive/corrections/desk-messages';
import { newSeedsMessage } from '../../model/meta-names';
import { Desk } from '../desk/desk';
import { answerDesk } from '../desk/desk-requests';
import { quietLines } from '../messages';
import type { OwnerSite } from '../seeds/owner-site';
import { SeedFolder } from '../seeds/seed-folder';
import { accentRule } from '../seeds/accent';
import { memorySink } from '../data/sink';
import { typeOfFile } from '../../links/export-files';
import { filesOfSite, type FileOfSite, type StatementsOfSite } from '../exports/files-of-site';
import { addressesAt } from '../site-url';
import { SiteDataWriter } from '../data/write-site-data';

/**
 * Vite plugin: in development serves the data of `seeds/`, or of another folder, tells open pages
 * when a seed was changed, added or removed, and has the owner's desk.
 */
export function serveSeeds(seeds = 'seeds'): Plugin {
  let site: LiveSite | null = null;
  return {
    name: 'on-the-record:serve-seeds',
    apply: 'serve',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      const folder = resolve(server.config.root, seeds);
      const live = (site = new LiveSite(new SeedFolder(folder, server.config.root), server));
      // without a listener, a link that leads back to itself would end the program; reading the
      // seeds names it
      server.watcher.on('error', () => live.renewSoon());
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(join(folder, '/'))) live.renewSoon();
      });
      const desk = new Desk(folder, server.config.root, () => live.renewNow());
      server.middlewares.use(`${server.config.base}${deskPath}`, answerDesk(desk));
      server.middlewares.use(`${server.config.base}data/`, (request, response, next) => {
        const file = decodeURIComponent((request.url ?? '/').split('?')[0]!.slice(1));
        const json = live.read(file);
        if (json === null) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(json);
      });
      server.middlewares.use(`${server.config.base}${pictureFolder}/`, (request, response, next) => {
        const name = (request.url ?? '').split('?')[0]!.slice(1);
        const bytes = live.picture(name);
        if (bytes === null) return next();
        response.setHeader('Content-Type', `image/${name.endsWith('.jpg') ? 'jpeg' : name.replace(/^.*\./, '')}`);
        response.end(bytes);
      });
      server.middlewares.use(`${server.config.base}assets/`, (request, response, next) => {
        const { identity, logo } = live.owner();
        if (logo === null || identity.logo!.path !== `assets${(request.url ?? '').split('?')[0]}`) return next();
        response.setHeader('Content-Type', identity.logo!.path.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
        response.end(logo);
      });
      server.middlewares.use(server.config.base, (request, response, next) => {
        const file = live.fileAt((request.url ?? '/').split('?')[0]!);
        if (file === null) return next();
        response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
        response.setHeader('Cache-Control', 'no-store');
        response.end(file.text);
      });
    },
    transformIndexHtml: () => [{ tag: 'style', children: accentRule(site?.owner().accent ?? null), injectTo: 'head' }],
  };
}

/**
 * A save may touch a file several times: one renewal for all that happens within so many
 * milliseconds.
 */
const settleTime = 60;

/** The site's data files in memory, renewed when the seeds change. */
class LiveSite {
  private readonly files = new Map<string, string>();
  private readonly pictures = new Map<string, Uint8Array>();
  private indexFile: string | null = null;
  private taken: ReadonlyMap<string, FileOfSite> = new Map();
  private faults = '';
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly seeds: SeedFolder,
    private readonly server: ViteDevServer,
  ) {}

  /** A data file; `index.json` is the newest index. Null for one that is not there. */
  read(file: string): string | null {
    if (this.indexFile === null) this.renew();
    return this.files.get(file === 'index.json' ? this.indexFile! : file) ?? null;
  }

  /** A picture of an article by the name of its file; null of one that is not there. */
  picture(name: string): Uint8Array | null {
    if (this.indexFile === null) this.renew();
    return this.pictures.get(name) ?? null;
  }

  /** What the owner's site.yaml says. */
  owner(): OwnerSite {
    if (this.indexFile === null) this.renew();
    return this.seeds.ownersSite();
  }

  /** A file that stands beside a page; null for one that is not there. */
  fileAt(path: string): { readonly text: string; readonly type: string } | null {
    if (this.indexFile === null) this.renew();
    const file = this.taken.get(path);
    return file === undefined ? null : { text: [...file.pieces()].join(''), type: typeOfFile(path) };
  }

  renewSoon(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.renewNow(), settleTime);
  }

  /** Reads the seeds anew, and tells the open pages. */
  renewNow(): void {
    this.renew();
    this.server.ws.send({ type: 'custom', event: newSeedsMessage });
  }

  private renew(): void {
    const writer = new SiteDataWriter(memorySink(this.files));
    this.pictures.clear();
    const faults: Fault[] = [];
    for (const reading of this.seeds.read({ keep: true })) {
      faults.push(...reading.faults);
      if (reading.article !== null) writer.add(withPictures(reading.article, reading.found.pictures));
      for (const file of reading.found.files) this.pictures.set(file.name, file.bytes);
    }
    const { identity } = this.seeds.ownersSite();
    const origin = { identity, addressOf: addressesAt({ base: this.server.config.base, url: null }) };
    const take = (statements: StatementsOfSite): void => {
      this.taken = new Map([...filesOfSite(statements, origin, false)].map((file) => [file.path, file]));
    };
    this.indexFile = writer.finish(this.seeds.ownersPeople(), identity, { feeds: false, take }).indexFile;
    const shown = quietLines(faults).join('\n');
    if (shown !== this.faults && shown !== '') this.server.config.logger.warn(shown);
    this.faults = shown;
  }
}
