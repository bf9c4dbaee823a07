import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { newSeedsMessage } from '../../model/site';
import { faultLine } from '../messages';
import { SeedFolder } from '../seeds/seed-folder';
import { memorySink } from '../data/sink';
import { SiteDataWriter } from '../data/write-site-data';

/**
 * Vite plugin: in development serves the data of `seeds/`, and tells open pages when a seed was
 * changed, added or removed.
 */
export function serveSeeds(): Plugin {
  return {
    name: 'on-the-record:serve-seeds',
    apply: 'serve',
    configureServer(server) {
      if (server.config.server.middlewareMode) return;
      const folder = resolve(server.config.root, 'seeds');
      const site = new LiveSite(new SeedFolder(folder, server.config.root), server);
      // without a listener, a link that leads back to itself would end the program; reading the
      // seeds names it
      server.watcher.on('error', () => site.renewSoon());
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(join(folder, '/'))) site.renewSoon();
      });
      server.middlewares.use(`${server.config.base}data/`, (request, response, next) => {
        const file = decodeURIComponent((request.url ?? '/').split('?')[0]!.slice(1));
        const json = site.read(file);
        if (json === null) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(json);
      });
    },
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
  private indexFile: string | null = null;
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

  renewSoon(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.renew();
      this.server.ws.send({ type: 'custom', event: newSeedsMessage });
    }, settleTime);
  }

  private renew(): void {
    const writer = new SiteDataWriter(memorySink(this.files));
    const faults: string[] = [];
    for (const reading of this.seeds.read({ keep: true })) {
      faults.push(...reading.faults.map(faultLine));
      if (reading.article !== null) writer.add(reading.article);
    }
    this.indexFile = writer.finish(this.seeds.ownersPeople()).indexFile;
    const shown = faults.join('\n');
    if (shown !== this.faults && shown !== '') this.server.config.logger.warn(shown);
    this.faults = shown;
  }
}
