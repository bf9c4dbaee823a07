import { useEffect, useState, type RefObject } from 'react';

/** How far from the window something counts as near where nothing else is said, px. */
const usualReach = 400;

const none: ReadonlySet<string> = new Set();

/** What may come near, and how near: see `useNear`. */
interface Nearing {
  /** a selector of what waits; null while nothing is looked for */
  readonly waiting: string | null;
  /** what is drawn anew when this changes */
  readonly drawnFrom: unknown;
  /** px */
  readonly reach?: number;
}

/**
 * Which parts of an element, of those that a selector finds, have come near the window, by their ids
 * or those of their headings; once one has it stays so.
 */
export function useNear(
  root: RefObject<HTMLElement | null>,
  { waiting, drawnFrom, reach = usualReach }: Nearing,
): ReadonlySet<string> {
  const [near, setNear] = useState(none);
  useEffect(() => {
    const sections = waiting === null ? [] : (root.current?.querySelectorAll(waiting) ?? []);
    if (sections.length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => headingOf(target));
        if (come.length > 0)
          setNear((known) => (come.every((id) => known.has(id)) ? known : new Set([...known, ...come])));
      },
      { rootMargin: `${reach}px` },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [root, waiting, drawnFrom, reach]);
  return near;
}

const headingOf = (section: Element): string => section.getAttribute('aria-labelledby') ?? section.id;
