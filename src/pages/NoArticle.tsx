import { Nearest } from '../components/Nearest';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt } from '../links/view';
import { useNewestArticles } from '../queries/use-site';
import { PageTitle } from './PageTitle';

/** Where there is no such article: the articles with the nearest names. */
export function NoArticle({ id }: { readonly id: string }) {
  const articles = useNewestArticles();
  const items = articles.state === 'ready' ? articles.value.items : [];
  const near = nearestTo(id, items, (article) => article.id);
  return (
    <>
      <PageTitle>No such article</PageTitle>
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
