import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Cache, CacheKey } from '../cache/cache';
import { readSiteUrl } from '../site-url';
import { buildServiceWorker } from './build-service-worker';
import { buildPrerender, takePrerender, type BuiltPrerender } from './build-prerender';

/** The folders of a project. */
export interface Project {
  readonly root: string;
  /** where its site goes, from the root, as Vite's configuration says */
  readonly out: string;
}

/** The app of a project, which is the same for any seeds. Vite is loaded only where it has not been built before. */
export class ProjectApp {
  private readonly key: CacheKey;
  /** of all that it is built from */
  readonly digest: string;

  constructor(
    private readonly folder: string,
    private readonly cache: Cache,
  ) {
    this.key = [readSiteUrl(process.env.SITE_URL).base, ...filesOfApp(folder).flatMap(namedContent(folder))];
    this.digest = this.key.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
    // as Vite sets it: what draws pages asks for it too
    process.env.NODE_ENV ??= 'production';
  }

  project(): Promise<Project> {
    return this.cache.soon('projects', this.key, async () => {
      const { resolveConfig } = await import('vite');
      const { root, build } = await resolveConfig({}, 'build', 'production', 'production');
      return { root: relative(this.folder, root), out: build.outDir };
    });
  }

  /** Builds the app into a folder that is empty. */
  async build(out: string): Promise<void> {
    const kept = await this.cache.folder('apps', this.key, buildInto);
    if (kept === null) await buildInto(out);
    else cpSync(kept, out, { recursive: true });
  }

  /** What draws the pages of an app that was built into a folder. */
  async prerender(out: string): Promise<BuiltPrerender> {
    const kept = await this.cache.folder('prerender', this.key, buildPrerender);
    if (kept !== null) return takePrerender(kept);
    const folder = join(out, '.prerender');
    await buildPrerender(folder);
    const taken = await takePrerender(folder);
    rmSync(folder, { recursive: true });
    return taken;
  }
}

async function buildInto(outDir: string): Promise<void> {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ logLevel: 'warn', build: { outDir, emptyOutDir: true } }, null);
  await builder.buildApp();
  await buildServiceWorker(outDir);
}

/** Of all that the app is built from, the files of the project. */
function filesOfApp(folder: string): string[] {
  const own = readdirSync(folder).filter((name) => /\.(?:[cm]?[jt]s|json|html)$|^\.env/.test(name));
  return [
    ...own.sort().map((name) => join(folder, name)),
    ...['public', 'src'].flatMap((name) => filesBelow(join(folder, name))),
  ];
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
    : [];

const namedContent = (folder: string) => (file: string) => [relative(folder, file), readFileSync(file)];
