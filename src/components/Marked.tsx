import type { Span } from '../model/span';
import { cutSegments } from '../derive/segments';
import css from './Marked.module.css';

interface Props {
  readonly text: string;
  /** spans of `text` */
  readonly marks: readonly Span[];
}

/** A text with some of its words made firm. */
export function Marked({ text, marks }: Props) {
  const layers = marks.map((span) => ({ ...span, of: 'mark', speech: null }));
  return cutSegments({ start: 0, end: text.length }, layers).map(({ start, end, of }) =>
    of.length === 0 ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={css.mark}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}
