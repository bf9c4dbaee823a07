import { Notices } from '../components/when-told/Notices';
import css from '../components/Notice.module.css';
import { Link } from '../components/Link';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { LostArticle } from '../model/link-notice';
import { PageTitle } from './PageTitle';

const titles = {
  gone: 'This article is no longer here',
  withdrawn: 'This article was withdrawn',
  withheld: 'This article is not here at the moment',
} as const satisfies Record<LostArticle['lost'], string>;

interface Props {
  readonly article: LostArticle;
  /** the id of what the address is of: `q-…`, `e-…`, `p-…`; null for the whole article */
  readonly pointed: string | null;
  /** whether the page is of that alone */
  readonly alone?: boolean;
}

/** An article that had addresses and is not on the site, and what each of these says. */
export function NoLongerHere({ article: { lost, notices }, pointed, alone = false }: Props) {
  const told = lost === 'gone' ? notices.filter(({ id, was }) => was !== null && (!alone || id === pointed)) : [];
  return (
    <section className={css.page}>
      <PageTitle>{titles[lost]}</PageTitle>
      <meta name="robots" content="noindex" />
      <h1>{titles[lost]}</h1>
      {lost === 'withdrawn' && <p>The editor of this site withdrew it.</p>}
      {lost === 'withheld' && <p>Its text has an error that is still to be mended.</p>}
      <Notices notices={told} nowOf={() => null} pointed={pointed} hrefOf={(id) => `#${id}`} />
      <p>
        Go to <Link to={hrefOf(viewAt({ page: 'articles' }))}>all articles</Link>.
      </p>
    </section>
  );
}
