import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { pageNames, type PageName } from '../../links/pages';
import { styleModuleOf } from './class-names';
import type * as PrerenderModule from './prerender';

/** A page of the table, or the one for addresses that name nothing. */
export type PageKind = PageName | 'notFound';

/**
 * The modules of styles that each kind of page may use, those of the frame around it among them.
 */
export type StylesOf = Readonly<Record<PageKind, ReadonlySet<string>>>;

const pageKinds: readonly PageKind[] = [...pageNames, 'notFound'];

/** The file of a page, from the root of the project. */
export const pageFile = (page: PageKind): string => `src/pages/${page[0]!.toUpperCase()}${page.slice(1)}Page.tsx`;

/** What draws the pages, and which styles each kind of page needs. */
interface BuiltPrerender {
  readonly prerender: typeof PrerenderModule;
  readonly stylesOf: StylesOf;
}

/** Builds the app for Node beside the project's own node_modules, takes it in, and removes it. */
export async function buildPrerender(config: ResolvedConfig): Promise<BuiltPrerender> {
  const folder = resolve(config.root, config.build.outDir, '.prerender');
  let stylesOf: StylesOf | null = null;
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    logLevel: 'error',
    css: { modules: config.css.modules ?? {} },
    plugins: [react(), stylesReader(config.root, (found) => (stylesOf = found))],
    build: {
      ssr: 'src/site/pages/prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
  });
  const prerender = (await import(pathToFileURL(join(folder, 'prerender.js')).href)) as typeof PrerenderModule;
  await prerender.loadPages();
  rmSync(folder, { recursive: true });
  return { prerender, stylesOf: stylesOf! };
}

/** Reads off the imports which styles each kind of page can come to use. */
function stylesReader(root: string, tell: (styles: StylesOf) => void): Plugin {
  return {
    name: 'on-the-record:styles-of-pages',
    buildEnd() {
      const reach = (file: string): Set<string> => {
        const seen = new Set<string>();
        const open = [resolve(root, file)];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (seen.has(id)) continue;
          seen.add(id);
          // what is imported on demand brings the whole sheet with it, as `components/on-demand` does
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        return new Set([...seen].map(styleModuleOf).filter((module) => module !== null));
      };
      // the table of pages imports all of them, each on demand
      const frame = reach('src/app/router.tsx');
      const styles = pageKinds.map((page) => [page, new Set([...frame, ...reach(pageFile(page))])]);
      tell(Object.fromEntries(styles) as StylesOf);
    },
  };
}
