import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { notFoundPage, pageTable } from '../../app/page-table';
import { Site } from '../../app/router';
import { viewOf } from '../../links/href';
import { createQueryClient, fileKey } from '../../queries/data-files';
import { filesFor } from '../../queries/needs';
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
}

/** Loads the code of every page, so that none suspends when it is drawn. */
export async function loadPages(): Promise<void> {
  await Promise.all([...Object.values(pageTable), notFoundPage].map(({ load }) => load()));
}

/**
 * Draws the page at an address below `base` as the browser will draw it on the pass that hydrates
 * it.
 */
export async function renderPage(href: string, base: string, data: DataSource): Promise<RenderedPage> {
  const client = createQueryClient();
  setIndex(client, data.index);
  const view = viewOf(href);
  const dataFiles = view === null ? [] : filesFor(view, data.index, data.read);
  for (const file of dataFiles) client.setQueryData(fileKey(file), data.read(file));
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <QueryRoom client={client}>
      <StaticRouter basename={base} location={`${base.slice(0, -1)}${href}`}>
        <Site />
      </StaticRouter>
    </QueryRoom>,
    // a boundary of any size stays in its place: React would move a large one behind a script, and
    // the text would wait
    { onError: (error) => void failures.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  if (failures.length > 0) throw failures[0];
  const html = await text(prelude);
  if (html.includes('<script')) throw new Error(`${href} was not drawn whole`);
  return { ...splitHead(html), dataFiles };
}

/** React puts what belongs into the head (title, meta, link) before everything else. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)![0];
  return { head, body: html.slice(head.length) };
}
