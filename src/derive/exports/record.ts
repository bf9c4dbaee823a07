import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import type { Place } from '../../links/pages';
import type { Attribution } from '../../model/attribution';
import type { SiteIdentity } from '../../model/site-identity';
import type { NamedId, QuotationEntry } from '../../model/site';

/** Gives the whole address of a place of the site, or of a file beside it. */
export type AddressOf = (href: string) => string;

/** What is known of the site that statements are taken from. */
export interface Origin {
  readonly identity: SiteIdentity;
  readonly addressOf: AddressOf;
}

/** A statement as it leaves the site: whole, with all that keeps it from being misread. */
export interface StatementRecord extends Pick<Attribution, 'id' | 'kind' | 'speakers' | 'resolved' | 'said'> {
  /** of the page of its own */
  readonly address: string;
  /** a direct statement without quotation marks */
  readonly unmarked: boolean;
  /** in the text's own words; parts cut apart by their cue are joined by " … " */
  readonly words: string;
  /** nearest the speaker first */
  readonly relays: readonly NamedId[];
  /** the owner of the site changed or added it */
  readonly correctedByEditor: boolean;
  /** ISO 3166-1 codes of the countries that its paragraph names */
  readonly countries: readonly string[];
  readonly article: Pick<QuotationEntry, 'headline' | 'author' | 'publisher' | 'datePublished'> & {
    readonly id: string;
    readonly address: string;
  };
}

/** A statement of a list as it leaves the site. */
export function recordOf(entry: QuotationEntry, addressOf: AddressOf): StatementRecord {
  const { id, kind, unmarked, words, speakers, resolved, relays, said, countries, correctedByEditor } = entry;
  const { article, headline, author, publisher, datePublished } = entry;
  const at = (place: Place): string => addressOf(hrefOf(viewAt(place)));
  return {
    id,
    address: at({ page: 'quotation', article, id }),
    kind,
    unmarked: unmarked ?? false,
    words,
    speakers,
    resolved,
    relays,
    said,
    correctedByEditor: correctedByEditor ?? false,
    countries,
    article: { id: article, address: at({ page: 'article', id: article }), headline, author, publisher, datePublished },
  };
}
