import type { ReadParagraph, ReadEvent } from '../derive/reading';
import { machineDate, showDate } from '../derive/show-date';
import type { AnalysedArticle } from '../model/analysed-article';
import css from './TimeOrder.module.css';

interface Props {
  readonly article: AnalysedArticle;
  readonly events: readonly ReadEvent[];
  readonly paragraphs: readonly ReadParagraph[];
}

/** The article's own sentences in the order of time: each leads to its place in the text. */
export function TimeOrder({ article: { text }, events, paragraphs }: Props) {
  // the event's own address is that of its first sentence; the others are found by their paragraph
  const placeOf = (start: number): string | undefined =>
    paragraphs.find(({ block }) => start >= block.start && start < block.end)?.id;
  return (
    <ol className={css.list} aria-label="The article's sentences in order of time">
      {events.map(({ id, event, mod, sentences }) => (
        <li key={id} className={css.item}>
          <p className={css.date}>
            <time dateTime={machineDate(event.date)}>{showDate(event.date, 'full', mod)}</time>
            {event.status !== 'happened' && <span className={css.status}> · {event.status}</span>}
          </p>
          {sentences.map(({ start, end }, i) => (
            <p key={start} className={css.words}>
              <a href={`#${i === 0 ? id : (placeOf(start) ?? id)}`}>{text.slice(start, end)}</a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
