import { memo } from 'react';
import { dateRange } from '../derive/date-range';
import { drawnLength } from '../derive/drawn-length';
import { idsOf } from '../derive/group-events';
import { repeatsDate } from '../derive/repeats-date';
import { machineDate, showDate, type DateStyle } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { EventStatus } from '../model/event';
import { statusesOf, type EventEntry } from '../model/site';
import { Actions } from './Actions';
import css from './EventRow.module.css';
import { Marked } from './Marked';

/** What an event's status is called. */
export const statusWords = {
  happened: 'happened',
  said: 'said',
  planned: 'planned',
  possible: 'possible',
} satisfies Record<EventStatus, string>;

/**
 * Under a heading with month and year only the day is left to say; a longer stretch says itself
 * whole.
 */
function dateStyle(date: string): DateStyle {
  const range = dateRange(date);
  if (range === null) return 'full';
  return range.last - range.first > 62 ? 'full' : 'inMonth';
}

function isReportedLater({ date, datePublished }: EventEntry): boolean {
  return (dateRange(date)?.last ?? Infinity) < (dateRange(datePublished)?.first ?? 0);
}

interface Props {
  readonly event: EventEntry;
  /** the same by other articles */
  readonly others: readonly EventEntry[];
  /** by the id of each event the article whose telling carries it */
  readonly firsts: ReadonlyMap<string, string>;
  /** path of the site's base, ending in `/` */
  readonly base: string;
  readonly countryName: (code: string) => string;
  /** id of the event that the address points at */
  readonly current: string | null;
}

/**
 * One event: its date as exactly as the text gave it, the sentence that tells it, and when that was
 * reported. Without router, state or handlers: there may be hundreds.
 */
export const EventRow = memo(function EventRow({ event, others, firsts, base, countryName, current }: Props) {
  const { article, id, status, date, mod, words, marks, expression, also, people, countries, datePublished } = event;
  const linkTo = (of: string, target: string): string =>
    base + hrefOf(viewAt({ page: 'article', id: of }, { target })).slice(1);
  const carries = (one: EventEntry, id: string): boolean => firsts.get(id) === one.article;
  const carried = (one: EventEntry): string | undefined => (carries(one, one.id) ? one.id : undefined);
  const isAt = (one: EventEntry): boolean => current !== null && idsOf(one).includes(current) && carries(one, current);
  // the addresses of the other events of the sentence lead to its row
  const otherIds = (one: EventEntry) =>
    one.together.filter(({ id }) => carries(one, id)).map(({ id }) => <span key={id} id={id} />);
  const who = [...people.map(({ name }) => name), ...countries.map(countryName)];
  const about = who.length === 0 ? [] : [who.join(', ')];
  const isCurrent = isAt(event);
  const classes = [css.event, css[status], css[drawnLength(date, mod)], isReportedLater(event) ? css.later : ''];
  return (
    <li
      id={carried(event)}
      data-row={`${article} ${id}`}
      className={classes.join(' ')}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <p className={css.date}>
        {otherIds(event)}
        <a href={`#${id}`}>
          <time dateTime={machineDate(date)}>{showDate(date, dateStyle(date), mod)}</time>
        </a>
        {expression !== null && !repeatsDate(expression, date, mod) && (
          <small>
            <span className="visually-hidden">, in the text: </span>“{expression}”
          </small>
        )}
      </p>
      <div className={css.text}>
        <p className={css.words}>
          <a href={linkTo(article, id)}>
            <Marked text={words} marks={marks} />
          </a>
        </p>
        <p className={css.about}>
          <b>
            {statusesOf(event)
              .map((one) => statusWords[one])
              .join(', ')}
          </b>
          {event.saidBy === null ? '' : `, according to ${event.saidBy}`}
          {` · ${[`reported ${showDate(datePublished, 'noWeekday')}`, ...about, event.headline].join(' · ')}`}
        </p>
        {also.length > 0 && (
          <details className={css.also}>
            <summary>{also.length === 1 ? 'One more sentence' : `${also.length} more sentences`}</summary>
            <ul>
              {also.map((telling) => (
                <li key={telling.paragraph + telling.words}>
                  <a href={linkTo(article, telling.paragraph)}>
                    <Marked text={telling.words} marks={telling.marks} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {others.length > 0 && (
          <ul className={css.others} aria-label="Also told by">
            {others.map((other) => (
              <li
                key={`${other.article} ${other.id}`}
                id={carried(other)}
                aria-current={isAt(other) ? 'true' : undefined}
              >
                {otherIds(other)}
                <a href={linkTo(other.article, other.id)}>{other.headline}</a>
                {`, ${showDate(other.datePublished, 'noWeekday')}: ${other.words}`}
              </li>
            ))}
          </ul>
        )}
        {isCurrent && <Actions to={hrefOf(viewAt({ page: 'timeline' }, { target: id }))} title={words} look="links" />}
      </div>
    </li>
  );
});
