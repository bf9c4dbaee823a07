import { useContext, useMemo, type ReactNode } from 'react';
import { UNSAFE_NavigationContext as NavigationContext, type To } from 'react-router';
import { ownHref } from '../../links/own-address';
import { placeAt, type Place } from '../../links/pages';

interface Props {
  /** the text packed for an address; null where it is too long for one */
  readonly sent: string | null;
  readonly isKept: boolean;
  readonly children: ReactNode;
}

type Address = { readonly pathname: string; readonly search: string; readonly hash: string };

/**
 * In what is drawn inside, the addresses of an article of the site are those of the reader's own text:
 * it is opened by what this device keeps, and what is copied to be sent carries it, where it can.
 * There is one place that makes addresses of views, the router's; so this is one place too.
 */
export function OwnAddresses({ sent, isKept, children }: Props) {
  const around = useContext(NavigationContext);
  const value = useMemo(() => {
    const { basename, navigator } = around;
    const base = basename === '/' ? '' : basename;
    const own = (to: To): To => {
      const { pathname = '', hash = '' } = typeof to === 'string' ? addressOf(to) : to;
      const place = pathname.startsWith(`${base}/`) ? placeAt(pathname.slice(base.length)) : null;
      const href = place === null ? null : hrefOfOwn(place, decodeURIComponent(hash.slice(1)), { sent, isKept });
      return href === null ? to : addressOf(base + href);
    };
    return {
      ...around,
      navigator: {
        ...navigator,
        createHref: (to: To) => navigator.createHref(own(to)),
        push: (to: To, ...rest: [unknown?]) => navigator.push(own(to), ...rest),
        replace: (to: To, ...rest: [unknown?]) => navigator.replace(own(to), ...rest),
      },
    };
  }, [around, sent, isKept]);
  return <NavigationContext.Provider value={value as typeof around}>{children}</NavigationContext.Provider>;
}

function hrefOfOwn(place: Place, target: string, { sent, isKept }: Omit<Props, 'children'>): string | null {
  if (place.page === 'article') {
    const pointed = target === '' ? null : target;
    return isKept || sent === null ? ownHref({ kept: place.id, target: pointed }) : ownHref({ sent, target: pointed });
  }
  if (place.page !== 'quotation') return null;
  return sent === null ? ownHref({ kept: place.article, target: place.id }) : ownHref({ sent, target: place.id });
}

function addressOf(href: string): Address {
  const { pathname, search, hash } = new URL(href, 'https://base.invalid');
  return { pathname, search, hash };
}
