import { useEffect, useState } from 'react';

/** Whether anything of the page has been selected since it was opened. */
export function useHasSelected(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const onChange = (): void => setHas((before) => before || document.getSelection()?.isCollapsed === false);
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  return has;
}
