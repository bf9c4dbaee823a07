import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minifySync } from 'vite';
import { pageEntry, pathOf, placeAt, type PageName } from '../../links/pages';
import { ownAccent } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';
import type { SiteAddress } from '../site-url';
import type { ProjectApp } from './build-app';
import { scriptOf } from './build-prerender';
import { leadingPage } from './leading-page';
import { languageOfPages, pageHtml, type PageFrame } from './page-html';
import { PageStyles } from './inlined-styles';
import { formerPaths, placesOfSite } from './prerendered-places';
import type { CardChoice } from '../sharing/cards/card-choice';
import { drawCards } from '../sharing/cards/card-press';
import { Sharing, type SharedPage } from '../sharing/share-pages';
import { FrameWriter } from './write-frames';
import { writeForHosts, type ListedPage } from './host-files';
import { iconOf, writeIcons } from './site-icons';
import type { EventEntry } from '../../model/site';
import { Progress } from '../commands/progress';
import { rowsOf } from '../data/write-lists';
import type { Sink } from '../data/sink';
import type { SiteData } from '../data/write-site-data';

/** What pages are made from: the app as it was built, where it will stand, whose it is, and its data. */
interface SiteParts {
  readonly app: ProjectApp;
  readonly root: string;
  /** the folder of the site, which has the app */
  readonly out: string;
  readonly address: SiteAddress;
  readonly owner: OwnerSite;
  readonly site: SiteData;
  readonly sink: Sink;
  /** which pages get cards of their own, and where those of the last site lie */
  readonly cards: { readonly choice: CardChoice; readonly last: string | null };
}

/**
 * Writes every page of a built site to its own folder, the page of unknown addresses, and the files
 * that hosts and crawlers read.
 */
export async function writePages(parts: SiteParts): Promise<number> {
  const { app, root, out, address, owner, site, sink, cards } = parts;
  const { prerender, stylesOf } = await app.prerender(out);
  const built = readBuilt(out);
  const frame = frameOf(parts, built, { address, owner, indexFile: site.indexFile });
  const styles = new PageStyles(out, frame, stylesOf);
  if (owner.logo !== null) writeFileSync(join(out, owner.identity.logo!.path), owner.logo);
  const data = { index: site.index, read: cachedReader(sink) };
  writeIcons(out, owner);
  const isFramed = owner.embed.length > 0 && address.url !== null;
  const sharing = new Sharing({ address, identity: owner.identity, site, read: data.read, isFramed });
  const frames = isFramed ? new FrameWriter(out, owner, sharing) : null;
  const pictures = await drawCards({
    // a chat finds a card by its whole address only
    choice: address.url === null ? 'none' : cards.choice,
    places: placesOfSite(site),
    factsAt: (place) => sharing.facts(place),
    site: { identity: owner.identity, accent: owner.accent?.light ?? ownAccent.light },
    root,
    out,
    last: cards.last,
    warn: (message) => process.stderr.write(`${message}\n`),
  });
  const { others, leading, own } = formerPaths(site);
  const doubles = [...others.values(), ...leading.values()].reduce((sum, paths) => sum + paths.length, 0);
  const total = [...placesOfSite(site)].length + doubles + own.length;
  const progress = new Progress('pages', total);
  const listed: ListedPage[] = [];
  let written = 0;
  const write = (path: string, html: string): void => {
    writePage(out, path, html);
    progress.at(++written);
  };
  const press = new prerender.PagePress(address.base, data);
  const render = async (path: string, shared: SharedPage | null): Promise<string> => {
    const rendered = await press.draw(path);
    const { page } = placeAt(path)!;
    return pageHtml(frame, styles.of(page, rendered.body), {
      ...rendered,
      path,
      shared,
      modules: built.modulesOf(page),
    });
  };
  const draw = async (path: string, shared: SharedPage | null): Promise<void> => {
    const html = await render(path, shared);
    for (const one of [path, ...(others.get(path) ?? [])]) write(one, html);
  };
  for (const place of placesOfSite(site)) {
    const path = pathOf(place);
    const shared = sharing.of(place, pictures);
    await draw(path, shared);
    for (const old of leading.get(path) ?? []) {
      const href = address.base + path.slice(1);
      const { title } = sharing.facts(place);
      write(old, leadingPage({ href, title, shared, language: languageOfPages(owner.identity.language) }));
    }
    if (place.page === 'quotation') frames?.statement(place, [path, ...(others.get(path) ?? [])]);
    if (pageEntry(place.page).inSiteMap) listed.push({ path, changed: shared.changed });
  }
  for (const path of own) {
    await draw(path, null);
    frames?.changed(path);
  }
  frames?.timeline(rowsOf<EventEntry>(site.index.events, data.read));
  progress.end();
  const lost = await press.draw('/404.html');
  writeFileSync(
    join(out, '404.html'),
    pageHtml(frame, styles.of('notFound', lost.body), { ...lost, path: null, shared: null, modules: [] }),
  );
  writeForHosts(out, frame, styles.used(), listed);
  return total;
}

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

interface Built {
  readonly script: string;
  readonly modulesOf: (page: PageName) => string[];
}

/**
 * Reads which script is the entry and which others a page needs, from Vite's manifest, and removes
 * that.
 */
function readBuilt(out: string): Built {
  const path = join(out, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestChunk>;
  rmSync(dirname(path), { recursive: true });
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry)!;
  const reach = (key: string, seen: Set<string>): Set<string> => {
    if (seen.has(key) || manifest[key] === undefined) return seen;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) reach(next, seen);
    return seen;
  };
  const modulesOf = (page: PageName): string[] =>
    [...reach(scriptOf(page), new Set(reach(entry[0], new Set())))]
      .filter((key) => key !== entry[0])
      .map((key) => manifest[key]!.file);
  return { script: entry[1].file, modulesOf };
}

/** The script that runs before the first paint, as small as it gets: in a block its names may be short. */
function readBeforePaint(root: string): string {
  const source = readFileSync(join(root, 'src/site/pages/before-paint.js'), 'utf8');
  return minifySync('before-paint.js', `{${source}}`).code.trim();
}

function frameOf(
  { root, out }: Pick<SiteParts, 'root' | 'out'>,
  built: Built,
  place: Pick<PageFrame, 'address' | 'owner' | 'indexFile'>,
): PageFrame {
  const { address } = place;
  const assets = readdirSync(join(out, 'assets'));
  const paths = (pattern: RegExp): string[] =>
    assets.filter((name) => pattern.test(name)).map((name) => `${address.base}assets/${name}`);
  return {
    ...place,
    icon: iconOf(out, place.owner),
    sheet: paths(/\.css$/)[0]!,
    script: address.base + built.script,
    beforePaint: readBeforePaint(root),
    fonts: paths(/^source-serif-4-latin-wght-normal-.*\.woff2$/),
  };
}

/** Parsed data files, the last few at hand: the pages of one article follow one another. */
function cachedReader(sink: Sink): (file: string) => unknown {
  const recent = new Map<string, unknown>();
  return (file) => {
    const known = recent.get(file);
    if (known !== undefined) return known;
    const content: unknown = JSON.parse(sink.read(file));
    if (recent.size > 100) recent.delete(recent.keys().next().value!);
    recent.set(file, content);
    return content;
  };
}

function writePage(out: string, path: string, html: string): void {
  const folder = join(out, decodeURIComponent(path));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}
