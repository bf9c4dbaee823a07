import { text } from 'node:stream/consumers';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { notFoundPage, pageTable } from '../../app/page-table';
import { Inside, Site } from '../../app/router';
import { viewOf } from '../../links/href';
import type { View } from '../../links/view';
import { createQueryClient, fileKey } from '../../queries/data-files';
import { filesFor, namedFile } from '../../queries/needs';
import { QueryRoom } from '../../queries/QueryRoom';
import { setIndex } from '../../queries/site-index';
import type { SiteIndex } from '../../model/site';

/** Where prerendering finds the site's data. */
export interface DataSource {
  readonly index: SiteIndex;
  /** the parsed content of a data file */
  readonly read: (file: string) => unknown;
}

/**
 * A page as HTML: what belongs into the head, what into the body, and the data files that its
 * script will ask for.
 */
export interface RenderedPage {
  readonly head: string;
  readonly body: string;
  readonly dataFiles: readonly string[];
  /** key and file of what the page shows, which stand for index and directory: see `fileMetaName` */
  readonly named: readonly [key: string, file: string] | null;
}

/** Loads the code of every page, so that none suspends when it is drawn. */
export async function loadPages(): Promise<void> {
  await Promise.all([...Object.values(pageTable), notFoundPage].map(({ load }) => load()));
}

/** The HTML before and after what a page has within its shell. */
type Shell = readonly [before: string, after: string];

/** So many data files stay at hand: the pages of one article follow one another. */
const filesAtHand = 100;

/**
 * Draws the pages of a site below `base` as the browser will draw them on the pass that hydrates
 * them.
 */
export class PagePress {
  private readonly client: QueryClient = createQueryClient();
  /** for pages that name their data file: of the index they know no more than where that is, and whose site it is */
  private readonly apart: QueryClient = createQueryClient();
  /** what stands around a page, which is the same for all of a kind */
  private readonly shells = new Map<View['page'] | null, Shell>();

  constructor(
    private readonly base: string,
    private readonly data: DataSource,
  ) {
    setIndex(this.client, data.index);
    const { site, directory } = data.index;
    const none = { total: 0, first: null };
    const lists = { articles: none, quotations: none, events: none, people: none, countries: none };
    setIndex(this.apart, { ...lists, site, directory, oldIds: [], countryNames: {} });
  }

  /** Draws the page at an address below the base. Rejects when it cannot be drawn whole. */
  async draw(href: string): Promise<RenderedPage> {
    const view = viewOf(href);
    const dataFiles = view === null ? [] : filesFor(view, this.data.index, this.data.read);
    const named = view === null ? null : namedFile(view, this.data.index, this.data.read);
    const client = named === null ? this.client : this.apart;
    this.lay(dataFiles, client);
    const kind = view?.page ?? null;
    const shell = this.shells.get(kind) ?? (await this.drawShell(href, kind));
    const { head, body } = splitHead(await this.drawn(href, <Inside href={href} view={view} />, client));
    return {
      head,
      body: `${shell[0]}${body}${shell[1]}`,
      dataFiles: named === null ? dataFiles : dataFiles.slice(1),
      named,
    };
  }

  /** Puts data files where the page finds them. */
  private lay(files: readonly string[], client: QueryClient): void {
    if (client.getQueryCache().getAll().length > filesAtHand) client.removeQueries({ queryKey: ['file'] });
    for (const file of files)
      if (client.getQueryData(fileKey(file)) === undefined) client.setQueryData(fileKey(file), this.data.read(file));
  }

  private async drawShell(href: string, kind: View['page'] | null): Promise<Shell> {
    const { body } = splitHead(await this.drawn(href, <Site />, this.client));
    const [start, end] = [body.indexOf('>', body.indexOf('<main')) + 1, body.lastIndexOf('</main>')];
    const shell: Shell = [body.slice(0, start), body.slice(end)];
    this.shells.set(kind, shell);
    return shell;
  }

  private async drawn(href: string, page: ReactNode, client: QueryClient): Promise<string> {
    const html = await htmlOf(
      <QueryRoom client={client}>
        <StaticRouter basename={this.base} location={`${this.base.slice(0, -1)}${href}`}>
          {page}
        </StaticRouter>
      </QueryRoom>,
    );
    if (html.includes('<script')) throw new Error(`${href} was not drawn whole`);
    return html;
  }
}

/**
 * What is drawn, as HTML: in one go, in a third of the time that a stream takes, unless a part is not
 * there yet; then that is waited for, and is there the next time.
 */
async function htmlOf(drawn: ReactNode): Promise<string> {
  const html = renderToString(drawn);
  if (!/<!--\$[?!]-->/.test(html)) return html;
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(drawn, {
    onError: (error) => void failures.push(error),
    // a boundary of any size stays in its place: React would move a large one behind a script, and
    // the text would wait
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  if (failures.length > 0) throw failures[0];
  return text(prelude);
}

/** React puts what belongs into the head (title, meta, link) before everything else. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)![0];
  return { head, body: html.slice(head.length) };
}
