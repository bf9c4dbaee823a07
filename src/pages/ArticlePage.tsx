import { useLocation, useNavigate } from 'react-router';
import { Nearest } from '../components/Nearest';
import { Reader } from '../components/Reader';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt, type ViewOf } from '../links/view';
import { useArticle, useArticles } from '../queries/use-site';
import { WhenReady } from './WhenReady';

/** One article: the reader. */
export function ArticlePage({ view }: { readonly view: ViewOf<'article'> }) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const go = (target: string | null): void => void navigate({ search, hash: target ?? '' }, { replace: true });
  return (
    <WhenReady loaded={useArticle(view.id)} missing={<NoArticle id={view.id} />}>
      {(article) => (
        <>
          <title>{`${article.headline} · On the Record`}</title>
          <Reader key={article.id} article={article} current={view.target} onGo={go} />
        </>
      )}
    </WhenReady>
  );
}

/** Where there is no such article: the articles with the nearest names. */
export function NoArticle({ id }: { readonly id: string }) {
  const articles = useArticles();
  const items = articles.state === 'ready' ? articles.value.items : [];
  const near = nearestTo(id, items, (article) => article.id);
  return (
    <>
      <title>No such article · On the Record</title>
      <Nearest
        title="There is no such article"
        why={`Nothing is filed under “${id}”. It may have been withdrawn, or the link may have lost a part.`}
        ways={near.map((article) => ({
          href: hrefOf(viewAt({ page: 'article', id: article.id })),
          title: article.headline,
        }))}
      />
    </>
  );
}
