import { directoryKey } from '../../model/site';
import type { SiteIdentity } from '../../model/site-identity';
import type { Place } from '../../links/pages';
import type { SiteData } from '../data/write-site-data';
import type { SiteAddress } from '../site-url';
import { headOfPage, jsonLd } from './head-of-page';
import { factsOfPage, type ReadData } from './page-facts';
import { structuredData } from './structured-data';

/** What a page tells chats, search engines and crawlers. */
export interface SharedPage {
  /** elements of its head */
  readonly head: string;
  /** an element of data for the end of its body */
  readonly data: string;
  /** `YYYY-MM-DD` of the newest article in it, null for a page without any */
  readonly changed: string | null;
}

interface SharedSite {
  readonly address: SiteAddress;
  readonly identity: SiteIdentity;
  readonly site: SiteData;
  readonly read: ReadData;
}

/** Says of each page of a site what it tells chats, search engines and crawlers. */
export class Sharing {
  constructor(private readonly shared: SharedSite) {}

  of(place: Place): SharedPage {
    const { address, identity, site, read } = this.shared;
    const facts = factsOfPage(place, site, read);
    const addressOf = (path: string): string =>
      address.url === null ? `${address.base}${path.slice(1)}` : new URL(`.${path}`, address.url).href;
    const hasPerson = (id: string): boolean => site.keys.has(directoryKey('people', id));
    const url = address.url === null ? null : addressOf(facts.path);
    return {
      head: headOfPage({ facts, site: identity, url, picture: null }),
      data: jsonLd(structuredData(facts, { identity, addressOf, hasPerson })),
      changed: facts.newest,
    };
  }
}
