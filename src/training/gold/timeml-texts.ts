import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../model/span';

/**
 * An annotated event: its words, the calendar dates that it is tied to, and the expressions of the
 * text that it is tied to, whatever their grain (none: the annotators tied it to no date).
 */
export interface GoldEvent extends Span {
  readonly dates: ReadonlySet<string>;
  readonly times: readonly Span[];
}

/** A text of a TimeML corpus with its events. */
export interface TimemlText {
  readonly published: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

const on = new Set(['IS_INCLUDED', 'SIMULTANEOUS', 'DURING', 'IDENTITY']);
const onInverse = new Set(['INCLUDES', 'SIMULTANEOUS', 'IDENTITY', 'DURING_INV']);

/** The texts of a folder of `*.tml` files, in the order of their names. */
export function* readTimeml(folder: string): Generator<TimemlText> {
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.tml')) yield readText(readFileSync(join(folder, name), 'utf8'));
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
}

const calendar = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/;

function readText(xml: string): TimemlText {
  const dates = new Map<string, string>();
  let published = '1990-01-01';
  for (const [tag] of xml.matchAll(/<TIMEX3\b[^>]*>/g)) {
    const { tid, value = '', type, functionInDocument } = attributesOf(tag);
    if (functionInDocument === 'CREATION_TIME') published = value.slice(0, 10);
    const date = calendar.exec(value)?.[0];
    if (tid !== undefined && date !== undefined && (type === 'DATE' || type === 'TIME')) dates.set(tid, date);
  }
  const { text, places, timePlaces } = readMarked(/<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '');
  const eventOf = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<MAKEINSTANCE\b[^>]*>/g)) {
    const { eiid, eventID } = attributesOf(tag);
    if (eiid !== undefined && eventID !== undefined) eventOf.set(eiid, eventID);
  }
  const datesOf = new Map<string, Set<string>>();
  const timesOf = new Map<string, Span[]>();
  const tie = (instance: string | undefined, time: string | undefined): void => {
    const event = eventOf.get(instance ?? '');
    const date = dates.get(time ?? '');
    const place = timePlaces.get(time ?? '');
    if (event === undefined) return;
    if (place !== undefined) timesOf.set(event, [...(timesOf.get(event) ?? []), place]);
    if (date === undefined) return;
    datesOf.set(event, (datesOf.get(event) ?? new Set()).add(date));
  };
  for (const [tag] of xml.matchAll(/<TLINK\b[^>]*>/g)) {
    const { relType = '', eventInstanceID, relatedToTime, timeID, relatedToEventInstance } = attributesOf(tag);
    if (on.has(relType)) tie(eventInstanceID, relatedToTime);
    if (onInverse.has(relType)) tie(relatedToEventInstance, timeID);
  }
  return {
    published,
    text,
    events: places.map(({ id, ...span }) => ({
      ...span,
      dates: datesOf.get(id) ?? new Set(),
      times: timesOf.get(id) ?? [],
    })),
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The letters between the tags, and the places of the EVENT and TIMEX3 elements. */
function readMarked(xml: string): { text: string; places: ({ id: string } & Span)[]; timePlaces: Map<string, Span> } {
  const places: ({ id: string } & Span)[] = [];
  const timePlaces = new Map<string, Span>();
  let text = '';
  let event: { id: string; start: number } | null = null;
  let time: { id: string; start: number } | null = null;
  for (const [part, tag] of xml.matchAll(/(<[^>]*>)|[^<]+/g)) {
    if (tag === undefined) text += part.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
    else if (tag.startsWith('<EVENT')) event = { id: attributesOf(tag).eid ?? '', start: text.length };
    else if (tag.startsWith('<TIMEX3')) time = { id: attributesOf(tag).tid ?? '', start: text.length };
    else if (tag === '</EVENT>' && event !== null) places.push({ ...event, end: text.length });
    else if (tag === '</TIMEX3>' && time !== null) timePlaces.set(time.id, { start: time.start, end: text.length });
  }
  return { text, places, timePlaces };
}
