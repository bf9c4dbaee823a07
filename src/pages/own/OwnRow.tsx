import type { ReactNode } from 'react';
import { OwnAddresses } from '../../components/own/OwnAddresses';
import { useKeptText, usePacked } from '../../queries/own/kept-texts';
import { longestLink } from '../../queries/own/packed-seed';
import css from './OwnRow.module.css';

interface Props {
  /** a row of articles, or of their statements */
  readonly row: unknown;
  readonly children: ReactNode;
}

/** A row of a list that is of a reader's own text: under its sign, and with the addresses of such. */
export function OwnRow({ row, children }: Props) {
  const { id, article = id } = row as { readonly id: string; readonly article?: string };
  const text = useKeptText(article);
  const packed = usePacked(text.state === 'ready' ? text.value : null);
  const sent = packed !== null && packed.length < longestLink ? packed : null;
  return (
    <OwnAddresses sent={sent} isKept>
      <p className={css.sign}>On this device</p>
      {children}
    </OwnAddresses>
  );
}
