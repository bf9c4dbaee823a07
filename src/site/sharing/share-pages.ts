import type { SiteIdentity } from '../../model/site-identity';
import { pathOf, type Place } from '../../links/pages';
import type { SiteData } from '../data/write-site-data';
import { addressesAt, type SiteAddress } from '../site-url';
import { cardSize } from './cards/card';
import type { DrawnCard } from './cards/card-press';
import { oEmbedPath } from './embed-pages';
import { escapeHtml, headOfPage, jsonLd, type SharedPicture } from './head-of-page';
import { factsOfPage, type PageFacts, type ReadData } from './page-facts';
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
  /** whether pages of statements may stand in frames of other sites, and it is known where they will stand */
  readonly isFramed: boolean;
}

/** By path of a page, the card that is of it. */
export type CardsByPath = ReadonlyMap<string, DrawnCard>;

/** Says of each page of a site what it tells chats, search engines and crawlers. */
export class Sharing {
  /** the address of a path below the site's base: absolute where that is known */
  readonly addressOf: (path: string) => string;

  constructor(private readonly shared: SharedSite) {
    this.addressOf = addressesAt(shared.address);
  }

  /** How a statement is shown in a frame of another site, where the owner lets any. */
  private frameLink({ path, title, subject }: PageFacts): string {
    if (!this.shared.isFramed || subject.kind !== 'statement') return '';
    const href = escapeHtml(this.addressOf(oEmbedPath(path)));
    return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`;
  }

  /** What is to be told of a page. */
  facts(place: Place): PageFacts {
    return factsOfPage(place, this.shared.site, this.shared.read);
  }

  /**
   * What a page tells, shown with its own card or the nearest that there is. `people` are those with
   * pages whom its data file names.
   */
  of(place: Place, cards: CardsByPath, people: ReadonlySet<string>): SharedPage {
    const { address, identity } = this.shared;
    const facts = this.facts(place);
    const { addressOf } = this;
    const url = address.url === null ? null : addressOf(facts.path);
    return {
      head:
        headOfPage({ facts, site: identity, url, picture: pictureOf(cardOf(place, cards), addressOf) }) +
        this.frameLink(facts),
      data: jsonLd(structuredData(facts, { identity, addressOf, hasPerson: (id) => people.has(id) })),
      changed: facts.newest,
    };
  }
}

/** The card of a page, else that of the article that it is of, else that of the site. */
export function cardOf(place: Place, cards: CardsByPath): DrawnCard | null {
  const article = place.page === 'quotation' ? cards.get(pathOf({ page: 'article', id: place.article })) : undefined;
  return cards.get(pathOf(place)) ?? article ?? cards.get('/') ?? null;
}

function pictureOf(card: DrawnCard | null, addressOf: (path: string) => string): SharedPicture | null {
  return card === null ? null : { url: addressOf(card.path), alt: card.alt, ...cardSize };
}
