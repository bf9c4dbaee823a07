import { Nearest, type Way } from '../components/Nearest';
import { hrefOf } from '../links/href';
import { nearestTo } from '../links/nearest';
import { viewAt } from '../links/view';
import { useForemostPeople, useNewestArticles } from '../queries/use-site';
import { PageTitle } from './PageTitle';

const rooms: readonly Way[] = [
  { href: hrefOf(viewAt({ page: 'quotes' })), title: 'Quotations' },
  { href: hrefOf(viewAt({ page: 'timeline' })), title: 'Timeline' },
  { href: hrefOf(viewAt({ page: 'people' })), title: 'People' },
  { href: hrefOf(viewAt({ page: 'countries' })), title: 'Countries' },
  { href: hrefOf(viewAt({ page: 'about' })), title: 'How it works' },
];

/** An address that names nothing: says so, and shows what is nearest to it. */
export function NotFoundPage({ href }: { readonly href: string }) {
  const articles = useNewestArticles();
  const people = useForemostPeople();
  const ways: Way[] = [
    ...rooms,
    ...(articles.state === 'ready' ? articles.value.items : []).map(({ id, headline }) => ({
      href: hrefOf(viewAt({ page: 'article', id })),
      title: headline,
    })),
    ...(people.state === 'ready' ? people.value.items : []).map(({ id, name }) => ({
      href: hrefOf(viewAt({ page: 'person', id })),
      title: name,
    })),
  ];
  const path = href.replace(/[?#].*$/s, '');
  return (
    <>
      <PageTitle>Not found</PageTitle>
      <Nearest
        title="There is nothing at this address"
        why={`“${path}” names no page of this site.`}
        ways={nearestTo(path, ways, (way) => way.href)}
      />
    </>
  );
}
