import { expect, vi } from 'vitest';
import { act, render, waitFor } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { notFoundPage, pageTable } from '../../src/app/page-table';
import { Site } from '../../src/app/router';
import { readArticle } from '../../src/site/seeds/read-article';
import { readPeopleYaml } from '../../src/site/seeds/read-people-yaml';
import { aliasesOf, splitsOf } from '../../src/analysis/people/owner-names';
import { memorySink } from '../../src/site/data/sink';
import { SiteDataWriter, type SiteData } from '../../src/site/data/write-site-data';
import { viewOf } from '../../src/links/href';
import { createQueryClient, fileKey } from '../../src/queries/data-files';
import { QueryRoom } from '../../src/queries/QueryRoom';
import { setIndex } from '../../src/queries/site-index';

/**
 * What jsdom has not, since it lays nothing out: nothing is ever told to have been laid out or to
 * have come near.
 */
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoObserver, IntersectionObserver: NoObserver });

/** A site in memory: its data files, and what the build knows of it. */
export interface TestSite {
  readonly files: ReadonlyMap<string, string>;
  readonly data: SiteData;
}

/**
 * Builds a site of invented articles by name; a name may begin with the day of publication.
 * `people` is its people.yaml.
 */
export function siteOf(articles: Readonly<Record<string, string>>, people = ''): TestSite {
  const files = new Map<string, string>();
  const writer = new SiteDataWriter(memorySink(files));
  const { owner } = readPeopleYaml(people);
  for (const [name, words] of Object.entries(articles)) {
    const date = /^\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '2024-03-01';
    const raw = `---\nheadline: News of the day\ndate: ${date}\nlanguage: en\n---\n${words}\n`;
    const bytes = new TextEncoder().encode(raw);
    writer.add(readArticle(`${name}.txt`, bytes, { fallbackDate: null, corrections: null, owner }).article!);
  }
  const ids = new Set(owner.map(({ id }) => id));
  return { files, data: writer.finish({ aliases: aliasesOf(owner), splits: splitsOf(owner), ids }) };
}

/**
 * A browser in which nothing is laid out or comes near the window: what is drawn is drawn at once
 * or in its turn.
 */
class NothingNear {
  observe(): void {}
  disconnect(): void {}
}

/**
 * Opens an address of a site as a reader who comes from elsewhere does; all of its data is at hand.
 */
export async function openSite(site: TestSite, href: string): Promise<void> {
  await visitSite(site, href, site.files);
  await narrowed();
}

/** Waits until a list shows what its address asks for. */
export const narrowed = (): Promise<void> =>
  waitFor(() => expect(document.querySelector('main [aria-busy="true"]')).toBeNull(), { timeout: 20_000 });

/**
 * The same where of its data but the index and some files are at hand: what else is needed is
 * fetched.
 */
export async function visitSite(
  { data }: TestSite,
  href: string,
  atHand: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  globalThis.IntersectionObserver = NothingNear as unknown as typeof IntersectionObserver;
  globalThis.ResizeObserver = NothingNear as unknown as typeof ResizeObserver;
  window.history.replaceState(null, '', href);
  const client = createQueryClient();
  setIndex(client, data.index);
  for (const [file, json] of atHand) client.setQueryData(fileKey(file), JSON.parse(json));
  const view = viewOf(href);
  await (view === null ? notFoundPage : pageTable[view.page]).load();
  await act(async () => {
    render(
      <QueryRoom client={client}>
        <BrowserRouter>
          <Site />
        </BrowserRouter>
      </QueryRoom>,
    );
    await Promise.resolve();
  });
  await partsCome();
}

/** Waits for the parts of a page whose code comes by itself. */
export const partsCome = (): Promise<void> => act(() => vi.dynamicImportSettled());

/** The address in the address bar. */
export const addressNow = (): string => `${window.location.pathname}${window.location.search}${window.location.hash}`;
