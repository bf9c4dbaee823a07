import { useState, type ReactNode } from 'react';
import { firstChoices, type Choice } from '../derive/list-counts';
import { showCount } from '../derive/show-count';
import { filterTable, type FacetName } from '../links/filters';
import css from './FilterPanel.module.css';

/** One facet as the panel shows it. */
export interface FilterGroup {
  readonly name: FacetName;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** how many choices there are, while `choices` holds but the first and the chosen ones, or what was searched for */
  readonly total: number;
  readonly labelOf: (value: string) => string;
  /** what stands below the choices */
  readonly extra?: ReactNode;
}

/**
 * The id of the form, for what belongs to it but stands elsewhere. Its fields are a query of the
 * page's address.
 */
export const filterFormId = 'filters';

/** Told when a facet is opened, with what is searched among its choices; null when it is folded. */
type OnOpen = (name: FacetName, find: string | null) => void;

interface GroupProps {
  readonly group: FilterGroup;
  readonly counted: boolean;
  readonly onToggle: (name: FacetName, value: string) => void;
  readonly onOpen: OnOpen;
}

/**
 * Checkboxes with the count that each would leave; a long list can be searched and opened whole.
 */
function Group({ group: { name, title, choices, total, labelOf, extra }, counted, onToggle, onOpen }: GroupProps) {
  const [whole, setWhole] = useState(false);
  const [search, setSearch] = useState('');
  if (choices.length === 0 && !whole) return null;
  const open = (): void => {
    setWhole(!whole);
    onOpen(name, whole ? null : search);
  };
  const shown = whole ? choices : choices.filter(({ chosen }, i) => chosen || i < firstChoices);
  return (
    <fieldset className={css.group}>
      <legend>{title}</legend>
      {whole && total > 20 && (
        <input
          type="search"
          className={css.search}
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            onOpen(name, target.value);
          }}
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder="Find"
        />
      )}
      <ul>
        {shown.map(({ value, count, chosen }) => (
          <li key={value}>
            <label className={chosen ? `${css.choice} ${css.chosen}` : css.choice}>
              <input
                type="checkbox"
                name={filterTable[name].query}
                value={value}
                checked={chosen}
                onChange={() => onToggle(name, value)}
              />
              {`${labelOf(value)} `}
              {counted && <span className={css.count}>{showCount(count)}</span>}
            </label>
          </li>
        ))}
      </ul>
      {total > firstChoices && (
        <button type="button" className={css.more} onClick={open}>
          {whole ? 'Fewer' : `All ${showCount(total)}`}
        </button>
      )}
      {extra}
    </fieldset>
  );
}

interface Props {
  readonly groups: readonly FilterGroup[];
  /** whether the counts of the choices are known; they are unless told otherwise */
  readonly counted?: boolean;
  readonly onToggle: (name: FacetName, value: string) => void;
  readonly onOpen?: OnOpen;
  readonly dates: { readonly from: string | null; readonly to: string | null };
  readonly onDates: (dates: { from: string | null; to: string | null }) => void;
  /** how many choices are made, for the folded panel of a narrow screen */
  readonly chosen: number;
}

const toNobody: OnOpen = () => undefined;

/** The facets beside a list. Folded on a narrow screen. */
export function FilterPanel({ groups, counted = true, onToggle, onOpen = toNobody, dates, onDates, chosen }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.panel}>
      <button type="button" className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        Filter{chosen > 0 && ` · ${chosen} chosen`}
      </button>
      {/* no field filled in by the browser from an earlier visit: what differs from the HTML is the reader's choice */}
      <form
        id={filterFormId}
        method="get"
        autoComplete="off"
        className={open ? `${css.groups} ${css.open}` : css.groups}
        onSubmit={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <Group key={group.name} group={group} counted={counted} onToggle={onToggle} onOpen={onOpen} />
        ))}
        <Dates dates={dates} onDates={onDates} />
      </form>
    </div>
  );
}

/**
 * From and to a day. Folded until wanted: a browser takes longer over its date fields than over all
 * the rest of the panel.
 */
function Dates({ dates, onDates }: Pick<Props, 'dates' | 'onDates'>) {
  const [open, setOpen] = useState(false);
  const isNarrowed = dates.from !== null || dates.to !== null;
  return (
    <details
      className={css.group}
      open={open || isNarrowed}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Dates</summary>
      <label className={css.date}>
        From
        <input
          type="date"
          name={filterTable.from.query}
          value={dates.from ?? ''}
          onChange={({ target }) => onDates({ ...dates, from: target.value || null })}
        />
      </label>
      <label className={css.date}>
        To
        <input
          type="date"
          name={filterTable.to.query}
          value={dates.to ?? ''}
          onChange={({ target }) => onDates({ ...dates, to: target.value || null })}
        />
      </label>
    </details>
  );
}
