import { useLocation } from 'react-router';
import { useHydrated } from '../components/use-hydrated';
import { isShared, ownPlaceAt } from '../links/own-address';
import type { ViewOf } from '../links/view';
import { GivePage } from './own/GivePage';
import { KeptTextPage, SentTextPage } from './own/OwnTextPage';

/**
 * Reads texts of its reader's own, on the reader's device: the form, a text that is kept here, or one
 * that the address carries.
 */
export function ReadPage(_: { readonly view: ViewOf<'read'> }) {
  const { search, hash } = useLocation();
  // the prerendered page knows of no query and no hash
  const isLive = useHydrated();
  const place = isLive ? ownPlaceAt(search, hash) : null;
  if (place === null) return <GivePage takesShared={isLive && isShared(search)} />;
  return 'sent' in place ? (
    <SentTextPage key={place.sent} sent={place.sent} target={place.target} />
  ) : (
    <KeptTextPage key={place.kept} id={place.kept} target={place.target} />
  );
}
