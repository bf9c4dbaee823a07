import { cutShort } from '../derive/excerpt';
import { showDate } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { QuotationEntry } from '../model/site';
import { Actions } from './Actions';
import { QuotationBy } from './QuotationBy';
import css from './QuotationItem.module.css';
import { Link } from './Link';

interface Props {
  readonly quotation: QuotationEntry;
  /** left out where the list stands under its article already */
  readonly withArticle?: boolean;
}

/** One statement of a list: its words, who said them and how they came, where they stand. */
export function QuotationItem({ quotation, withArticle = true }: Props) {
  const { article, id, words, kind, headline, datePublished } = quotation;
  const place = hrefOf(viewAt({ page: 'article', id: article }, { target: id }));
  return (
    <article className={css.item} data-row={`${article} ${id}`}>
      <blockquote className={kind === 'indirect' ? css.reported : css.quoted}>
        <Link to={place}>{cutShort(words)}</Link>
      </blockquote>
      <p className={css.by}>
        <QuotationBy quotation={quotation} />
      </p>
      {withArticle && (
        <p className={css.where}>
          <Link to={hrefOf(viewAt({ page: 'article', id: article }))}>{headline}</Link>,{' '}
          {showDate(datePublished, 'noWeekday')}
        </p>
      )}
      <div className={css.actions}>
        <Actions
          to={hrefOf(viewAt({ page: 'quotation', article, id }))}
          title={headline}
          cited={quotation}
          look="links"
        />
      </div>
    </article>
  );
}
