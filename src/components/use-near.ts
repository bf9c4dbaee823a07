import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far from the window something counts as near, px. */
const reach = 400;

/** Whether an element has come near the window; once it has it stays so. One that need not wait is near at once. */
export function useNear<T extends Element>(waits: boolean): [ref: RefObject<T | null>, near: boolean] {
  const ref = useRef<T>(null);
  const [near, setNear] = useState(!waits);
  useEffect(() => {
    if (near || ref.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: `${reach}px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [near]);
  return [ref, near];
}
