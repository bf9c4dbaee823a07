import { showCount } from '../derive/show-count';
import { hrefOf } from '../links/href';
import type { Filters } from '../links/filters';
import { viewAt } from '../links/view';
import type { Companion, Listing } from '../model/site';
import { hrefOfPerson } from './NamesInLine';
import css from './Profile.module.css';
import { Link } from './Link';

/** How many stand open; the others are behind a disclosure. */
const shownAtOnce = 20;

interface Props {
  readonly title: string;
  readonly companions: Listing<Companion>;
  /** how the lists of the site are narrowed to the person or country of the page */
  readonly filters: Partial<Filters>;
}

/**
 * People of the same articles, most articles first: a few, then all that the page holds, then the
 * way to everybody.
 */
export function Companions({ title, companions: { items, total }, filters }: Props) {
  if (total === 0) return null;
  const rest = items.slice(shownAtOnce);
  return (
    <section className={css.part}>
      <h2>
        {title} <span>{total}</span>
      </h2>
      <People people={items.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details className={css.rest}>
          <summary>{rest.length} more</summary>
          <People people={rest} />
        </details>
      )}
      {items.length < total && (
        <p className={css.more}>
          <Link to={hrefOf(viewAt({ page: 'articles' }, { filters }))}>
            All {showCount(total)}, to filter the articles by
          </Link>
        </p>
      )}
    </section>
  );
}

function People({ people }: { readonly people: readonly Companion[] }) {
  return (
    <ul className={css.links}>
      {people.map(({ id, name, articles }) => (
        <li key={id}>
          <Link to={hrefOfPerson(id)}>{name}</Link>
          <span>
            {articles} {articles === 1 ? 'article' : 'articles'}
          </span>
        </li>
      ))}
    </ul>
  );
}
