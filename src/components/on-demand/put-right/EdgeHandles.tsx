import {
  Fragment,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type PointerEvent,
  type RefObject,
} from 'react';
import { stepEdge, withEdge, wordSpans, type StatementEdge } from '../../../derive/corrections/move-edge';
import type { AnalysedArticle } from '../../../model/analysed-article';
import type { Span } from '../../../model/span';
import css from './EdgeHandles.module.css';

interface Props {
  readonly article: AnalysedArticle;
  readonly parts: readonly Span[];
  readonly onParts: (parts: readonly Span[]) => void;
}

const labels = { start: 'Where it begins', end: 'Where it ends' } satisfies Record<StatementEdge, string>;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -10,
  ArrowDown: 10,
  Home: -1e6,
  End: 1e6,
};

/**
 * The blocks of the article in which a statement stands, with a handle at each end of it: dragged,
 * moved by the keys, or set by a press on the word that shall be the first or last.
 */
export function EdgeHandles({ article: { text, blocks }, parts, onParts }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { start, end } = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const around = blocks.filter((block) => block.start < end && block.end > start);
  const words = around.flatMap((block) => wordSpans(text, block));
  const [first, last] = [words.findIndex((word) => word.end > start), words.findLastIndex((word) => word.start < end)];
  const places = useHandlePlaces(box, first, last);
  const move = (edge: StatementEdge, n: number): void => {
    const word = words[edge === 'start' ? Math.min(n, last) : Math.max(n, first)]!;
    onParts(withEdge(parts, edge, edge === 'start' ? word.start : word.end));
  };
  const handle = (edge: StatementEdge) => (
    <span
      role="slider"
      tabIndex={0}
      aria-label={labels[edge]}
      aria-valuemin={0}
      aria-valuemax={words.length - 1}
      aria-valuenow={edge === 'start' ? first : last}
      aria-valuetext={wordText(text, words[edge === 'start' ? first : last])}
      className={`${css.handle} ${css[edge]}`}
      style={places[edge]}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onParts(withEdge(parts, edge, stepEdge(words, parts, edge, by)));
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const n = wordAt(box.current, event);
        if (n !== null) move(edge, n);
      }}
    />
  );
  const within = (word: Span): boolean => parts.some((part) => word.start < part.end && word.end > part.start);
  return (
    <div ref={box} className={css.text}>
      {handle('start')}
      {handle('end')}
      {around.map((block) => (
        <p key={block.start}>
          {words.map((word, n) =>
            word.start < block.start || word.end > block.end ? null : (
              <Fragment key={word.start}>
                {/* keys have the handles */}
                {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
                <span
                  data-word={n}
                  className={within(word) ? css.within : undefined}
                  onClick={() => move(Math.abs(n - first) <= Math.abs(n - last) ? 'start' : 'end', n)}
                >
                  {wordText(text, word)}
                  {n !== last && ' '}
                </span>
                {n === last && ' '}
              </Fragment>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** Where the handles stand in the box: before the first word and behind the last, wherever lines break. */
function useHandlePlaces(
  box: RefObject<HTMLElement | null>,
  first: number,
  last: number,
): Readonly<Partial<Record<StatementEdge, CSSProperties>>> {
  const [places, setPlaces] = useState<Partial<Record<StatementEdge, CSSProperties>>>({});
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const place = (): void =>
      setPlaces({ start: besideWord(element, first, 'start'), end: besideWord(element, last, 'end') });
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, first, last]);
  return places;
}

function besideWord(box: HTMLElement, n: number, edge: StatementEdge): CSSProperties {
  const rects = box.querySelector(`[data-word="${n}"]`)?.getClientRects();
  const rect = edge === 'start' ? rects?.[0] : rects?.[rects.length - 1];
  if (rect === undefined) return {};
  const { left, top } = box.getBoundingClientRect();
  return {
    left: (edge === 'start' ? rect.left : rect.right) - left + box.scrollLeft,
    top: rect.top - top + box.scrollTop,
    height: rect.height,
  };
}

const wordText = (text: string, word: Span | undefined): string =>
  word === undefined ? '' : text.slice(word.start, word.end);

/** The number of the word under the pointer, or of the one that its line has nearest. */
function wordAt(box: HTMLElement | null, { clientX, clientY }: PointerEvent): number | null {
  const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-word]');
  if (under instanceof HTMLElement && box?.contains(under) === true) return Number(under.dataset['word']);
  const all = [...(box?.querySelectorAll<HTMLElement>('[data-word]') ?? [])].map((element) => ({
    n: Number(element.dataset['word']),
    rect: element.getBoundingClientRect(),
  }));
  const inLine = all.filter(({ rect }) => clientY >= rect.top && clientY <= rect.bottom);
  const nearest = inLine.sort((a, b) => gapTo(a.rect, clientX) - gapTo(b.rect, clientX))[0];
  return nearest?.n ?? null;
}

const gapTo = (rect: DOMRect, x: number): number => Math.max(rect.left - x, x - rect.right, 0);
