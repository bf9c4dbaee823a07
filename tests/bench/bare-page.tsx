import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { notFoundPage, pageTable } from '../../src/app/page-table';
import { Site } from '../../src/app/router';
import type { QueryClient } from '@tanstack/react-query';
import { QueryRoom } from '../../src/queries/QueryRoom';

export { createQueryClient, fileKey } from '../../src/queries/data-files';
export { filesFor } from '../../src/queries/needs';
export { setIndex } from '../../src/queries/site-index';

/** Loads the code of every page. */
export const loadPages = (): Promise<unknown> =>
  Promise.all([...Object.values(pageTable), notFoundPage].map(({ load }) => load()));

/** A page as React draws it from data at hand, and nothing else. */
export function barePage(path: string, client: QueryClient): string {
  return renderToString(
    <QueryRoom client={client}>
      <StaticRouter location={path}>
        <Site />
      </StaticRouter>
    </QueryRoom>,
  );
}
