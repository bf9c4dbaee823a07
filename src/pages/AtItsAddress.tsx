import { hrefOf } from '../links/href';
import type { ViewOf } from '../links/view';
import { useSettledAddress } from './use-settled-address';

interface Props {
  readonly view: ViewOf<'article'>;
  /** the article's id today: the view may have one that it had */
  readonly id: string;
}

/** Puts the address that an article has today in the place of one that it had. */
export function AtItsAddress({ view, id }: Props) {
  useSettledAddress(view.id === id ? null : hrefOf({ ...view, id }));
  return null;
}
