import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Span } from '../../model/span';

/** In milliseconds: whoever still moves over the words has not selected them yet. */
const settleTime = 250;

/**
 * The words that the reader has selected, by mouse, finger or keys, once the selection rests; null
 * for none. `read` reads them off the document.
 */
export function useSelectedWords(
  root: RefObject<HTMLElement | null>,
  read: (root: HTMLElement) => Span | null,
): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  const settle = useEffectEvent(() => {
    // in a dialog that was opened from the words, other things are selected
    if (document.activeElement?.closest('dialog')) return;
    const now = root.current === null ? null : read(root.current);
    setSpan((before) => (before?.start === now?.start && before?.end === now?.end ? before : now));
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(), settleTime);
    };
    // it came only when something had been selected
    onChange();
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, []);
  return span;
}
