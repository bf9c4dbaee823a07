import { useEffect, useEffectEvent, type RefObject } from 'react';

interface Handlers {
  /** a statement, or its folded note, was tapped */
  readonly onStatement: (id: string) => void;
  /** a link to a place of this page was followed */
  readonly onPlace: (id: string) => void;
  /** the pointer is over the text, at most once a frame */
  readonly onOver: (event: PointerEvent) => void;
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/**
 * One listener for a whole text in place of one on every mark. Everything it does can be done by
 * keyboard through links.
 */
export function useTextPointer(root: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    if (closest(event, 'nav') !== null) return;
    const link = closest(event, 'a[href^="#"]');
    const fold = link?.dataset['fold'];
    if (link !== null) {
      event.preventDefault();
      if (fold === undefined) handlers.onPlace(link.getAttribute('href')!.slice(1));
      else handlers.onStatement(fold);
      return;
    }
    const statement = closest(event, 'a, button') === null ? closest(event, '[data-q]') : null;
    if (statement === null || window.getSelection()?.isCollapsed === false) return;
    handlers.onStatement(statement.dataset['q']!);
  });
  const onOver = useEffectEvent((event: PointerEvent) => {
    if (closest(event, '[id="when"]') === null) handlers.onOver(event);
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const click = (event: MouseEvent): void => onClick(event);
    let frame = 0;
    const over = (event: PointerEvent): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => onOver(event));
    };
    element.addEventListener('click', click);
    element.addEventListener('pointermove', over);
    return () => {
      element.removeEventListener('click', click);
      element.removeEventListener('pointermove', over);
      cancelAnimationFrame(frame);
    };
  }, [root]);
}
