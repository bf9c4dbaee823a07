import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is or was to be printed: what waits for its turn is drawn before the printer sees it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const print = (): void => flushSync(() => setPrinting(true));
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  return printing;
}
