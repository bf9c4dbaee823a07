import { useHref } from 'react-router';
import { toldLater } from '../components/told-later';
import { Link } from '../components/Link';
import { Nearest } from '../components/Nearest';
import hint from '../components/Hint.module.css';
import css from '../components/Notice.module.css';
import { QuotationCard } from '../components/QuotationCard';
import { placeNotices } from '../derive/notices-of';
import { readingOf, wordsOf, type Reading } from '../derive/reading';
import { hrefOf } from '../links/href';
import { viewAt, type ViewOf } from '../links/view';
import type { AnalysedArticle } from '../model/analysed-article';
import type { LinkNotice, SiteArticle } from '../model/link-notice';
import { useArticle } from '../queries/use-site';
import { PageTitle } from './PageTitle';
import { SameWordsElsewhere } from './SameWordsElsewhere';
import { useSettledAddress } from './use-settled-address';
import { WhenReady } from './WhenReady';

const NoArticle = toldLater(async () => (await import('./NoArticle')).NoArticle);
const NoLongerHere = toldLater(async () => (await import('./NoLongerHere')).NoLongerHere);
const LinkStrip = toldLater(async () => (await import('../components/when-told/LinkStrip')).LinkStrip);

/** One statement on a page of its own: what a shared link opens. */
export function QuotationPage({ view }: { readonly view: ViewOf<'quotation'> }) {
  return (
    <WhenReady loaded={useArticle(view.article)} missing={<NoArticle id={view.article} />}>
      {(article) =>
        'lost' in article ? (
          <NoLongerHere article={article} pointed={view.id} alone />
        ) : (
          <Statement article={article} view={view} />
        )
      }
    </WhenReady>
  );
}

function Statement({ article, view }: { readonly article: SiteArticle; readonly view: ViewOf<'quotation'> }) {
  const reading = readingOf(article);
  const hrefIn = useHrefIn(article);
  const notice = article.notices?.find(({ id }) => id === view.id) ?? null;
  const [opened] = notice === null ? [view.id] : notice.says === 'asks' ? [] : notice.at;
  const statement = reading.statements.find(({ id }) => id === opened);
  const isAsEver = notice === null || notice.says === 'same';
  const now = { ...view, article: article.id, id: isAsEver && statement !== undefined ? statement.id : view.id };
  useSettledAddress(hrefOf(now) === hrefOf(view) ? null : hrefOf(now));
  if (statement === undefined)
    return notice === null || notice.says === 'same' ? (
      <Changed article={article} />
    ) : (
      <Told article={article} reading={reading} notice={notice} />
    );
  const words = wordsOf(article, statement.attribution.content);
  return (
    <>
      <PageTitle>{`${statement.note.who}: ${words}`}</PageTitle>
      {!isAsEver && (
        <aside className={hint.strip} aria-label="About this link">
          <LinkStrip notice={notice} now={nowOf(article, reading, notice)} hrefOf={hrefIn} isAbove />
        </aside>
      )}
      <QuotationCard
        article={article}
        statement={statement}
        paragraph={reading.paragraphs[statement.block]!}
        words={words}
      />
      <SameWordsElsewhere article={article} id={statement.id} />
    </>
  );
}

/** Gives the address, the site's base in front, of a place of an article. */
function useHrefIn({ id }: AnalysedArticle): (target: string) => string {
  const base = useHref('/');
  return (target) => base + hrefOf(viewAt({ page: 'article', id }, { target })).slice(1);
}

const nowOf = (article: SiteArticle, reading: Reading, { at }: LinkNotice) =>
  at.map(placeNotices(article, reading).nowOf).filter((one) => one !== null);

const titles = {
  same: 'These words stand in the article',
  changed: 'These words have changed',
  near: 'These words are no longer in the article',
  gone: 'These words are no longer in the article',
  withdrawn: 'These words were withdrawn',
  withheld: 'These words are not here at the moment',
  asks: 'Which of them?',
} as const satisfies Record<LinkNotice['says'], string>;

interface ToldProps {
  readonly article: SiteArticle;
  readonly reading: Reading;
  readonly notice: LinkNotice;
}

/** What has become of a statement that is not in the article any more. */
function Told({ article, reading, notice }: ToldProps) {
  return (
    <section className={css.page}>
      <PageTitle>{titles[notice.says]}</PageTitle>
      <meta name="robots" content="noindex" />
      <h1>{titles[notice.says]}</h1>
      <LinkStrip notice={notice} now={nowOf(article, reading, notice)} hrefOf={useHrefIn(article)} />
      <p>
        Go to <Link to={hrefOf(viewAt({ page: 'article', id: article.id }))}>{article.headline}</Link>.
      </p>
    </section>
  );
}

/** The article is there, but no statement with these words, and nobody knows of any that had them. */
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
