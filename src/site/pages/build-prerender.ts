import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Plugin } from 'vite';
import { pageNames, type PageName } from '../../links/pages';
import { styleModuleOf } from './class-names';
import type * as PrerenderModule from './prerender';

/** A page of the table, or the one for addresses that name nothing. */
export type PageKind = PageName | 'notFound';

/** The modules of styles that a kind of page uses. */
interface PageStyles {
  /** on every page of its kind, those of the frame around it among them */
  readonly always: ReadonlySet<string>;
  /** where something is told that few pages have to tell */
  readonly told: ReadonlySet<string>;
}

/** The modules of styles of each kind of page. */
export type StylesOf = Readonly<Record<PageKind, PageStyles>>;

const pageKinds: readonly PageKind[] = [...pageNames, 'notFound'];

/** The file of a page, from the root of the project. */
const pageFile = (page: PageKind): string => `src/pages/${page[0]!.toUpperCase()}${page.slice(1)}Page.tsx`;

/** The module in whose script a page comes (`page-table.tsx`), from the root of the project. */
export const scriptOf = (page: PageKind): string =>
  page === 'article' || page === 'quotation' ? 'src/pages/pages-of-article.ts' : pageFile(page);

/** What draws the pages, and which styles each kind of page needs. */
export interface BuiltPrerender {
  readonly prerender: typeof PrerenderModule;
  readonly stylesOf: StylesOf;
  /** the script that runs before the first paint */
  readonly beforePaint: string;
}

/** Builds the app for Node into a folder, which stands below the project's own node_modules or beside them. */
export async function buildPrerender(folder: string): Promise<void> {
  const { build, minifySync, resolveConfig } = await import('vite');
  const config = await resolveConfig({}, 'build', 'production', 'production');
  let stylesOf: StylesOf | null = null;
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    logLevel: 'error',
    css: { modules: config.css.modules ?? {} },
    plugins: [
      (await import('@vitejs/plugin-react')).default(),
      stylesReader(config.root, (found) => (stylesOf = found)),
    ],
    build: {
      ssr: 'src/site/pages/prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      // one file: what a page loads on demand is there when the folder is not
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  writeFileSync(join(folder, stylesFile), serialize(stylesOf));
  const source = readFileSync(join(config.root, 'src/site/pages', beforePaintFile), 'utf8');
  // as small as it gets: in a block its names may be short
  writeFileSync(join(folder, beforePaintFile), minifySync(beforePaintFile, `{${source}}`).code.trim());
}

const beforePaintFile = 'before-paint.js';

/** Beside what draws the pages: the `StylesOf` them. */
const stylesFile = 'styles';

/** Takes in what `buildPrerender` made. */
export async function takePrerender(folder: string): Promise<BuiltPrerender> {
  const prerender = (await import(pathToFileURL(join(folder, 'prerender.js')).href)) as typeof PrerenderModule;
  await prerender.loadPages();
  return {
    prerender,
    stylesOf: deserialize(readFileSync(join(folder, stylesFile))) as StylesOf,
    beforePaint: readFileSync(join(folder, beforePaintFile), 'utf8'),
  };
}

/** Reads off the imports which styles each kind of page can come to use. */
function stylesReader(root: string, tell: (styles: StylesOf) => void): Plugin {
  return {
    name: 'on-the-record:styles-of-pages',
    buildEnd() {
      const reach = (file: string, told: boolean): Set<string> => {
        const seen = new Set<string>();
        const open = [resolve(root, file)];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (seen.has(id)) continue;
          seen.add(id);
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
          open.push(...importedIds);
          // a page is another's; what waits for a reader's wish brings the whole sheet with it
          if (told) open.push(...dynamicallyImportedIds.filter((other) => !/\/on-demand\/|Page\.tsx$/.test(other)));
        }
        return new Set([...seen].map(styleModuleOf).filter((module) => module !== null));
      };
      // the table of pages imports all of them, each on demand
      const frame = reach('src/app/router.tsx', false);
      const styles = pageKinds.map((page) => {
        const always = new Set([...frame, ...reach(pageFile(page), false)]);
        const told = [...reach(pageFile(page), true)].filter((module) => !always.has(module));
        return [page, { always, told: new Set(told) } satisfies PageStyles];
      });
      tell(Object.fromEntries(styles) as StylesOf);
    },
  };
}
