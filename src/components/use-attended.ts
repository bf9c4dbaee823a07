import { useState } from 'react';

/** What an element does when it gets the reader's attention; to be spread on it. */
interface Attending {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

/**
 * Whether the pointer or the focus has been on an element: until then its controls need not be
 * there, on a long page they are many.
 */
export function useAttended(): [attended: boolean, attending: Attending] {
  const [attended, setAttended] = useState(false);
  const attend = (): void => setAttended(true);
  return [attended, { onPointerEnter: attend, onFocus: attend }];
}
