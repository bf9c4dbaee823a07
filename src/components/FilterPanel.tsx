import { useState, type ReactNode } from 'react';
import { holdsAll } from '../derive/find-words';
import { askedWords, searchWords } from '../model/search-words';
import type { Choice } from '../derive/facets';
import { firstChoices } from '../derive/list-counts';
import { showCount } from '../derive/show-count';
import { filterTable, type FacetName } from '../links/filters';
import css from './FilterPanel.module.css';

/** One facet as the panel shows it. */
export interface FilterGroup {
  readonly name: FacetName;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** how many choices there are, while `choices` holds but the first and the chosen ones */
  readonly total?: number;
  readonly labelOf: (value: string) => string;
  /** what stands below the choices */
  readonly extra?: ReactNode;
}

/**
 * The id of the form, for what belongs to it but stands elsewhere. Its fields are a query of the
 * page's address.
 */
export const filterFormId = 'filters';

interface GroupProps {
  readonly group: FilterGroup;
  readonly counted: boolean;
  readonly onToggle: (name: FacetName, value: string) => void;
}

/**
 * Checkboxes with the count that each would leave; a long list can be searched and opened whole.
 */
function Group({
  group: { name, title, choices, total = choices.length, labelOf, extra },
  counted,
  onToggle,
}: GroupProps) {
  const [whole, setWhole] = useState(false);
  const [search, setSearch] = useState('');
  if (choices.length === 0) return null;
  const asked = askedWords(search);
  const found =
    asked.length === 0 ? choices : choices.filter(({ value }) => holdsAll(searchWords(labelOf(value)), asked));
  const shown = whole ? found.slice(0, 200) : found.filter(({ chosen }, i) => chosen || i < firstChoices);
  return (
    <fieldset className={css.group}>
      <legend>{title}</legend>
      {whole && choices.length > 20 && (
        <input
          type="search"
          className={css.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
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
        <button type="button" className={css.more} onClick={() => setWhole(!whole)}>
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
  readonly dates: { readonly from: string | null; readonly to: string | null };
  readonly onDates: (dates: { from: string | null; to: string | null }) => void;
  /** how many choices are made, for the folded panel of a narrow screen */
  readonly chosen: number;
}

/** The facets beside a list. Folded on a narrow screen. */
export function FilterPanel({ groups, counted = true, onToggle, dates, onDates, chosen }: Props) {
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
          <Group key={group.name} group={group} counted={counted} onToggle={onToggle} />
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
