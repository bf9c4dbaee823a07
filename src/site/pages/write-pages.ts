import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownAccent } from '../seeds/accent';
import type { OwnerSite } from '../seeds/owner-site';
import type { SiteAddress } from '../site-url';
import type { ProjectApp } from './build-app';
import { readBuilt, type BuiltScripts } from './built-scripts';
import { PageMaker, type ToldOfPages } from './make-pages';
import type { PageFrame } from './page-html';
import { PageStyles } from './inlined-styles';
import { placesByFile, placesOfSite } from './prerendered-places';
import type { CardChoice } from '../sharing/cards/card-choice';
import { drawCards } from '../sharing/cards/card-press';
import { Sharing } from '../sharing/share-pages';
import { FrameWriter } from './write-frames';
import { writeOffline } from './write-offline';
import type { OfflineChoice } from '../../model/offline';
import { writeForHosts, type ListedPage } from './host-files';
import { iconOf, writeIcons } from './site-icons';
import type { EventEntry } from '../../model/site';
import { Progress } from '../commands/progress';
import type { FileKeeper, WriteFile } from '../cache/file-keeper';
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
  readonly keeper: FileKeeper;
  /** which pages get cards of their own, and where those of the last site lie */
  readonly cards: { readonly choice: CardChoice; readonly last: string | null };
  /** whether the site can be read offline */
  readonly offline: OfflineChoice;
}

/**
 * Writes every page of a built site to its own folder, the page of unknown addresses, and the files
 * that hosts and crawlers read.
 */
export async function writePages(parts: SiteParts): Promise<number> {
  const { app, root, out, address, owner, site, sink, keeper, cards, offline } = parts;
  const { prerender, stylesOf, beforePaint } = await app.prerender(out);
  const built = readBuilt(out);
  const frame = frameOf(parts, built, { address, owner, beforePaint, indexFile: site.indexFile, offline });
  const styles = new PageStyles(out, frame, stylesOf);
  if (owner.logo !== null) writeFileSync(join(out, owner.identity.logo!.path), owner.logo);
  const data = { index: site.index, read: cachedReader(sink) };
  writeIcons(out, owner, { base: address.base, offline });
  const isFramed = owner.embed.length > 0 && address.url !== null;
  const sharing = new Sharing({ address, identity: owner.identity, site, read: data.read, isFramed });
  const frames = isFramed ? new FrameWriter(owner, sharing) : null;
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
  const maker = new PageMaker({
    ...{ frame, styles, sharing, frames, pictures, site },
    press: new prerender.PagePress(address.base, data),
    modulesOf: built.modulesOf,
    jsonOf: sink.read,
    app: app.digest,
  });
  const listed: ListedPage[] = [];
  const policies = new Set<string>();
  const progress = new Progress('pages', maker.total);
  for (const group of placesByFile(site)) {
    const key = maker.keyOf(group);
    const make = (write: WriteFile): Promise<ToldOfPages> => maker.make(group, write);
    const told = key === null ? await make(keeper.write) : await keeper.keep('pages', key, make);
    for (const page of told.listed) listed.push(page);
    for (const hash of told.styles) policies.add(hash);
    progress.at(maker.done(group));
  }
  for (const hash of await maker.makeOwn(keeper.write)) policies.add(hash);
  frames?.timeline(rowsOf<EventEntry>(site.index.events, data.read), keeper.write);
  progress.end();
  for (const hash of writeOffline({ out, root, frame, styles, site, scripts: built.ofShell })) policies.add(hash);
  writeForHosts(
    out,
    frame,
    [...policies].map((hash) => ({ hash })),
    listed,
  );
  return maker.total;
}

function frameOf(
  { out }: Pick<SiteParts, 'out'>,
  built: BuiltScripts,
  place: Pick<PageFrame, 'address' | 'owner' | 'beforePaint' | 'indexFile' | 'offline'>,
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
    fonts: paths(/^source-serif-4-latin-wght-normal-.*\.woff2$/),
    shellFonts: paths(/-latin-wght-normal-.*\.woff2$/),
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
