import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { hrefOf } from '../links/href';
import { viewAt, type View } from '../links/view';

interface AppShellProps {
  /** the view shown, null for an address that names nothing */
  readonly view: View | null;
  readonly children: ReactNode;
}

const rooms = [
  ['articles', 'Articles'],
  ['quotes', 'Quotations'],
  ['people', 'People'],
  ['countries', 'Countries'],
  ['timeline', 'Timeline'],
] as const;

/** What stands around every page: the way to the others. */
export function AppShell({ view, children }: AppShellProps) {
  return (
    <>
      <header>
        <nav aria-label="Site">
          {rooms.map(([page, title]) => (
            <Link key={page} to={hrefOf(viewAt({ page }))} aria-current={view?.page === page ? 'page' : undefined}>
              {title}
            </Link>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </>
  );
}
