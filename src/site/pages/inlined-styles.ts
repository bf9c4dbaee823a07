import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind, StylesOf } from './build-prerender';
import { inlined, type Inlined, type PageFrame } from './page-html';
import { firstStyles, modulesIn, stylesFor, withoutFonts } from './page-styles';

/** Kinds of which a site has more pages than articles: each has the styles of its first screen alone. */
const manyPages: ReadonlySet<PageKind> = new Set(['quotation', 'person', 'country']);

/**
 * The styles that come with each page's HTML. Of most kinds all that its page can use, the others
 * come with the first page that needs them; of the kinds with many pages what the page itself has,
 * and the whole sheet, which all share, after the paint. That is left without the fonts, which the
 * HTML of every page names.
 */
export class PageStyles {
  private readonly sheet: string;
  /** of it what a page is first shown with */
  private readonly first: string;
  private readonly known = new Map<string, Inlined>();

  constructor(
    out: string,
    private readonly frame: PageFrame,
    private readonly stylesOf: StylesOf,
  ) {
    const file = join(out, frame.sheet.slice(frame.address.base.length));
    this.sheet = readFileSync(file, 'utf8');
    this.first = firstStyles(this.sheet);
    writeFileSync(file, withoutFonts(this.sheet));
  }

  /** What a page of a kind with this body shows itself with. */
  of(kind: PageKind, body: string): Inlined {
    const modules = modulesIn(body);
    if (manyPages.has(kind)) return this.inlined(modules, true);
    const { always, told } = this.stylesOf[kind];
    return this.inlined([...always, ...(modules.some((module) => told.has(module)) ? told : [])], false);
  }

  private inlined(modules: readonly string[], isFirst: boolean): Inlined {
    const key = `${isFirst} ${modules.join(' ')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const uses = new Set(modules);
    const styles = stylesFor(isFirst ? this.first : this.sheet, (module) => uses.has(module));
    const made = inlined(this.frame, styles, isFirst);
    this.known.set(key, made);
    return made;
  }
}
