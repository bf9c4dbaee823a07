import type { ReactNode } from 'react';
import type { Shards } from '../model/site';
import { useFarRow, type ListStart } from '../queries/use-list';
import css from '../components/FilteredRows.module.css';

interface Props<Row> {
  readonly list: Omit<ListStart<Row>, 'counts'>;
  /** its place in the whole list */
  readonly place: number;
  /** a row's usual height, px: so high is what stands in its place until it has come */
  readonly height: number;
  readonly children: (row: Row) => ReactNode;
}

/** A row of a list: one of its first, or one whose file is fetched as it comes near. */
export function ListedRow<Row>({ list, place, height, children }: Props<Row>) {
  const row = list.rows[place];
  if (row !== undefined) return children(row);
  return (
    <FarRow shards={list.shards} place={place} height={height}>
      {children}
    </FarRow>
  );
}

function FarRow<Row>({
  shards,
  place,
  height,
  children,
}: Omit<Props<Row>, 'list'> & { readonly shards: Shards }): ReactNode {
  const row = useFarRow<Row>(shards, place);
  if (row.state === 'ready') return children(row.value);
  return (
    <div style={{ minHeight: height }} aria-busy={row.state === 'loading'}>
      {row.state === 'failed' && (
        <p className={css.trouble}>
          This has not come.{' '}
          <button type="button" onClick={row.retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
