import type { ReactNode } from 'react';
import css from './ListLayout.module.css';

/** The id of the list, to which one step leads past the filters. */
const rowsId = 'list';

interface Props {
  readonly title: string;
  /** a line that says what this is */
  readonly lead?: ReactNode;
  readonly aside: ReactNode;
  /** told when the reader comes near what is beside */
  readonly onNear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Filters beside a list; one column on a narrow screen. */
export function ListLayout({ title, lead, aside, onNear, children }: Props) {
  return (
    <div className={css.layout}>
      <div className={css.head}>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <div className={css.aside} onPointerEnter={onNear} onFocus={onNear}>
        <a className="skip-link" href={`#${rowsId}`}>
          Skip the filters
        </a>
        {aside}
      </div>
      <div id={rowsId} tabIndex={-1} className={css.main}>
        {children}
      </div>
    </div>
  );
}
