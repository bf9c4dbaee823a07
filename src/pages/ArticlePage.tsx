import { useLocation, useNavigate } from 'react-router';
import { Reader } from '../components/Reader';
import { toldLater } from '../components/told-later';
import type { ViewOf } from '../links/view';
import { useArticle } from '../queries/use-site';
import { PageTitle } from './PageTitle';
import { AtItsAddress } from './AtItsAddress';
import { WhenReady } from './WhenReady';

const NoArticle = toldLater(async () => (await import('./NoArticle')).NoArticle);
const NoLongerHere = toldLater(async () => (await import('./NoLongerHere')).NoLongerHere);

/** In `npm run dev` the owner's desk stands below the reader; a build has not a byte of it. */
const ArticleDesk = import.meta.hot ? toldLater(async () => (await import('./ArticleDesk')).ArticleDesk) : null;

/** One article: the reader. */
export function ArticlePage({ view }: { readonly view: ViewOf<'article'> }) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const go = (target: string | null): void => void navigate({ search, hash: target ?? '' }, { replace: true });
  return (
    <WhenReady loaded={useArticle(view.id)} missing={<NoArticle id={view.id} />}>
      {(article) =>
        'lost' in article ? (
          <NoLongerHere article={article} pointed={view.target} />
        ) : (
          <>
            <PageTitle>{article.headline}</PageTitle>
            <AtItsAddress view={view} id={article.id} />
            {import.meta.hot && ArticleDesk !== null ? (
              <>
                <Reader key={article.id} article={article} current={view.target} onGo={go} />
                <ArticleDesk article={article} current={view.target} />
              </>
            ) : (
              <Reader key={article.id} article={article} current={view.target} onGo={go} />
            )}
          </>
        )
      }
    </WhenReady>
  );
}
