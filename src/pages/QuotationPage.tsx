import { QuotationCard } from '../components/QuotationCard';
import { Nearest } from '../components/Nearest';
import { readingOf, wordsOf } from '../derive/reading';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import { useArticle } from '../queries/use-site';
import { NoArticle } from './NoArticle';
import { PageTitle } from './PageTitle';
import { WhenReady } from './WhenReady';

/** One statement on a page of its own: what a shared link opens. */
export function QuotationPage({ view }: { readonly view: ViewOf<'quotation'> }) {
  return (
    <WhenReady loaded={useArticle(view.article)} missing={<NoArticle id={view.article} />}>
      {(article) => <Statement article={article} id={view.id} />}
    </WhenReady>
  );
}

function Statement({ article, id }: { readonly article: AnalysedArticle; readonly id: string }) {
  const reading = readingOf(article);
  const statement = reading.statements.find((one) => one.id === id);
  if (statement === undefined) return <Changed article={article} />;
  const words = wordsOf(article, statement.attribution.content);
  return (
    <>
      <PageTitle>{`${statement.note.who}: ${words}`}</PageTitle>
      <QuotationCard
        article={article}
        statement={statement}
        paragraph={reading.paragraphs[statement.block]!}
        words={words}
      />
    </>
  );
}

/**
 * The article is there, but no statement with these words: they have changed since the link was
 * made.
 */
function Changed({ article }: { readonly article: AnalysedArticle }) {
  const { statements } = readingOf(article);
  const ways = statements.slice(0, 8).map(({ id, attribution, note }) => ({
    href: hrefOf(viewAt({ page: 'article', id: article.id }, { target: id })),
    title: `${note.who}: ${wordsOf(article, attribution.content)}`,
  }));
  const whole = { href: hrefOf(viewAt({ page: 'article', id: article.id })), title: article.headline };
  return (
    <>
      <PageTitle>These words have changed</PageTitle>
      <Nearest
        title="These words have changed"
        why={`The article is here, but no statement in it has the words that this link was made for.`}
        ways={[whole, ...ways]}
      />
    </>
  );
}
