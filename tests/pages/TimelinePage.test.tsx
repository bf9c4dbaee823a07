// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { viewOf } from '../../src/links/href';
import type { ViewOf } from '../../src/links/view';
import type { EventEntry } from '../../src/model/site';
import { TimelinePage } from '../../src/pages/TimelinePage';
import { createQueryClient, fileKey } from '../../src/queries/data-files';
import { QueryRoom } from '../../src/queries/QueryRoom';
import { setIndex } from '../../src/queries/site-index';
import { memorySink } from '../../src/site/data/sink';
import { eventEntry } from '../derive/linked-event';
import { listedSite } from './listed-site';

afterEach(cleanup);
beforeAll(() => {
  // nothing ever comes near: what is drawn is drawn at once or in its turn
  globalThis.IntersectionObserver = class {
    observe(): void {}
    disconnect(): void {}
  } as unknown as typeof IntersectionObserver;
});

function told(id: string, date: string, words: string, more: Partial<EventEntry> = {}): EventEntry {
  return { ...eventEntry(date, words), id, headline: 'The ferry sinks', datePublished: '2024-05-05', ...more };
}

const rows = [
  told('e-1', '2024-04', 'The pier was built.', { expression: 'last month', countries: ['NO'] }),
  told('e-2', '2024-05-03', 'The ferry sank.', { people: [{ id: 'ana', name: 'Ana' }], happening: 'ferry e-2' }),
  told('e-3', '2024-05-03', 'A ferry has sunk.', { article: 'gull', headline: 'Gulls', happening: 'ferry e-2' }),
  told('e-4', '2024-05-04', 'Ana said so.', {
    status: 'said',
    people: [{ id: 'ana', name: 'Ana' }],
    also: [{ paragraph: 'p-2', words: 'She added more.', marks: [] }],
  }),
  told('e-5', '2024-06-01', 'A new one will sail.', { status: 'planned', countries: ['NO'] }),
];

function Page() {
  const { pathname, search, hash } = useLocation();
  const view = viewOf(`${pathname}${search}${hash}`)!;
  return (
    <>
      <output>{`${pathname}${search}${hash}`}</output>
      {view.page === 'timeline' && <TimelinePage view={view as ViewOf<'timeline'>} />}
    </>
  );
}

function open(address: string, events: readonly EventEntry[] = rows): void {
  const client = createQueryClient();
  const files = new Map<string, string>();
  setIndex(client, listedSite(memorySink(files), 'events', events));
  for (const [file, json] of files) client.setQueryData(fileKey(file), JSON.parse(json));
  render(
    <QueryRoom client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Page />
      </MemoryRouter>
    </QueryRoom>,
  );
}

/** What narrows the list comes with the first choice; a busy machine takes its time over it. */
const patient = { timeout: 20_000 };

const address = (): string => document.querySelector('output')!.textContent;
/** The months with the first words of what stands under them. */
const months = (): string[] =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(
      (heading) =>
        `${heading.textContent}: ${[...heading.parentElement!.querySelectorAll('ol > li > div > p:first-child')].map((words) => words.textContent).join(' ')}`,
    );

it('is a list for each month, in order of time', () => {
  open('/timeline/');
  expect(months()).toEqual([
    'April 2024: The pier was built.',
    'May 2024: The ferry sank. Ana said so.',
    'June 2024: A new one will sail.',
  ]);
  expect(screen.getByText('5 events')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'May 2024' })).getAllByRole('list')[0]!.tagName).toBe('OL');
});

it('says the date as exactly as the text, its status, who and where, and when it was reported', () => {
  open('/timeline/');
  const pier = document.getElementById('e-1')!;
  expect(pier.querySelector('time')!.dateTime).toBe('2024-04');
  expect(pier.textContent).toBe(
    'April, in the text: “last month”The pier was built.happened · reported 5 May 2024 · Norway · The ferry sinks',
  );
});

it.each([
  [null, 'planned · reported'],
  ['Anna Keller', 'planned, according to Anna Keller · reported'],
])('a row says whose word its event is, here that of %s', (saidBy, shown) => {
  open('/timeline/', [told('e-9', '2024-06-01', 'It will sail.', { status: 'planned', saidBy })]);
  expect(document.getElementById('e-9')!.textContent).toContain(shown);
});

it('the same told by two articles is one event that leads to both', () => {
  open('/timeline/');
  const event = document.getElementById('e-2')!;
  expect(within(event).getByRole('link', { name: 'The ferry sank.' }).getAttribute('href')).toBe(
    '/articles/ferry/#e-2',
  );
  const others = within(event).getByRole('list', { name: 'Also told by' });
  expect(others.textContent).toBe('Gulls, 5 May 2024: A ferry has sunk.');
  expect(within(others).getByRole('link').getAttribute('href')).toBe('/articles/gull/#e-3');
});

it('an event opens all its sentences', () => {
  open('/timeline/');
  const event = document.getElementById('e-4')!;
  expect(within(event).getByText('One more sentence')).toBeTruthy();
  const link = within(event).getByText('She added more.').closest('a')!;
  expect(link.getAttribute('href')).toBe('/articles/ferry/#p-2');
  fireEvent.click(within(event).getByRole('link', { name: 'Ana said so.' }));
  expect(address()).toBe('/articles/ferry/#e-4');
});

it.each([
  ['?person=ana', ['May 2024: The ferry sank. Ana said so.']],
  ['?country=NO', ['April 2024: The pier was built.', 'June 2024: A new one will sail.']],
  ['?status=planned&status=said', ['May 2024: Ana said so.', 'June 2024: A new one will sail.']],
  ['?from=2024-05-04&to=2024-05', ['May 2024: Ana said so.']],
  ['?country=NO&status=planned', ['June 2024: A new one will sail.']],
])('the address narrows: %s', async (query, shown) => {
  open(`/timeline/${query}`);
  await waitFor(() => expect(months()).toEqual(shown), patient);
});

it('what is checked stands in the address, and the overview keeps it', async () => {
  open('/timeline/');
  fireEvent.click(screen.getByLabelText(/^Norway/));
  expect(address()).toBe('/timeline/?country=NO');
  await waitFor(() => {
    const overview = screen.getByRole('navigation', { name: 'Months of the timeline' });
    const links = within(overview).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['April 2024 1', 'June 2024 1']);
  }, patient);
});

it('an event can be pointed at by its date: it is then the current one, and can be shared', () => {
  open('/timeline/#e-4');
  const event = document.getElementById('e-4')!;
  expect(event.getAttribute('aria-current')).toBe('true');
  expect(within(event).getByRole('button', { name: 'Copy link' })).toBeTruthy();
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
});

const year = Array.from({ length: 60 }, (_, i) =>
  told(`e-y${i}`, `2024-${String(1 + Math.floor(i / 5)).padStart(2, '0')}-0${1 + (i % 5)}`, `Thing ${i} happened.`),
);

it('of many events the first screen is drawn at once, then all others in their turn', async () => {
  open('/timeline/', year);
  const drawn = (): number => document.querySelectorAll('li[id^="e-"]').length;
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(12);
  expect(drawn()).toBeLessThan(20);
  await waitFor(() => expect(drawn()).toBe(60), { timeout: 10_000 });
});

it('what the address points at is drawn at once, and for the printer all is', () => {
  open('/timeline/#e-y57', year);
  expect(document.getElementById('e-y57')!.textContent).toContain('Thing 57 happened.');
  expect(document.querySelectorAll('li[id^="e-"]').length).toBeLessThan(20);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('li[id^="e-"]')).toHaveLength(60);
});

it('marks that overlap are one run of firm words, and no word is lost or doubled', () => {
  const marks = [
    { start: 4, end: 14 },
    { start: 0, end: 7 },
    { start: 20, end: 24 },
  ];
  open('/timeline/', [told('e-9', '2024-05-03', 'The ferry sank near Oslo.', { marks })]);
  const words = screen.getByRole('link', { name: 'The ferry sank near Oslo.' });
  expect([...words.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'The fer',
    'ry sank',
    'Oslo',
  ]);
});

it('several words of one sentence and date are one row, and every address of them leads there', async () => {
  const talks = told('e-7', '2024-05-04', 'He insisted in the interview.', {
    status: 'said',
    marks: [
      { start: 3, end: 11 },
      { start: 19, end: 28 },
    ],
    together: [{ id: 'e-8', status: 'happened' }],
  });
  open('/timeline/#e-8', [...rows, talks]);
  const row = document.getElementById('e-8')!.closest('li')!;
  expect(row.id).toBe('e-7');
  expect(row.getAttribute('aria-current')).toBe('true');
  expect([...row.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['insisted', 'interview']);
  expect(row.textContent).toContain('said, happened · reported');
  cleanup();
  open('/timeline/?status=happened', [talks]);
  expect(await screen.findByText('1 event', undefined, patient)).toBeTruthy();
});

it.each([
  ['from=2024-02-31', '31 February 2024 is no date; nothing is narrowed by it.', 5],
  ['to=soon', '“soon” is no date; nothing is narrowed by it.', 5],
  ['from=2024-05-04&to=2024-05-01', '4 May 2024 comes after 1 May 2024: nothing lies between them.', 0],
])('%s is told to the reader', async (query, fault, left) => {
  open(`/timeline/?${query}`);
  expect(screen.getByText(fault)).toBeTruthy();
  expect(await screen.findByText(`${left} events`, undefined, patient)).toBeTruthy();
});
