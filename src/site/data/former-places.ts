import type { Place } from '../../links/pages';
import { isStatementId } from '../../model/statement-id';
import type { LostArticle, SiteArticle } from '../../model/link-notice';

/** Places that had a page once: those that show what another place does, and those with a page of their own. */
export interface FormerPlaces {
  readonly same: readonly (readonly [former: Place, now: Place])[];
  readonly own: readonly Place[];
}

/** Gathers the former places of a site, article by article. */
export class FormerPlacesGatherer {
  private readonly same: (readonly [Place, Place])[] = [];
  private readonly own: Place[] = [];
  /** of each article, the ids of its statements, and of those that it had */
  private readonly statementsOf = new Map<string, readonly string[]>();
  /** ids that articles had before their files were renamed, with those that they have */
  renamed: ReadonlyMap<string, string> = new Map();

  /** Takes an article with what its older addresses say. */
  add(article: SiteArticle | LostArticle): void {
    const { id: of, notices = [] } = article;
    if ('lost' in article) this.own.push({ page: 'article', id: of });
    const live = 'lost' in article ? [] : article.attributions.map(({ id }) => id);
    const former = notices.filter(({ id }) => isStatementId(id) && !live.includes(id));
    for (const { id, says, at } of former) {
      const place: Place = { page: 'quotation', article: of, id };
      const now = says === 'same' && isStatementId(at[0]!) ? at[0]! : null;
      if (now === null) this.own.push(place);
      else this.same.push([place, { page: 'quotation', article: of, id: now }]);
    }
    this.statementsOf.set(of, [...live, ...former.map(({ id }) => id)]);
  }

  /** Takes which articles had other ids: each of their pages is there under these too. */
  rename(renamed: ReadonlyMap<string, string>): void {
    this.renamed = renamed;
    for (const [old, of] of renamed) {
      this.same.push([
        { page: 'article', id: old },
        { page: 'article', id: of },
      ]);
      for (const id of this.statementsOf.get(of) ?? [])
        this.same.push([
          { page: 'quotation', article: old, id },
          { page: 'quotation', article: of, id },
        ]);
    }
  }

  /** All of them. */
  get places(): FormerPlaces {
    return { same: this.same, own: this.own };
  }
}
