import { lazy, type ComponentType } from 'react';
import type { PageName } from '../links/pages';
import type { ViewOf } from '../links/view';
import { newerIndex } from '../queries/after-update';
import { tellIfLate } from '../queries/late';
import { wholeSheet } from '../components/whole-sheet';

/**
 * A page in a file of its own: `load` fetches it, after which `Page` draws at once, without
 * suspending.
 */
interface PageEntry<Props> {
  readonly load: () => Promise<void>;
  readonly Page: ComponentType<Props>;
}

type PageModule<Props> = { readonly default: ComponentType<Props> };

function page<Props extends object>(fetchPage: () => Promise<ComponentType<Props>>): PageEntry<Props> {
  let module: PageModule<Props> | null = null;
  const fetchOrAsk = (): Promise<ComponentType<Props>> =>
    // after an update the file may be gone: where the site has another script, this never ends and
    // the page is loaded anew
    fetchPage().catch((error: unknown) => newerIndex().then(() => Promise.reject(error as Error)));
  const load = async (): Promise<PageModule<Props>> => (module ??= { default: await tellIfLate(fetchOrAsk()) });
  return {
    load: async () => void (await load()),
    // React reads a thenable that answers at once without suspending, so hydration finds the page
    // there
    Page: lazy(() => (module === null ? withStyles(load()) : answering(module))) as unknown as ComponentType<Props>,
  };
}

async function withStyles<T>(loading: Promise<T>): Promise<T> {
  await wholeSheet();
  return loading;
}

function answering<T>(value: T): Promise<T> {
  return { then: (answer: (value: T) => void) => answer(value) } as unknown as Promise<T>;
}

type PageTable = { readonly [P in PageName]: PageEntry<{ readonly view: ViewOf<P> }> };

/** Every page of the site by the name that addresses use. */
export const pageTable: PageTable = {
  articles: page(async () => (await import('../pages/ArticlesPage')).ArticlesPage),
  article: page(async () => (await import('../pages/pages-of-article')).ArticlePage),
  quotation: page(async () => (await import('../pages/pages-of-article')).QuotationPage),
  quotes: page(async () => (await import('../pages/QuotesPage')).QuotesPage),
  timeline: page(async () => (await import('../pages/TimelinePage')).TimelinePage),
  people: page(async () => (await import('../pages/PeoplePage')).PeoplePage),
  person: page(async () => (await import('../pages/PersonPage')).PersonPage),
  countries: page(async () => (await import('../pages/CountriesPage')).CountriesPage),
  country: page(async () => (await import('../pages/CountryPage')).CountryPage),
  about: page(async () => (await import('../pages/AboutPage')).AboutPage),
  read: page(async () => (await import('../pages/ReadPage')).ReadPage),
};

/** The page for addresses that name nothing. */
export const notFoundPage: PageEntry<{ readonly href: string }> = page(
  async () => (await import('../pages/NotFoundPage')).NotFoundPage,
);
