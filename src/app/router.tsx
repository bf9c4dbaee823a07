import { Suspense, useEffect, useLayoutEffect, useMemo, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '../components/use-hydrated';
import { noFilters, queryOf } from '../links/filters';
import { viewOf } from '../links/href';
import type { View } from '../links/view';
import { AppShell } from './AppShell';
import { doEarlyActs } from './early-acts';
import { ErrorBoundary } from './ErrorBoundary';
import { showStarted } from './first-paint';
import { notFoundPage, pageTable } from './page-table';
import { useArrival } from './use-arrival';

/** The page that the address names, within the shell. */
export function Site() {
  const { pathname, search, hash } = useLocation();
  const href = `${pathname}${search}${hash}`;
  const view = useMemo(() => viewOf(href), [href]);
  useArrival(view?.target ?? null);
  return (
    <AppShell view={view}>
      <Inside href={href} view={view} />
    </AppShell>
  );
}

/** What of a page stands within the shell. The one place where addresses become pages. */
export function Inside({ href, view }: { readonly href: string; readonly view: View | null }) {
  const { pathname } = useLocation();
  useLayoutEffect(() => {
    if (view === null) showStarted();
  }, [view]);
  return (
    // the boundary that waits keeps its place from page to page, so that the old page stays until the new one is there
    <Suspense>
      <ErrorBoundary key={pathname}>
        {view === null ? <notFoundPage.Page href={href} /> : <PageOf view={view} />}
      </ErrorBoundary>
    </Suspense>
  );
}

function PageOf({ view }: { readonly view: View }) {
  // the table pairs each name with a page that takes just that view, which the compiler cannot
  // follow through an index
  const Page = pageTable[view.page].Page as ComponentType<{ readonly view: View }>;
  const shown = useShown(view);
  useLayoutEffect(() => {
    // what the address asks for is drawn now, or said to be coming
    if (shown === view) showStarted();
  }, [shown, view]);
  useEffect(() => {
    if (shown === view) doEarlyActs();
  }, [shown, view]);
  return useMemo(() => <Page key={shown.page} view={shown} />, [Page, shown]);
}

/**
 * The view to show. While prerendered HTML is taken over it is neither narrowed nor pointed: the
 * HTML knew of no query and no hash.
 */
function useShown(view: View): View {
  const hydrated = useHydrated();
  return useMemo(() => {
    const isPlain = view.target === null && queryOf(view.filters) === '';
    return hydrated || isPlain ? view : { ...view, filters: noFilters, target: null };
  }, [hydrated, view]);
}
