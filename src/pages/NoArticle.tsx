import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Nearest } from '../components/Nearest';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { isOwnId, ownHref } from '../links/own-address';
import { viewAt } from '../links/view';
import { useNewestArticles } from '../queries/use-site';
import { PageTitle } from './PageTitle';

/** Where there is no such article: the articles with the nearest names; or the text of the reader's own that is meant. */
export function NoArticle({ id }: { readonly id: string }) {
  return isOwnId(id) ? <AtOwn id={id} /> : <NoneOf id={id} />;
}

/** Rows of the timeline have plain links, and those of a reader's own texts are made as the site's are. */
function AtOwn({ id }: { readonly id: string }) {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const href = ownHref({ kept: id, target: hash.slice(1) || null });
  useEffect(() => void navigate(href, { replace: true }), [navigate, href]);
  return null;
}

function NoneOf({ id }: { readonly id: string }) {
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
