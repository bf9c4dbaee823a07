import type { ReactNode } from 'react';
import type { FacetName } from '../links/filters';
import { EmptyResult } from './EmptyResult';
import { FilterPanel, type FilterGroup } from './FilterPanel';
import { ListLayout } from './ListLayout';
import { SearchBox } from './SearchBox';
import { Summary, type ChosenFilter } from './Summary';

interface Props {
  readonly title: string;
  readonly quietTitle?: boolean;
  /** what one row is called, and several */
  readonly one: string;
  readonly many: string;
  /** rows that pass the filters, and rows in all */
  readonly count: number;
  readonly total: number;
  readonly groups: readonly FilterGroup[];
  /** the name of the search box; none where it is left out */
  readonly search?: string;
  readonly control: {
    readonly filters: { readonly from: string | null; readonly to: string | null; readonly words: string };
    readonly toggle: (name: FacetName, value: string) => void;
    readonly set: (
      change: { readonly from?: string | null; readonly to?: string | null; readonly words?: string },
      replace?: boolean,
    ) => void;
    readonly clear: () => void;
    readonly chosen: readonly ChosenFilter[];
  };
  /** what stands between the count and the rows, also when there are none */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** Rows beside the filters that narrow them: how many there are, what was chosen, and a way on when nothing is left. */
export function FilteredList({ title, quietTitle, one, many, count, total, groups, search, control, ...rest }: Props) {
  const { filters, toggle, set, clear, chosen } = control;
  return (
    <ListLayout
      title={title}
      quietTitle={quietTitle ?? false}
      aside={
        <>
          {search !== undefined && (
            <SearchBox label={search} words={filters.words} onWords={(words) => set({ words }, true)} />
          )}
          <FilterPanel
            groups={groups}
            onToggle={toggle}
            dates={filters}
            onDates={(dates) => set(dates)}
            chosen={chosen.length}
          />
        </>
      }
    >
      <Summary count={chosen.length === 0 ? total : count} one={one} many={many} chosen={chosen} onClear={clear} />
      {rest.above}
      {count === 0 ? <EmptyResult many={many} chosen={chosen} onClear={clear} /> : rest.children}
    </ListLayout>
  );
}
