import { useCallback, useMemo, type ReactNode } from 'react';
import { groupEvents } from '../derive/group-events';
import { showCount } from '../derive/show-count';
import { showDate } from '../derive/show-date';
import { hrefOf } from '../links/href';
import type { Place } from '../links/pages';
import type { Filters } from '../links/filters';
import { viewAt } from '../links/view';
import type {
  ArticleTitle,
  Companion,
  EventEntry,
  Listing,
  NamedId,
  PassageEntry,
  QuotationEntry,
} from '../model/site';
import { Companions } from './Companions';
import { Marked } from './Marked';
import { hrefOfPerson, NamesInLine } from './NamesInLine';
import css from './Profile.module.css';
import { QuotationItem } from './QuotationItem';
import { Timeline } from './Timeline';
import { Link } from './Link';

interface Props {
  readonly name: string;
  /** titles and roles, in the text's own words */
  readonly details: readonly string[];
  readonly facts: readonly string[];
  readonly quotations: Listing<QuotationEntry>;
  readonly quotationsTitle: string;
  /** what they said in the reporter's words; `null` where `quotations` holds that too */
  readonly reported: Listing<QuotationEntry> | null;
  /** paragraphs that name them without their speaking; `null` where that is not asked */
  readonly passages: Listing<PassageEntry> | null;
  readonly events: Listing<EventEntry>;
  readonly articles: Listing<ArticleTitle>;
  readonly companions: Listing<Companion>;
  readonly companionsTitle: string;
  /** others of the same name, whom the address may have meant */
  readonly namesakes?: readonly NamedId[];
  /** how the lists of the site are narrowed to this person or country */
  readonly filters: Partial<Filters>;
  /** of the countries of its events, by code */
  readonly countryNames: Readonly<Record<string, string>>;
  /** how its statements are taken away */
  readonly taken: ReactNode;
}

/**
 * A person's or country's page: what they said, what is said about them, when, where and with whom.
 */
export function Profile(props: Props) {
  const { name, details, facts, quotations, reported, passages, events, articles, companions, filters } = props;
  const { countryNames } = props;
  const countryName = useCallback((code: string) => countryNames[code] ?? code, [countryNames]);
  const groups = useMemo(() => groupEvents(events.items), [events.items]);
  return (
    <div className={css.profile}>
      <header className={css.head}>
        <h1>{name}</h1>
        {details.length > 0 && <p className={css.details}>{details.join(' · ')}</p>}
        <p className={css.facts}>{facts.join(' · ')}</p>
        {props.namesakes !== undefined && props.namesakes.length > 0 && (
          <div className={css.namesakes}>
            Others of this name: <NamesInLine people={props.namesakes} hrefOf={hrefOfPerson} />
          </div>
        )}
      </header>
      <div className={css.main}>
        <Statements
          title={props.quotationsTitle}
          listing={quotations}
          filters={reported === null ? filters : { ...filters, kind: ['direct', 'mixed'] }}
        />
        {reported !== null && (
          <Statements title="As reported" listing={reported} filters={{ ...filters, kind: ['indirect'] }} />
        )}
        {passages !== null && (
          <Part
            title="Spoken of"
            listing={passages}
            more={passages.items.length < passages.total ? 'articles' : null}
            filters={filters}
          >
            <ol>
              {passages.items.map((passage) => (
                <li key={`${passage.article} ${passage.id}`} className={css.passage}>
                  <p className={css.words}>
                    <Link to={hrefOf(viewAt({ page: 'article', id: passage.article }, { target: passage.id }))}>
                      <Marked text={passage.words} marks={passage.marks} />
                    </Link>
                  </p>
                  <p className={css.where}>
                    {passage.headline}, {showDate(passage.datePublished, 'noWeekday')}
                  </p>
                </li>
              ))}
            </ol>
          </Part>
        )}
        <Part title="Events" listing={events} more="timeline" filters={filters}>
          <div className={css.events}>
            <Timeline groups={groups} countryName={countryName} current={null} />
          </div>
        </Part>
      </div>
      <div className={css.side}>
        <Part title="Articles" listing={articles} more="articles" filters={filters}>
          <ul className={css.links}>
            {articles.items.map(({ id, headline, datePublished }) => (
              <li key={id}>
                <Link to={hrefOf(viewAt({ page: 'article', id }))}>{headline}</Link>
                <span>{showDate(datePublished, 'noWeekday')}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Companions title={props.companionsTitle} companions={companions} filters={filters} />
        <div className={css.taken}>{props.taken}</div>
      </div>
    </div>
  );
}

function Statements(props: Pick<PartProps, 'title' | 'filters'> & { readonly listing: Listing<QuotationEntry> }) {
  return (
    <Part {...props} more="quotes">
      <ol>
        {props.listing.items.map((quotation) => (
          <li key={`${quotation.article} ${quotation.id}`}>
            <QuotationItem quotation={quotation} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly listing: Listing<unknown>;
  /** the page that shows all of it, narrowed; `null` where all of it stands here already */
  readonly more: Extract<Place['page'], 'quotes' | 'timeline' | 'articles'> | null;
  readonly filters: Partial<Filters>;
  readonly children: ReactNode;
}

/** One list of a profile, with the way to all of it where it is longer than what is shown. */
function Part({ title, listing: { items, total }, more, filters, children }: PartProps) {
  if (total === 0) return null;
  return (
    <section className={css.part}>
      <h2>
        {title} <span>{total}</span>
      </h2>
      {children}
      {more !== null && (
        <p className={css.more}>
          <Link to={hrefOf(viewAt({ page: more }, { filters }))}>
            {items.length < total && title === 'Spoken of' ? (
              'All articles that name them'
            ) : (
              <>
                {items.length === total ? 'Filter these' : `All ${showCount(total)}`}
                <span className="visually-hidden">: {title}</span>
              </>
            )}
          </Link>
        </p>
      )}
    </section>
  );
}
