import type { DoubtfulName } from '../derive/meant-filters';
import css from './Doubts.module.css';
import { NamesInLine } from './NamesInLine';

interface Props {
  readonly doubts: readonly DoubtfulName[];
  /** the address of the list with another person in the place of one of its ids */
  readonly hrefWith: (id: string, instead: string) => string;
}

/**
 * What an address leaves open: an id that may mean several people, all of whom are shown, or others
 * of a name.
 */
export function Doubts({ doubts, hrefWith }: Props) {
  return doubts.map(({ id, may, borne }) => (
    <div key={id} className={css.doubt} role="note">
      {borne === null
        ? `“${id}” in this address may mean any of these, and all are shown: `
        : `Only ${borne.name} is shown. Others of this name: `}
      <NamesInLine people={may} hrefOf={(other) => hrefWith(id, other)} />
    </div>
  ));
}
