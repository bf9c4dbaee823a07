import { useEffect, useState } from 'react';
import type { PutRightTarget } from '../../../derive/corrections/put-right';
import { whoIn } from '../../../derive/who';
import type { AnalysedArticle } from '../../../model/analysed-article';

/** An element of the reader beside which something can be put right, with the room for a button in it. */
export interface MarkHost {
  readonly key: string;
  /** what it stands in decides where it is seen */
  readonly look: 'note' | 'sheet' | 'selection' | 'who' | 'event';
  readonly room: HTMLElement;
  /** null for what is selected at the press */
  readonly target: PutRightTarget | null;
  /** the words that tell the button from others */
  readonly label: string;
}

/** Where the reader's marks are, and what each is of. */
const places = {
  note: '#text [data-note]',
  sheet: '#text dialog[aria-labelledby="sheet-who"]',
  selection: '[role="toolbar"][aria-label="Selected words"]',
  who: '#who li',
  event: '#when li:has(> a)',
} as const satisfies Record<MarkHost['look'], string>;

/**
 * The marks of an article that are drawn now, wherever the reader draws them: it knows nothing of
 * this, so that pages without it pay nothing. `current` is the statement that the sheet shows.
 */
export function useMarkHosts(article: AnalysedArticle, current: string | null): readonly MarkHost[] {
  const [hosts, setHosts] = useState<readonly MarkHost[]>([]);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const found = hostsOf(article, current);
      setHosts((before) => (isSame(before, found) ? before : found));
    };
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [article, current]);
  return hosts;
}

const isSame = (one: readonly MarkHost[], other: readonly MarkHost[]): boolean =>
  one.length === other.length && one.every(({ key, room }, n) => key === other[n]!.key && room === other[n]!.room);

function hostsOf(article: AnalysedArticle, current: string | null): MarkHost[] {
  const who = whoIn(article);
  const looks = Object.keys(places) as MarkHost['look'][];
  return looks.flatMap((look) =>
    [...document.querySelectorAll<HTMLElement>(places[look])].flatMap((element, n): MarkHost[] => {
      const meant = look === 'who' ? ofPerson(who[n]) : targetOf(article, look, element, current);
      return meant === null ? [] : [{ key: `${look} ${n} ${meant.label}`, look, room: roomIn(element), ...meant }];
    }),
  );
}

type Meant = Pick<MarkHost, 'target' | 'label'>;

function ofPerson(one: ReturnType<typeof whoIn>[number] | undefined): Meant | null {
  return one?.kind !== 'person' ? null : { target: { of: 'person', id: one.id }, label: one.name };
}

function targetOf(
  { attributions, events, times }: AnalysedArticle,
  look: Exclude<MarkHost['look'], 'who'>,
  element: HTMLElement,
  current: string | null,
): Meant | null {
  if (look === 'selection') return { target: null, label: 'selected words' };
  if (look === 'event') {
    const id = element.querySelector('a')?.getAttribute('href')?.slice(1);
    const event = events.find((one) => one.id === id);
    const span = times[event?.times[0] ?? -1] ?? event?.spans[0];
    return span === undefined ? null : { target: { of: 'words', span }, label: `date ${event!.date}` };
  }
  const id = look === 'note' ? element.dataset['note'] : current;
  const number = attributions.findIndex((one) => one.id === id);
  return number < 0 ? null : { target: { of: 'statement', id: attributions[number]!.id }, label: `note ${number + 1}` };
}

/** The room for the button, made once in each element; the reader's own children stay as they are. */
function roomIn(element: HTMLElement): HTMLElement {
  const known = element.querySelector<HTMLElement>(':scope > [data-put-right]');
  if (known !== null) return known;
  const room = document.createElement('span');
  room.dataset['putRight'] = '';
  element.append(room);
  return room;
}
