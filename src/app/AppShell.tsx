import type { ReactNode } from 'react';
import { LateNotice } from '../components/LateNotice';
import { SiteFooter } from '../components/SiteFooter';
import { SiteHeader } from '../components/SiteHeader';
import type { View } from '../links/view';
import { useSiteIdentity } from '../queries/use-site';

const loadSettings = async () => (await import('../pages/SettingsContent')).SettingsContent;

interface AppShellProps {
  /** the view shown, null for an address that names nothing */
  readonly view: View | null;
  readonly children: ReactNode;
}

/** What stands around every page: the way to the others. */
export function AppShell({ view, children }: AppShellProps) {
  const site = useSiteIdentity();
  return (
    <>
      <SiteHeader page={view?.page ?? null} site={site} loadSettings={loadSettings} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
      <LateNotice />
    </>
  );
}
