import { useLocation } from 'react-router';
import { KeptChoices } from '../components/on-demand/KeptChoices';
import { SettingsChoices } from '../components/on-demand/SettingsChoices';
import { viewOf } from '../links/href';
import { useOffline } from '../queries/use-offline';

/** What the settings hold: how the site is shown, and what of it is kept on the device. */
export function SettingsContent() {
  const offline = useOffline();
  const view = viewOf(useLocation().pathname);
  return (
    <>
      <SettingsChoices />
      {offline !== null && <KeptChoices {...offline} article={view?.page === 'article' ? view.id : null} />}
    </>
  );
}
