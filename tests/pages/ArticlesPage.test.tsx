// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { viewOf } from '../../src/links/href';
import type { ViewOf } from '../../src/links/view';
import type { ArticleSummary } from '../../src/model/site';
import { ArticlesPage } from '../../src/pages/ArticlesPage';
import { createQueryClient, fileKey } from '../../src/queries/data-files';
import { QueryRoom } from '../../src/queries/QueryRoom';
import { setIndex } from '../../src/queries/site-index';
import { memorySink } from '../../src/site/data/sink';
import { listedSite } from './listed-site';

afterEach(cleanup);

function summary(id: string, headline: string, person: string, countries: readonly string[]): ArticleSummary {
  return {
    id,
    headline,
    description: null,
    publisher: null,
    datePublished: '2024-05-01',
    inLanguage: 'en',
    people: [{ id: person.toLowerCase(), name: person, speaks: 1, spokenOf: 0 }],
    countries,
    speakers: [person],
    quotations: 1,
    events: 0,
    lead: null,
  };
}

const rows = [
  summary('ferry', 'The ferry sinks', 'Ana', ['FR']),
  summary('pier', 'The pier opens', 'Ana', ['GB']),
  summary('tram', 'The tram returns', 'Bo', ['GB']),
];
/** Words that stand in the texts, not on the cards. */
const texts: Readonly<Record<string, string>> = { ferry: 'haze', pier: 'hawser', tram: 'hawser' };

function Page() {
  const { pathname, search } = useLocation();
  return (
    <>
      <output>{search}</output>
      <ArticlesPage view={viewOf(`${pathname}${search}`) as ViewOf<'articles'>} />
    </>
  );
}

function open(address: string): void {
  const client = createQueryClient();
  const files = new Map<string, string>();
  const textOf = ({ id, headline }: ArticleSummary) => ({ text: texts[id]!, shown: headline });
  setIndex(client, listedSite(memorySink(files), 'articles', rows, textOf));
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

const headlines = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const address = (): string => document.querySelector('output')!.textContent;

it('shows all articles, and how many', () => {
  open('/');
  expect(headlines()).toEqual(['The ferry sinks', 'The pier opens', 'The tram returns']);
  expect(screen.getByText('3 articles')).toBeTruthy();
});

it('narrows by what is checked, writes it into the address, and takes it back', async () => {
  open('/');
  fireEvent.click(screen.getByLabelText(/United Kingdom/));
  fireEvent.click(screen.getByLabelText(/^Ana/));
  await waitFor(() => expect(headlines()).toEqual(['The pier opens']), patient);
  expect(address()).toBe('?person=ana&country=GB');
  fireEvent.click(screen.getByRole('button', { name: 'Clear Ana' }));
  await waitFor(() => expect(headlines()).toEqual(['The pier opens', 'The tram returns']));
  fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(address()).toBe('');
});

it('an empty result offers each choice to take back', async () => {
  open('/?person=bo&country=FR');
  await screen.findByText('No articles match all of this.', undefined, patient);
  fireEvent.click(screen.getByRole('button', { name: 'without France' }));
  await waitFor(() => expect(headlines()).toEqual(['The tram returns']));
});

it('finds words of the texts, not of the cards alone', async () => {
  open('/?q=hawser');
  await waitFor(() => expect(headlines()).toEqual(['The pier opens', 'The tram returns']), patient);
});

it('finds a headline with a slip of the pen', async () => {
  open('/?q=fery');
  await waitFor(() => expect(headlines()).toEqual(['The ferry sinks']), patient);
});
