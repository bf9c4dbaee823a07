import type { NarrowedList } from '../links/filters';
import type { RowFilters } from './filter-rows';
import type { Choice } from './list-counts';

/** By which files a list answers; no columns where it has no filters. */
export interface ListFiles {
  readonly columns?: string | undefined;
  readonly words?: string | undefined;
  readonly total: number;
}

/** What a page asks of a list, in a form that can be sent to a worker. */
export interface ListQuestion {
  /** the files of the list */
  readonly list: ListFiles;
  readonly filters: RowFilters;
  /** what the reader searches for, as typed */
  readonly words: string;
  /** the facets of which more than the first choices are wanted, with what is searched among their names */
  readonly opened: Readonly<Record<string, string>>;
  /** of which list the texts that the reader keeps on this device are wanted too; left out where there are none */
  readonly own?: NarrowedList;
}

/** The choices of one facet that are to be shown, of all that there are. */
export interface ShownChoices {
  readonly total: number;
  readonly shown: readonly Choice[];
}

/** What a narrowed list shows. */
export interface ListAnswer {
  /** the places of its rows; those of the reader's own rows are numbered behind all of the site's */
  readonly places: Uint32Array;
  /** all of the reader's own rows, whether they pass or not; left out where none are wanted */
  readonly own?: readonly unknown[];
  readonly choices: Readonly<Record<string, ShownChoices>>;
  /** names of the people and organisations among the choices, by id */
  readonly names: Readonly<Record<string, string>>;
  /** by each word that nothing holds the one that it was taken for */
  readonly instead: ReadonlyMap<string, string>;
  /** what was searched for with these in their places */
  readonly meant: string;
}
