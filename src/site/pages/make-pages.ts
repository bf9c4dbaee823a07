import { pageEntry, pathOf, placeAt, type PageName, type Place } from '../../links/pages';
import { directoryKey } from '../../model/site';
import type { CacheKey } from '../cache/cache';
import type { WriteFile } from '../cache/file-keeper';
import type { SiteData } from '../data/write-site-data';
import { cardOf, type CardsByPath, type SharedPage, type Sharing } from '../sharing/share-pages';
import type { ListedPage } from './host-files';
import type { PageStyles } from './inlined-styles';
import { leadingPage } from './leading-page';
import { languageOfPages, pageHtml, type PageFrame } from './page-html';
import type { PagePress } from './prerender';
import { formerPaths, placesOfSite, type FormerPaths, type PlacesOfFile } from './prerendered-places';
import type { FrameWriter } from './write-frames';

/** What pages are made with. */
interface Workshop {
  readonly frame: PageFrame;
  readonly styles: PageStyles;
  readonly sharing: Sharing;
  /** null where nobody may frame the site's pages */
  readonly frames: FrameWriter | null;
  readonly pictures: CardsByPath;
  readonly site: SiteData;
  readonly press: PagePress;
  readonly modulesOf: (page: PageName) => string[];
  /** the JSON of a data file */
  readonly jsonOf: (file: string) => string;
  /** a digest of the program that draws the pages */
  readonly app: string;
}

/** What the whole site has to know of pages that were made. */
export interface ToldOfPages {
  /** those of the site map */
  readonly listed: readonly ListedPage[];
  /** the policy's words for their styles */
  readonly styles: readonly string[];
}

/** Draws the pages of a site, and says what each group of them is made from. */
export class PageMaker {
  private readonly former: FormerPaths;
  /** how many pages the site has */
  readonly total: number;
  private written = 0;
  /** all that every page is made from beside its data */
  private readonly basis: string;

  constructor(private readonly shop: Workshop) {
    this.former = formerPaths(shop.site);
    const { others, leading, own } = this.former;
    const doubles = [...others.values(), ...leading.values()].reduce((sum, paths) => sum + paths.length, 0);
    this.total = [...placesOfSite(shop.site)].length + doubles + own.length;
    const { owner, indexFile: _, ...frame } = shop.frame;
    this.basis = JSON.stringify([shop.app, frame, { ...owner, logo: null, faults: [] }, shop.frames !== null]);
  }

  /** All that pages of one data file are made from; null for those that are drawn from the index. */
  keyOf({ file, places }: PlacesOfFile): CacheKey | null {
    if (file === null) return null;
    const { pictures } = this.shop;
    const each = places.map((place) => {
      const path = pathOf(place);
      return [path, this.former.others.get(path), this.former.leading.get(path), cardOf(place, pictures)];
    });
    return [this.basis, file, JSON.stringify([each, [...this.peopleIn(file)]])];
  }

  /** How many pages are there, with those of a group. */
  done({ places }: PlacesOfFile): number {
    return (this.written += places.length);
  }

  async make({ file, places }: PlacesOfFile, write: WriteFile): Promise<ToldOfPages> {
    const { sharing, pictures, frames } = this.shop;
    const listed: ListedPage[] = [];
    const styles = new Set<string>();
    const people = this.peopleIn(file);
    for (const place of places) {
      const path = pathOf(place);
      const paths = [path, ...(this.former.others.get(path) ?? [])];
      const shared = sharing.of(place, pictures, people);
      styles.add(await this.draw(path, paths, shared, write));
      this.lead(place, path, shared, write);
      if (place.page === 'quotation') frames?.statement(place, paths, write);
      if (pageEntry(place.page).inSiteMap) listed.push({ path, changed: shared.changed });
    }
    return { listed, styles: [...styles] };
  }

  /** Those of old addresses, to which no page links, and that of unknown ones; gives the policy's words for their styles. */
  async makeOwn(write: WriteFile): Promise<string[]> {
    const styles: string[] = [];
    for (const path of this.former.own) {
      styles.push(await this.draw(path, [path], null, write));
      this.shop.frames?.changed(path, write);
    }
    return [...styles, await this.draw(null, [null], null, write)];
  }

  private lead(place: Place, path: string, shared: SharedPage, write: WriteFile): void {
    const { frame, sharing } = this.shop;
    const olds = this.former.leading.get(path) ?? [];
    if (olds.length === 0) return;
    const href = frame.address.base + path.slice(1);
    const language = languageOfPages(frame.owner.identity.language);
    const html = leadingPage({ href, title: sharing.facts(place).title, shared, language });
    for (const old of olds) write(`${old}index.html`, [html]);
  }

  /** Draws a page, null being that of unknown addresses, for some paths; gives the policy's word for its styles. */
  private async draw(
    path: string | null,
    paths: readonly (string | null)[],
    shared: SharedPage | null,
    write: WriteFile,
  ): Promise<string> {
    const { press, frame, styles, modulesOf } = this.shop;
    const rendered = await press.draw(path ?? '/404.html');
    const page = path === null ? null : placeAt(path)!.page;
    const inlined = styles.of(page ?? 'notFound', rendered.body);
    const modules = page === null ? [] : modulesOf(page);
    const html = pageHtml(frame, inlined, { ...rendered, path, shared, modules });
    for (const one of paths) write(one === null ? '/404.html' : `${one}index.html`, [html]);
    return inlined.hash;
  }

  /** Whom a data file names that has a page. */
  private peopleIn(file: string | null): ReadonlySet<string> {
    const { site, jsonOf } = this.shop;
    const json = file === null ? '' : jsonOf(file);
    const ids = new Set([...json.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!));
    return new Set([...ids].filter((id) => site.keys.has(directoryKey('people', id))));
  }
}
