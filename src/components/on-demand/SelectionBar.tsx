import { useEffect, useEffectEvent, useRef, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { useHref } from 'react-router';
import { citableWords } from '../../derive/citations/citable-words';
import { toldAt } from '../../derive/told-at';
import { hrefOf } from '../../links/href';
import { viewAt } from '../../links/view';
import { textFragment } from '../../links/finding/text-fragment';
import { longestExact, selectorAt, targetOfSelector } from '../../links/finding/words-link';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { Span } from '../../model/span';
import { Actions } from '../Actions';
import css from './SelectionBar.module.css';
import { useOnDemand } from '../use-on-demand';

/** Which words are selected, and where. */
export interface SelectionBarProps {
  readonly article: AnalysedArticle;
  readonly span: Span;
}

/** What the reader can do with the words that are selected. Tab leads to it from the words. */
export function SelectionBar({ article, span }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const selector = selectorAt(article.text, span);
  const fragment = textFragment(article.text, span);
  const to = hrefOf(viewAt({ page: 'article', id: article.id }, { target: targetOfSelector(selector) }));
  const told = useHref(toldAt(article, span) ?? `${to}${fragment}`);
  const tellEditor = useOnDemand(
    { cited: { ...citableWords(article, span), link: new URL(told, window.location.href).href } },
    async () => (await import('./TellEditor')).TellEditor,
  );
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const inBar = bar.current?.contains(event.target as Node) ?? false;
    if (event.key === 'Escape' && inBar) leave();
    if (event.key !== 'Tab' || event.shiftKey || inBar || document.activeElement?.closest('dialog')) return;
    event.preventDefault();
    bar.current?.querySelector('button')?.focus();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return createPortal(
    // a press here must not take the selection away
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      tabIndex={-1}
      className={css.bar}
      style={placeAbove()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Actions to={`${to}${fragment}`} title={article.headline} cited={citableWords(article, span)} look="links" />
      {article.url !== null && (
        <a href={`${article.url.replace(/#.*$/, '')}#${fragment}`} rel="noreferrer">
          In the original
        </a>
      )}
      {tellEditor}
      {span.end - span.start > longestExact && <span className={css.told}>The link marks the first words</span>}
      <span role="status" className="visually-hidden">
        Words selected. Tab leads to what can be done with them.
      </span>
    </div>,
    document.body,
  );
}

/** Above the words, or below the first of them where there is no room. */
function placeAbove(): CSSProperties {
  const rect = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (rect === undefined) return {};
  const top = rect.top > roomAbove ? rect.top - roomAbove : rect.bottom + 8;
  const left = Math.max(16, Math.min(rect.left, window.innerWidth - widest));
  return { '--top': `${top + window.scrollY}px`, '--left': `${left}px` } as CSSProperties;
}

/** In CSS pixels: the height of the bar and what stands between it and the words, and its width at most. */
const roomAbove = 48;
const widest = 420;

/** The selection is let go, and the focus is where it was. */
function leave(): void {
  const selection = window.getSelection();
  selection?.anchorNode?.parentElement?.closest<HTMLElement>('[id^="p-"]')?.focus({ preventScroll: true });
  selection?.removeAllRanges();
}
