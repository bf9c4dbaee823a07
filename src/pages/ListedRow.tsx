import type { ReactNode } from 'react';
import type { Shards } from '../model/site';
import { useFarRow, type ListStart } from '../queries/use-list';
import { toldLater } from '../components/told-later';
import { wholeSheet } from '../components/whole-sheet';
import css from '../components/FilteredRows.module.css';

// the page's HTML has no styles for it
const OwnRow = toldLater(async () => (await wholeSheet(), await import('./own/OwnRow')).OwnRow);

interface Props<Row> {
  readonly list: Omit<ListStart<Row>, 'counts'>;
  /** the reader's own rows, numbered behind those of the list; left out where there can be none */
  readonly own?: readonly unknown[];
  /** its place in the whole list */
  readonly place: number;
  /** a row's usual height, px: so high is what stands in its place until it has come */
  readonly height: number;
  readonly children: (row: Row) => ReactNode;
}

/** A row of a list: one of its first, or one whose file is fetched as it comes near. */
export function ListedRow<Row>({ list, own, place, height, children }: Props<Row>) {
  const row = list.rows[place];
  if (row !== undefined) return children(row);
  const mine = own?.[place - list.shards.total] as Row | undefined;
  if (mine !== undefined) return <OwnRow row={mine}>{children(mine)}</OwnRow>;
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
}: Omit<Props<Row>, 'list' | 'own'> & { readonly shards: Shards }): ReactNode {
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
