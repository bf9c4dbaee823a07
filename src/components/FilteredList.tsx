import type { ReactNode } from 'react';
import type { FacetName } from '../links/filters';
import { DayFaults } from './DayFaults';
import { EmptyResult } from './EmptyResult';
import { FilteredRows, type ListProgress } from './FilteredRows';
import { FilterPanel, type FilterGroup } from './FilterPanel';
import { ListLayout } from './ListLayout';
import { NeedsScript } from './NeedsScript';
import { SearchBox } from './SearchBox';
import { Summary, type ChosenFilter } from './Summary';

interface Props {
  readonly title: string;
  /** a line that says what this is */
  readonly lead?: ReactNode;
  /** what one row is called, and several */
  readonly one: string;
  readonly many: string;
  /** rows that pass the filters, and rows in all */
  readonly count: number;
  readonly total: number;
  readonly progress: ListProgress;
  readonly groups: readonly FilterGroup[];
  /** told when the choices of a facet are opened */
  readonly onOpen?: (name: FacetName, find: string | null) => void;
  /** told when the reader comes near the filters */
  readonly onNear?: () => void;
  /** the address of the list when nothing narrows it */
  readonly wholeHref: string;
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

/**
 * Rows beside the filters that narrow them: how many there are, what was chosen, and a way on when
 * nothing is left.
 */
export function FilteredList({ title, lead, one, many, count, total, search, control, ...rest }: Props) {
  const { filters, toggle, set, clear, chosen } = control;
  const { progress, groups, wholeHref, onOpen, onNear } = rest;
  const narrowed = chosen.length > 0;
  const waits = narrowed && progress.state !== 'whole';
  return (
    <ListLayout
      title={title}
      lead={lead}
      onNear={onNear}
      aside={
        <>
          {search !== undefined && (
            <SearchBox label={search} words={filters.words} onWords={(words) => set({ words }, true)} />
          )}
          <FilterPanel
            groups={groups}
            counted={!waits}
            onToggle={toggle}
            {...(onOpen === undefined ? {} : { onOpen })}
            dates={filters}
            onDates={(dates) => set(dates)}
            chosen={chosen.length}
          />
        </>
      }
    >
      <NeedsScript what="Filters, search and the rest of a long list need" />
      <Summary count={waits ? null : narrowed ? count : total} one={one} many={many} chosen={chosen} onClear={clear} />
      <DayFaults />
      <FilteredRows narrowed={narrowed} progress={progress} wholeHref={wholeHref}>
        {rest.above}
        {count === 0 ? <EmptyResult many={many} chosen={chosen} onClear={clear} /> : rest.children}
      </FilteredRows>
    </ListLayout>
  );
}
