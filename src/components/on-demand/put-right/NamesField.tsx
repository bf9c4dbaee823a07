import { useId } from 'react';
import { candidateNamed, type Candidate, type NewKind } from '../../../derive/corrections/put-right';
import css from './PutRightForm.module.css';

/** A name as it is typed, and how it is meant where nobody is known by it. */
export interface TypedName {
  readonly name: string;
  readonly newKind: NewKind;
}

interface Props {
  readonly legend: string;
  /** what an empty field says */
  readonly empty: string;
  readonly names: readonly TypedName[];
  readonly candidates: readonly Candidate[];
  /** whether a new name is asked what it is of */
  readonly asksKind: boolean;
  readonly onNames: (names: readonly TypedName[]) => void;
}

const kindWords = {
  person: 'a person',
  organisation: 'an organisation',
  unnamed: 'somebody the text does not name',
} satisfies Record<NewKind, string>;

/** Names one below the other, each typed or chosen from those known; the last may be left empty. */
export function NamesField({ legend, empty, names, candidates, asksKind, onNames }: Props) {
  const list = useId();
  const rows = names.length === 0 ? [noName] : names;
  const change = (n: number, row: Partial<TypedName>): void =>
    onNames(rows.map((one, i) => (i === n ? { ...one, ...row } : one)));
  return (
    <fieldset className={css.field}>
      <legend>{legend}</legend>
      {rows.map(({ name, newKind }, n) => (
        // the rows have nothing but their place
        <div key={n} className={css.row}>
          <input
            list={list}
            value={name}
            placeholder={n === 0 ? empty : ''}
            aria-label={n === 0 ? legend : `${legend}, ${n + 1}`}
            autoComplete="off"
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => change(n, { name: event.currentTarget.value })}
          />
          {asksKind && name.trim() !== '' && candidateNamed(candidates, name) === null && (
            <label className={css.kind}>
              is new:{' '}
              <select
                value={newKind}
                aria-label={`What ${name} is`}
                onChange={(event) => change(n, { newKind: event.currentTarget.value as NewKind })}
              >
                {Object.entries(kindWords).map(([kind, words]) => (
                  <option key={kind} value={kind}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      ))}
      {rows.at(-1)!.name.trim() !== '' && (
        <button type="button" className={css.more} onClick={() => onNames([...rows, noName])}>
          and another
        </button>
      )}
      <datalist id={list}>
        {candidates.map(({ kind, id, name, hint }) => (
          <option key={`${kind}:${id}`} value={name}>
            {hint}
          </option>
        ))}
      </datalist>
    </fieldset>
  );
}

const noName: TypedName = { name: '', newKind: 'person' };
