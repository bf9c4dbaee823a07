import { useEffect, useState, type RefObject } from 'react';

/** How far from the window something counts as near, px. */
const reach = 400;

const none: ReadonlySet<string> = new Set();

/**
 * Which sections of an element, of those that a selector finds, have come near the window, by the
 * ids of their headings; once one has it stays so. Looked for anew when what they are drawn from
 * changes.
 */
export function useNear(root: RefObject<HTMLElement | null>, waiting: string, drawnFrom: unknown): ReadonlySet<string> {
  const [near, setNear] = useState(none);
  useEffect(() => {
    const sections = root.current?.querySelectorAll(waiting) ?? [];
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
  }, [root, waiting, drawnFrom]);
  return near;
}

const headingOf = (section: Element): string => section.getAttribute('aria-labelledby') ?? '';
