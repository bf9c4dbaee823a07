import { useCallback, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { EventGroup } from '../derive/group-events';
import css from './Timeline.module.css';
import { TimelineGroup } from './TimelineGroup';
import { usePlainLinks } from './use-plain-links';
import { usePrinting } from './use-printing';

/** The first screen: rows drawn at once. */
const firstScreen = 6;
/** So many rows are drawn in turn while the browser is idle, so that all can be searched and read aloud; the others only when they come near. */
const mostInTurn = 2000;

interface Props {
  readonly groups: readonly EventGroup[];
  readonly countryName: (code: string) => string;
  /** id of the event that the address points at */
  readonly current: string | null;
}

/** Events in the order of time under their months: headings and ordered lists, with a drawing beside them. */
export function Timeline({ groups, countryName, current }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const base = useHref('/');
  const starts = useMemo(() => startsOf(groups), [groups]);
  const firsts = useMemo(() => firstOfEachId(groups), [groups]);
  const [turn, setTurn] = useState(0);
  const printing = usePrinting();
  const onDone = useCallback((index: number) => setTurn((now) => Math.max(now, index + 1)), []);
  usePlainLinks(root);
  return (
    <div ref={root} className={css.timeline}>
      {groups.map((group, i) => (
        <TimelineGroup
          key={group.key}
          index={i}
          group={group}
          atOnce={printing ? Infinity : Math.max(0, firstScreen - starts[i]!)}
          turn={i <= turn && starts[i]! < mostInTurn}
          onDone={onDone}
          firsts={firsts}
          base={base}
          countryName={countryName}
          current={holds(group, current) ? current : null}
        />
      ))}
    </div>
  );
}

/** How many rows stand before each group. */
function startsOf(groups: readonly EventGroup[]): number[] {
  let before = 0;
  return groups.map(({ happenings }) => (before += happenings.length) - happenings.length);
}

/** Two articles may tell an event in the same words: the first of them carries the id. Keys of those that do, as `keyOf` makes them. */
function firstOfEachId(groups: readonly EventGroup[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { happenings } of groups) {
    for (const { event, others } of happenings) {
      if (!firsts.has(event.id)) firsts.set(event.id, event.article);
      for (const { id, article } of others) if (!firsts.has(id)) firsts.set(id, article);
    }
  }
  return firsts;
}

function holds({ happenings }: EventGroup, id: string | null): boolean {
  return id !== null && happenings.some(({ event, others }) => event.id === id || others.some((one) => one.id === id));
}
