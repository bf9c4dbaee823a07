import type { ReactNode } from 'react';
import type { Span } from '../model/span';
import css from './Marked.module.css';

interface Props {
  readonly text: string;
  /** spans of `text` */
  readonly marks: readonly Span[];
}

/** A text with some of its words made firm. */
export function Marked({ text, marks }: Props) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(
      <mark key={from} className={css.mark}>
        {text.slice(from, end)}
      </mark>,
    );
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
