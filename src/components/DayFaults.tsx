import { useLocation } from 'react-router';
import { dayFaults } from '../derive/day-faults';
import { filterTable } from '../links/filters';
import css from './Doubts.module.css';
import { useHydrated } from './use-hydrated';

/**
 * Days of the address that are none, or that stand the wrong way round; prerendered HTML knows of
 * no address.
 */
export function DayFaults() {
  const given = new URLSearchParams(useLocation().search);
  const hydrated = useHydrated();
  const faults = dayFaults({ from: given.get(filterTable.from.query), to: given.get(filterTable.to.query) });
  if (!hydrated) return null;
  return faults.map((fault) => (
    <p key={fault} className={css.doubt} role="note">
      {fault}
    </p>
  ));
}
