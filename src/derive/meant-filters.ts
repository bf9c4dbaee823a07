import type { NamedId } from '../model/site';

/** The filters of an address that name people by id. */
interface NamesPeople {
  readonly person: readonly string[];
  readonly relay: readonly string[];
}

/** An id of an address that may mean several people. */
export interface DoubtfulName {
  readonly id: string;
  /**
   * who bears the id still, and is the only one shown; null where nobody does, and all are shown
   */
  readonly borne: NamedId | null;
  /** whom else it may mean */
  readonly may: readonly NamedId[];
}

/** Filters of an address in the ids of today. */
export interface MeantFilters<F> {
  /** by which the list is narrowed: an id that may mean several stands for all of them */
  readonly shown: F;
  /** which the address should have: an id that may mean several stays */
  readonly settled: F;
  readonly doubts: readonly DoubtfulName[];
}

type Meanings = ReadonlyMap<string, readonly NamedId[]>;

/**
 * Reads the ids of people in the filters of an address by what they mean today; `meanings` has
 * those that mean another or others.
 */
export function meantFilters<F extends NamesPeople>(filters: F, meanings: Meanings): MeantFilters<F> {
  const doubts = filters.person.flatMap((id): DoubtfulName[] => {
    const may = meanings.get(id) ?? [];
    const [first, ...others] = may;
    if (first === undefined || others.length === 0) return [];
    return [first.id === id ? { id, borne: first, may: others } : { id, borne: null, may }];
  });
  const through = (most: number): F => ({
    ...filters,
    person: meantIds(filters.person, meanings, most),
    relay: meantIds(filters.relay, meanings, most),
  });
  return { shown: through(Infinity), settled: through(1), doubts };
}

/**
 * Each id as what it means today, in the order of addresses; one that somebody bears, or that means
 * more than `most`, as it is.
 */
function meantIds(ids: readonly string[], meanings: Meanings, most: number): readonly string[] {
  if (!ids.some((id) => meanings.has(id))) return ids;
  const meant = ids.flatMap((id) => {
    const may = meanings.get(id);
    return may === undefined || may[0]!.id === id || may.length > most ? [id] : may.map(({ id: other }) => other);
  });
  return [...new Set(meant)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
