import { useCallback, useEffect, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { idsOf, tells, type EventGroup } from '../derive/group-events';
import { memoOfList } from '../derive/memo-of-list';
import css from './Timeline.module.css';
import { TimelineGroup } from './TimelineGroup';
import { useHydrated } from './use-hydrated';
import { useNear } from './use-near';
import { usePlainLinks } from './use-plain-links';
import { usePrinting } from './use-printing';

/** The first screen: rows drawn at once. */
const firstScreen = 6;
/**
 * So many rows are drawn in turn while the browser is idle, so that all can be searched and read
 * aloud; the others only when they come near.
 */
const mostInTurn = 2000;
/** How long the first screen has the browser to itself, ms. */
const pause = 200;

interface Props {
  readonly groups: readonly EventGroup[];
  readonly countryName: (code: string) => string;
  /** id of the event that the address points at */
  readonly current: string | null;
}

/**
 * Events in the order of time under their months: headings and ordered lists, with a drawing beside
 * them.
 */
export function Timeline({ groups, countryName, current }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const base = useHref('/');
  const starts = startsOf(groups);
  const hydrated = useHydrated();
  // what was prerendered stays as it stands, since its HTML could not say how high it is
  const [prerendered] = useState(() => new Set(hydrated ? [] : groups.map(({ key }) => key)));
  const [turn, onDone] = useTurn();
  const near = useNear(root, { waiting: `.${css.later}`, drawnFrom: groups });
  const printing = usePrinting();
  usePlainLinks(root);
  return (
    <div ref={root}>
      {groups.map((group, i) => (
        <TimelineGroup
          key={group.key}
          index={i}
          group={group}
          atOnce={printing ? Infinity : Math.max(0, firstScreen - starts[i]!)}
          later={starts[i]! >= firstScreen && !prerendered.has(group.key)}
          near={near.has(group.key)}
          turn={i <= turn && starts[i]! < mostInTurn}
          onDone={onDone}
          firsts={firstOfEachId(groups)}
          base={base}
          countryName={countryName}
          current={holds(group, current) ? current : null}
        />
      ))}
    </div>
  );
}

/**
 * Up to which group rows may be drawn as time allows, and how to say that one is done: each waits
 * for those before it.
 */
function useTurn(): [turn: number, onDone: (index: number) => void] {
  const [turn, setTurn] = useState(-1);
  const onDone = useCallback((index: number) => setTurn((now) => Math.max(now, index + 1)), []);
  useEffect(() => {
    const timer = setTimeout(() => onDone(-1), pause);
    return () => clearTimeout(timer);
  }, [onDone]);
  return [turn, onDone];
}

/** How many rows stand before each group. */
const startsOf = memoOfList((groups: readonly EventGroup[]): number[] => {
  let before = 0;
  return groups.map(({ happenings }) => (before += happenings.length) - happenings.length);
});

/**
 * Two articles may tell an event in the same words: the first of them carries the id. By the id of
 * each event the article that does.
 */
const firstOfEachId = memoOfList((groups: readonly EventGroup[]): ReadonlyMap<string, string> => {
  const firsts = new Map<string, string>();
  for (const { happenings } of groups) {
    for (const { event, others } of happenings) {
      for (const one of [event, ...others])
        for (const id of idsOf(one)) if (!firsts.has(id)) firsts.set(id, one.article);
    }
  }
  return firsts;
});

function holds({ happenings }: EventGroup, id: string | null): boolean {
  return id !== null && happenings.some((happening) => tells(happening, id));
}
