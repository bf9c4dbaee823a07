import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import hint from './Hint.module.css';
import css from './Notice.module.css';
import { Link } from './Link';

/** Somewhere to go on. */
export interface Way {
  readonly href: string;
  readonly title: string;
}

interface Props {
  /** "There is no article …" */
  readonly title: string;
  /** why that may be */
  readonly why: string;
  readonly ways: readonly Way[];
  /** false where the ways are what the address may mean, not what is like it */
  readonly isNearest?: boolean;
}

/** An address that leads nowhere: says so, and shows what is nearest to it. */
export function Nearest({ title, why, ways, isNearest = true }: Props) {
  return (
    <section className={css.page}>
      <h1>{title}</h1>
      <p>{why}</p>
      {ways.length > 0 && (
        <>
          {isNearest && <p>Nearest to it:</p>}
          <ul className={hint.list}>
            {ways.map(({ href, title: name }) => (
              <li key={href}>
                <Link to={href}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {ways.length > 0 ? 'Or go' : 'Go'} to <Link to={hrefOf(viewAt({ page: 'articles' }))}>all articles</Link>.
      </p>
    </section>
  );
}
