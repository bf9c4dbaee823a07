import type { ReactNode } from 'react';

/** What a list of rows needs to be drawn. */
export interface LongListProps {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  readonly rowAt: (index: number) => ReactNode;
  /** a row's usual height, px */
  readonly estimate: number;
  readonly label: string;
}
