import type { ReactNode } from 'react';

/** What a list of rows needs to be drawn. */
export interface LongListProps {
  readonly count: number;
  /** the same for the same row */
  readonly keyAt: (index: number) => string | number;
  /** draws a row; its outermost element bears its id as `data-row` */
  readonly rowAt: (index: number) => ReactNode;
  /** a row's usual height, px */
  readonly estimate: number;
  readonly label: string;
}
