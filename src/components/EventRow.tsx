import { Link } from 'react-router';
import { dateRange } from '../derive/date-range';
import { machineDate, showDate, type DateStyle } from '../derive/show-date';
import { hrefOf } from '../links/href';
import { viewAt } from '../links/view';
import type { EventStatus } from '../model/event';
import type { EventEntry } from '../model/site';
import { Actions } from './Actions';
import css from './EventRow.module.css';
import { Marked } from './Marked';
import { drawnLength } from './TimeRail';

/** What an event's status is called. */
export const statusWords = {
  happened: 'happened',
  said: 'said',
  planned: 'planned',
  possible: 'possible',
} satisfies Record<EventStatus, string>;

/** Under a heading with month and year only the day is left to say; a longer stretch says itself whole. */
function dateStyle(date: string): DateStyle {
  const range = dateRange(date);
  if (range === null) return 'full';
  return range.last - range.first > 62 ? 'full' : 'inMonth';
}

interface Props {
  readonly id: string | undefined;
  readonly event: EventEntry;
  readonly countryName: (code: string) => string;
  readonly current: boolean;
}

/** One event: its date as exactly as the text gave it, the sentence that tells it, and when that was reported. */
export function EventRow({ id, event, countryName, current }: Props) {
  const { article, status, date, words, marks, expression, people, countries, datePublished, headline } = event;
  const place = hrefOf(viewAt({ page: 'article', id: article }, { target: event.id }));
  const about = [...people.map(({ name }) => name), ...countries.map(countryName)];
  const reportedLater = (dateRange(date)?.last ?? Infinity) < (dateRange(datePublished)?.first ?? 0);
  const classes = [css.event, css[status], css[drawnLength(date)], reportedLater ? css.later : ''];
  return (
    <li
      id={id}
      tabIndex={-1}
      className={classes.filter((name) => name !== '').join(' ')}
      aria-current={current ? 'true' : undefined}
    >
      <p className={css.date}>
        <time dateTime={machineDate(date)}>{showDate(date, dateStyle(date))}</time>
        {expression !== null && <small>“{expression}”</small>}
      </p>
      <span className={css.drawing} aria-hidden="true" />
      <div className={css.text}>
        <p className={css.words}>
          <Link to={place}>
            <Marked text={words} marks={marks} />
          </Link>
        </p>
        <p className={css.about}>
          <b>{statusWords[status]}</b>
          {about.length > 0 && ` · ${about.join(', ')}`}
          {` · reported ${showDate(datePublished, 'noWeekday')}`}
        </p>
        <div className={css.where}>
          <Link to={hrefOf(viewAt({ page: 'article', id: article }))}>{headline}</Link>
          <span className={css.actions}>
            <Actions to={hrefOf(viewAt({ page: 'timeline' }, { target: event.id }))} title={words} look="links" />
          </span>
        </div>
      </div>
    </li>
  );
}
