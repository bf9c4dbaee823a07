import { joinNames } from '../derive/chain';
import { cutShort } from '../derive/excerpt';
import { showDate } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { ArticleSummary } from '../model/site';
import css from './ArticleCard.module.css';
import { QuotationBy } from './QuotationBy';
import { Link } from './Link';

/** A standfirst that only repeats the headline's beginning says nothing twice. */
function newWords(headline: string, description: string | null): string | null {
  if (description === null) return null;
  if (!description.startsWith(headline)) return description;
  const rest = description.slice(headline.length).replace(/^[\s,.:;–—-]+/, '');
  return rest === '' ? null : `… ${rest}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

interface Props {
  readonly article: ArticleSummary;
  readonly countryName: (code: string) => string;
}

/**
 * An article in the list: date, headline, standfirst, its best quotation, who speaks and which
 * countries it is about.
 */
export function ArticleCard({ article, countryName }: Props) {
  const { id, headline, description, datePublished, publisher, lead, speakers, countries, quotations, events } =
    article;
  const standfirst = newWords(headline, description);
  return (
    <article className={css.card} data-row={id}>
      <p className={css.date}>
        <time dateTime={datePublished}>{showDate(datePublished)}</time>
        {publisher !== null && ` · ${publisher}`}
      </p>
      <h2>
        <Link to={hrefOf(viewAt({ page: 'article', id }))}>{headline}</Link>
      </h2>
      {standfirst !== null && <p className={css.standfirst}>{standfirst}</p>}
      {lead !== null && (
        <figure className={css.lead}>
          <blockquote>
            <Link to={hrefOf(viewAt({ page: 'article', id }, { target: lead.id }))}>{cutShort(lead.words)}</Link>
          </blockquote>
          <figcaption>
            <QuotationBy quotation={lead} />
          </figcaption>
        </figure>
      )}
      <p className={css.facts}>
        <span>{counted(quotations, 'quotation')}</span>
        <span>{counted(events, 'dated event')}</span>
        {speakers.length > 0 && <span>Who speaks: {joinNames(shorten(speakers, 4))}</span>}
        {countries.length > 0 && <span>{joinNames(shorten(countries.map(countryName), 5))}</span>}
      </p>
    </article>
  );
}

/** The first few names, and how many more there are. */
function shorten(names: readonly string[], most: number): string[] {
  return names.length <= most + 1 ? [...names] : [...names.slice(0, most), `${names.length - most} more`];
}
