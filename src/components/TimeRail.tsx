import { dateRange, dayOfCalendar } from '../derive/date-range';
import { drawnLength } from '../derive/drawn-length';
import type { ReadEvent } from '../derive/reading';
import { machineDate, showDate } from '../derive/show-date';
import type { EventStatus } from '../model/event';
import { CopyButton } from './CopyButton';
import css from './TimeRail.module.css';
import { useAttended } from './use-attended';

const statusWords = {
  happened: '',
  said: 'said, ',
  planned: 'planned, ',
  possible: 'possible, ',
} satisfies Record<EventStatus, string>;

interface Props {
  readonly events: readonly ReadEvent[];
  readonly datePublished: string;
  readonly current: string | null;
  readonly lit: ReadonlySet<string>;
  readonly onLight: (id: string | null) => void;
  /** the whole address of an event in its article */
  readonly linkOf: (id: string) => string;
}

/**
 * An article's events in the order of time, in its own words, the day of publication between past
 * and future.
 */
export function TimeRail({ events, datePublished, current, lit, onLight, linkOf }: Props) {
  const [year, month, day] = datePublished.split('-').map(Number);
  const today = dayOfCalendar(year!, month!, day!);
  const later = events.findIndex(({ event }) => (dateRange(event.date)?.first ?? -Infinity) > today);
  const split = later < 0 ? events.length : later;
  const item = (read: ReadEvent) => (
    <RailItem
      key={read.id}
      read={read}
      year={datePublished.slice(0, 4)}
      here={read.ids.some((id) => id === current || lit.has(id))}
      onLight={onLight}
      linkOf={linkOf}
    />
  );
  return (
    <ol className={css.rail} aria-label="Events in order of time">
      {events.slice(0, split).map(item)}
      <li className={css.today}>
        Published <time dateTime={datePublished}>{showDate(datePublished, 'noWeekday')}</time>
      </li>
      {events.slice(split).map(item)}
    </ol>
  );
}

/** Whether all ends of a date are of the year that the reader has before them. */
function isWithinYear(date: string, year: string): boolean {
  return date.split(/[/,]/).every((end) => end.replace('[', '').startsWith(year));
}

interface ItemProps {
  readonly read: ReadEvent;
  readonly year: string;
  readonly here: boolean;
  readonly onLight: Props['onLight'];
  readonly linkOf: Props['linkOf'];
}

function RailItem({ read: { id, event, mod, words }, year, here, onLight, linkOf }: ItemProps) {
  const [attended, attending] = useAttended();
  const style = isWithinYear(event.date, year) ? 'noYear' : 'full';
  const classes = [css.item, css[event.status], css[drawnLength(event.date, mod)], here ? css.here : ''];
  return (
    <li className={classes.filter((name) => name !== '').join(' ')} {...attending}>
      <a
        href={`#${id}`}
        aria-current={here ? 'true' : undefined}
        onMouseEnter={() => onLight(id)}
        onMouseLeave={() => onLight(null)}
        onFocus={() => onLight(id)}
        onBlur={() => onLight(null)}
      >
        <time dateTime={machineDate(event.date)}>{showDate(event.date, style, mod)}</time>
        {`, ${statusWords[event.status]}`}
        <span className={css.words}>{words}</span>
      </a>
      {(attended || here) && <CopyButton className={css.copy} label="Copy link" textOf={() => linkOf(id)} />}
    </li>
  );
}
