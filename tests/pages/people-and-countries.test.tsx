// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { addressNow, openSite, siteOf } from './site';

afterEach(cleanup);

const archive = siteOf({
  '2024-03-01-bridge':
    '“The bridge is safe,” said Nora Vance, the transport minister, in Lisbon.\n\nCritics doubted it.',
  '2024-03-02-doubt': 'Hans Aas, an engineer, said: “The bridge is not safe.”\n\nLetters reached Nora Vance.',
  '2024-03-04-visit': 'Nora Vance flew to Norway on Sunday.\n\n“We learn from Norway,” Vance said.',
  '2024-03-05-cost': '“It costs too much,” said Hans Aas in Oslo.',
  '2024-03-07-letter': 'A letter by Hans Aas reached Nora Vance on Tuesday.',
  '2024-03-11-plan': 'Nora Vance opened the bridge on 9 March 2024.\n\nThe boat of Ms Ivy Holt was there.',
});

/** The last parts of the articles that links of an element lead to, in order, each once. */
function articlesIn(element: HTMLElement): string[] {
  const found = [...element.querySelectorAll('a')].flatMap((link) => {
    const name = /\/articles\/\d{4}-\d\d-\d\d-([a-z]+)\//.exec(link.getAttribute('href')!)?.[1];
    return name === undefined ? [] : [name];
  });
  return [...new Set(found)];
}

/** The part of a page below a heading. */
const part = (name: RegExp): HTMLElement => screen.getByRole('heading', { level: 2, name }).parentElement!;
const names = (element: HTMLElement): string[] =>
  within(element)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the page of a person', () => {
  it('tells the role, and how often they speak and are spoken of', async () => {
    await openSite(archive, '/people/nora-vance/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nora Vance');
    const head = document.querySelector('main header')!.textContent;
    expect(head).toContain('transport minister');
    expect(head).toContain('speaks 2 · spoken of 4');
  });

  it('has every statement by them and every passage about them, newest first, and nobody else’s', async () => {
    await openSite(archive, '/people/nora-vance/');
    const said = part(/^In their words 2$/);
    expect(articlesIn(said)).toEqual(['visit', 'bridge']);
    expect(said.textContent).toContain('We learn from Norway');
    expect(said.textContent).not.toContain('not safe');
    const about = part(/^Spoken of 4$/);
    expect(articlesIn(about)).toEqual(['plan', 'letter', 'visit', 'doubt']);
    expect(about.textContent).not.toContain('We learn from Norway');
  });

  it('keeps what was quoted apart from what was only reported', async () => {
    const site = siteOf({
      '2024-03-01-bridge': '“The bridge is safe,” said Nora Vance.\n\nNora Vance said the boats would wait.',
    });
    await openSite(site, '/people/nora-vance/');
    expect(part(/^In their words 1$/).textContent).toContain('The bridge is safe');
    expect(part(/^As reported 1$/).textContent).toContain('the boats would wait');
    const all = within(part(/^As reported 1$/)).getByRole('link', { name: 'Filter these: As reported' });
    expect(all.getAttribute('href')).toBe('/quotes/?person=nora-vance&kind=indirect');
  });

  it('has their articles, events and whom they appear with', async () => {
    await openSite(archive, '/people/nora-vance/');
    expect(articlesIn(part(/^Articles 5$/))).toEqual(['plan', 'letter', 'visit', 'doubt', 'bridge']);
    expect(articlesIn(part(/^Events/))).toContain('plan');
    expect(names(part(/^Appears with 2$/))).toEqual(['Hans Aas', 'Ivy Holt']);
    fireEvent.click(screen.getByRole('link', { name: 'Hans Aas' }));
    expect(addressNow()).toBe('/people/hans-aas/');
  });
});

describe('the page of a country', () => {
  it('has its articles, events, people and the statements whose paragraph names it', async () => {
    await openSite(archive, '/countries/NO/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Norway');
    expect(articlesIn(part(/^Articles 2$/))).toEqual(['cost', 'visit']);
    expect(articlesIn(part(/^Said where it is named 2$/))).toEqual(['cost', 'visit']);
    expect(articlesIn(part(/^Events/))).toEqual(['visit']);
    expect(names(part(/^People in its articles 2$/)).sort()).toEqual(['Hans Aas', 'Nora Vance']);
  });

  it('loses none of its people, however many: the others are behind a disclosure', async () => {
    const given = ['Ana', 'Boris', 'Carla', 'Dmitri', 'Elena', 'Frank', 'Greta', 'Hans', 'Irina', 'Julia'];
    const surnames = ['Okonjo', 'Markovic', 'Petrenko'];
    const everybody = surnames.flatMap((surname) => given.map((name) => `${name} ${surname}`));
    const site = siteOf({
      '2024-03-01-fair': `The fair in Norway began.\n\n${everybody.map((name) => `“I came,” said ${name}.`).join('\n\n')}`,
    });
    await openSite(site, '/countries/NO/');
    const people = part(/^People in its articles \d+$/);
    expect(names(people).sort()).toEqual([...everybody].sort());
    const rest = people.querySelector('details')!;
    expect(rest.open).toBe(false);
    expect(rest.querySelector('summary')!.textContent).toBe('10 more');
    expect(names(rest)).toHaveLength(10);
  });
});

describe('the index', () => {
  const listed = (label: string): string[] => names(screen.getByRole('list', { name: label }));

  it('of people is narrowed by a name or a role, which stands in the address', async () => {
    await openSite(archive, '/people/');
    expect(listed('People').slice(0, 2)).toEqual(['Nora Vance', 'Hans Aas']);
    const box = screen.getByRole('searchbox', { name: 'Find a person or a role' });
    fireEvent.change(box, { target: { value: 'vänce' } });
    await waitFor(() => expect(listed('People')).toEqual(['Nora Vance']));
    expect(addressNow()).toBe('/people/?q=v%C3%A4nce');
    fireEvent.change(box, { target: { value: 'engineer' } });
    await waitFor(() => expect(listed('People')).toEqual(['Hans Aas']));
    expect(within(screen.getByRole('main')).getByRole('status').textContent).toMatch(/^1 of \d+$/);
    fireEvent.change(box, { target: { value: 'xyz' } });
    await waitFor(() => expect(screen.getByText(/is called “xyz”/)).toBeTruthy());
    expect(screen.queryByRole('list', { name: 'People' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(listed('People')).toContain('Ivy Holt');
    expect(addressNow()).toBe('/people/');
  });

  it('of people says how often each speaks, is spoken of, and in how many articles', async () => {
    await openSite(archive, '/people/?q=nora');
    expect(screen.getByRole('list', { name: 'People' }).textContent).toContain('speaks 2 · spoken of 4 · 5 articles');
  });

  it('of countries is narrowed by a name, and leads to its page', async () => {
    await openSite(archive, '/countries/');
    expect(listed('Countries').sort()).toEqual(['Norway', 'Portugal']);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find a country' }), { target: { value: 'port' } });
    expect(listed('Countries')).toEqual(['Portugal']);
    expect(screen.getByRole('link', { name: 'Portugal' }).getAttribute('href')).toBe('/countries/PT/');
    cleanup();
    await openSite(archive, '/countries/?q=nor');
    expect(listed('Countries')).toEqual(['Norway']);
  });
});

describe('who speaks is told from who is mentioned', () => {
  const rows = (): string[] => articlesIn(screen.getByRole('list', { name: 'Articles' }));

  it('by a switch of the article list, which stands in the address', async () => {
    await openSite(archive, '/?person=nora-vance');
    expect(rows()).toEqual(['plan', 'letter', 'visit', 'doubt', 'bridge']);
    fireEvent.click(screen.getByLabelText('Only where they speak'));
    await waitFor(() => expect(rows()).toEqual(['visit', 'bridge']));
    expect(addressNow()).toBe('/?person=nora-vance&as=speaker');
    fireEvent.click(screen.getByRole('button', { name: 'Clear who speak' }));
    await waitFor(() => expect(rows()).toHaveLength(5));
  });

  it('in an address that is opened cold, with the counts of those who speak', async () => {
    await openSite(archive, '/?person=hans-aas&as=speaker');
    expect(rows()).toEqual(['cost', 'doubt']);
    const people = screen.getByRole('group', { name: 'People' });
    expect(
      within(people)
        .getByLabelText(/^Hans Aas/)
        .closest('label')!.textContent,
    ).toBe('Hans Aas 2');
    expect(within(people).queryByLabelText(/^Ivy Holt/)).toBeNull();
  });

  it('in the list of statements, which has those who speak alone', async () => {
    await openSite(archive, '/quotes/?person=nora-vance');
    expect(articlesIn(screen.getByRole('list', { name: 'Statements' }))).toEqual(['visit', 'bridge']);
    const speakers = screen.getByRole('group', { name: 'Who speaks' });
    expect(within(speakers).queryByLabelText(/^Ivy Holt/)).toBeNull();
  });
});
