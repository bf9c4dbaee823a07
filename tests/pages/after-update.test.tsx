// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexMetaName } from '../../src/model/meta-names';
import { partsCome, siteOf, visitSite, type TestSite } from './site';

const edition = (words: string): TestSite =>
  siteOf({ '2024-03-01-talks': `“Here is the ${words},” Ana Ruiz said.`, '2024-03-02-vote': `This is the ${words}.` });
const [before, edited] = [edition('first edition'), edition('second edition')];

/** The host: what it answers for a data file; null is no answer at all. */
type Host = (file: string) => Promise<Response> | Response;

const has =
  ({ files }: TestSite): Host =>
  (file) => {
    const json = files.get(file);
    return json === undefined ? new Response('not here', { status: 404 }) : new Response(json);
  };

const script = '/assets/index-1.js';
const homeOf = ({ data }: TestSite): string =>
  `<meta name="${indexMetaName}" content="${data.indexFile}"><script type="module" crossorigin src="${script}"></script>`;

let host: Host;
let home: TestSite;
let asked: string[];

/** A page of the first edition, opened on a host that has gone on. */
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  document.head.innerHTML = homeOf(before);
  asked = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    if (url === '/') return Promise.resolve(new Response(homeOf(home)));
    return Promise.resolve(host(url.replace('/data/', '')));
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('data-late');
});

const passes = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const shown = (): string => document.querySelector('main')!.textContent;
const isLate = (): boolean => document.documentElement.hasAttribute('data-late');

const odd = {
  'is gone': () => new Response('not here', { status: 404 }),
  'is cut': (json: string) => new Response(json.slice(0, json.length / 2)),
  'is {}': () => new Response('{}'),
  'is []': () => new Response('[]'),
  'has another shape': (json: string) => new Response(`{"article":${json}}`),
  'is HTML with status 200': () => new Response('<!doctype html><title>Welcome</title>'),
};

/** The host of a site that has one sort of its files in an odd way. */
const oddly =
  (site: TestSite, start: string, answer: (json: string) => Response): Host =>
  (file) =>
    file.startsWith(start) ? answer(site.files.get(file)!) : has(site)(file);

describe.each(Object.entries(odd))('a data file that %s', (_, answer) => {
  it('of a site that was edited: those of the new index are read in its place', async () => {
    home = edited;
    host = (file) => (edited.files.has(file) ? has(edited)(file) : answer(before.files.get(file)!));
    await visitSite(before, '/articles/2024-03-01-talks/');
    await passes(5000);
    expect(shown()).toContain('Here is the second edition');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of the site as it is: it is told, and to try again asks the host anew', async () => {
    home = before;
    host = oddly(before, 'articles/', answer);
    await visitSite(before, '/articles/2024-03-01-talks/');
    await passes(5000);
    expect(screen.getByRole('alert').textContent).toContain('This could not be loaded');
    host = has(before);
    act(() => screen.getByRole('button', { name: 'Try again' }).click());
    await passes(5000);
    expect(shown()).toContain('Here is the first edition');
  });
});

it('to try again after an update does not ask for the missing file for ever', async () => {
  home = before;
  host = () => new Response('not here', { status: 404 });
  await visitSite(before, '/articles/2024-03-01-talks/');
  await passes(5000);
  home = edited;
  host = has(edited);
  act(() => screen.getByRole('button', { name: 'Try again' }).click());
  await passes(5000);
  expect(shown()).toContain('Here is the second edition');
});

it('what the edited site no longer has is told to be missing', async () => {
  home = siteOf({ '2024-03-02-vote': 'This is the second edition.' });
  host = has(home);
  await visitSite(before, '/articles/2024-03-01-talks/');
  await passes(5000);
  await partsCome();
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('could not');
  expect(shown()).not.toContain('first edition');
});

it('a host that answers with nothing of ours is asked a few times, not for ever', async () => {
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response('<!doctype html><title>Log in</title>'));
  });
  await visitSite(before, '/articles/2024-03-01-talks/');
  await passes(60_000);
  expect(asked.length).toBeLessThan(8);
  expect(screen.getByRole('alert')).toBeTruthy();
});

it('no answer within ten seconds is told, with a way on, until it comes', async () => {
  home = before;
  let come = (): void => {};
  host = (file) =>
    file.startsWith('articles/')
      ? new Promise((resolve) => (come = () => resolve(has(before)(file) as Response)))
      : has(before)(file);
  await visitSite(before, '/articles/2024-03-01-talks/');
  await passes(9_000);
  expect(isLate()).toBe(false);
  await passes(1_500);
  expect(isLate()).toBe(true);
  expect(screen.getByText('Load it again').getAttribute('href')).toBe('');
  come();
  await passes(100);
  expect(isLate()).toBe(false);
  expect(shown()).toContain('Here is the first edition');
});
