import type { ReactNode } from 'react';
import css from './ListLayout.module.css';

interface Props {
  readonly title: string;
  /** shown for screen readers only, where the page speaks for itself */
  readonly quietTitle?: boolean;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Filters beside a list; one column on a narrow screen. */
export function ListLayout({ title, quietTitle = false, aside, children }: Props) {
  return (
    <div className={css.layout}>
      <h1 className={quietTitle ? 'visually-hidden' : css.title}>{title}</h1>
      <div className={css.aside}>{aside}</div>
      <div className={css.main}>{children}</div>
    </div>
  );
}
