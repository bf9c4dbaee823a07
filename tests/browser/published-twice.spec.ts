import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { commandLine, makeProject, run } from '../site/commands/project';
import { expect, test } from './site';

// one worker: the sites are built once
test.describe.configure({ mode: 'default' });

const seed = (headline: string, paragraphs: readonly string[], more = ''): string =>
  `---\nheadline: ${headline}\ndate: 2024-03-02\n${more}---\n${paragraphs.join('\n\n')}\n`;

const talks = [
  'The talks at the port of Varde broke off on 1 March 2024. Both sides went home.',
  '“We stay,” said Liv Brekke. The boats lay idle behind her.',
  '“We will fight for it until Monday,” said Brekke, who leads the union.',
  'Olav Dahl runs the ferry. “It sails,” Dahl said. “It has never been late,” he added.',
  'The pier closed on 5 March 2024. “Nobody asked us,” said Anna Lund.',
];
const snow = ['It snowed on 4 March 2024.', '“The road is closed,” said Bo Holm.'];
const rain = ['It rained on 4 March 2024.', '“The cellar is full,” said Eva Berg.'];
const fog = ['There was fog on 4 March 2024.', '“Nobody can see the pier,” said Kari Moe.'];

const first = {
  'talks.txt': seed('Talks at the port', talks),
  'snow.txt': seed('Snow', snow),
  'rain.txt': seed('Rain', rain),
  'fog.txt': seed('Fog', fog),
};
/** The same words by another are put before; one is altered, one deleted, one given to another. */
const second = {
  'talks.txt': seed('Talks at the port', [
    talks[0]!.replace('Both sides went home.', 'All went home.'),
    '“We stay,” said Olav Dahl.',
    talks[1]!,
    talks[2]!.replace('until Monday', 'until Sunday'),
    talks[3]!.replace('“It has never been late,” he added.', 'It was late.'),
    talks[4]!.replace('Anna Lund', 'Bo Holm'),
  ]),
  'snow-in-march.txt': seed('Snow', snow),
  'fog.txt': seed('Fog', fog, 'draft: true\n'),
  'aliases.yaml': 'snow: snow-in-march\nrain: withdrawn\n',
};

let project = '';
let server: Server;
let url = '';
const sites = (n: 1 | 2): string => join(project, `site-${n}`);

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Nothing but files: no page for what is not there, no rule. */
const plainServer = (folder: () => string): Server =>
  createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0]!);
    try {
      const file = readFileSync(join(folder(), path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, { 'Content-Type': types[path.split('.').at(-1)!] ?? 'text/html' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });

function publish(n: 1 | 2, seeds: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(join(project, 'seeds'))) if (name !== 'ids') rmSync(join(project, 'seeds', name));
  for (const [name, words] of Object.entries(seeds)) writeFileSync(join(project, 'seeds', name), words);
  const { status, stderr } = run(project, commandLine('build', '--strict'));
  expect(status, stderr).toBe(0);
  cpSync(join(project, 'dist'), sites(n), { recursive: true });
}

let served: 1 | 2 = 1;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  project = makeProject({});
  publish(1, first);
  publish(2, second);
  server = plainServer(() => sites(served));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(project, { recursive: true, force: true });
});

/** A page that runs no script. */
const plainPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

/** Every page of an article of the first site, and every place in it that has an address. */
async function addresses(page: Page): Promise<string[]> {
  served = 1;
  const paths = readdirSync(join(sites(1), 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/articles/${name.replace(/index\.html$/, '')}`);
  const places: string[] = [];
  for (const path of [...paths.filter((path) => path.split('/').length === 4), '/timeline/']) {
    await page.goto(url + path);
    const ids = page.locator('main').locator('[id^="q-"], [id^="e-"], [id^="p-"]');
    for (const element of await ids.all()) places.push(`${path}#${await element.getAttribute('id')}`);
  }
  return [...paths, ...places];
}

/** What an address showed: the words at it, and who is said to have said them. */
interface Shown {
  readonly words: string;
  readonly who: string | null;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

async function shownAt(page: Page, address: string): Promise<Shown> {
  await page.goto(url + address);
  const [, id] = address.split('#');
  if (id === undefined) {
    const card = page.locator('main blockquote [aria-current]');
    if ((await card.count()) === 0)
      return { words: plain(await page.locator('main h1').first().innerText()), who: null };
    return {
      words: plain(await card.first().innerText()),
      who: await page.locator('main blockquote ~ p b').first().innerText(),
    };
  }
  return aimedAt(page, id);
}

/** What stands at an id: that of a sentence on the timeline, or an older one of what is around it. */
async function aimedAt(page: Page, id: string): Promise<Shown> {
  const own = await page.locator(`[id="${id}"]`).evaluate((element) => {
    const row = element.closest('li');
    const around = element.textContent === '' ? element.parentElement! : element;
    const copy = (row?.querySelector('blockquote, [class*="EventRow-words"]') ?? around).cloneNode(true) as HTMLElement;
    // the number of a folded note is no word of the text
    for (const note of copy.querySelectorAll('[data-fold]')) note.remove();
    return { id: around.id, words: copy.textContent! };
  });
  const note = page.locator(`[id="n-${own.id}"] a`);
  return { words: plain(own.words), who: (await note.count()) === 0 ? null : await note.first().innerText() };
}

/** Why an address of the first site does not say the truth on the second; null where it does. */
async function lieAt(page: Page, address: string, before: Shown): Promise<string | null> {
  const answer = await page.goto(url + address);
  // a change of the fragment alone loads nothing
  if (answer !== null && answer.status() !== 200) return `${answer.status()}`;
  const [path, id] = address.split('#');
  const strips = page.getByRole('complementary', { name: 'About this link' });
  const told = (await strips.filter({ visible: true }).allInnerTexts()).join(' ');
  const main = await page.locator('main').innerText();
  if (/withdrawn by the editor|was withdrawn/.test(told + main)) {
    return plain(main).includes(before.words) ? 'withdrawn, and shown' : null;
  }
  const about = told !== '' ? told : id === undefined && /no longer/.test(main) ? main : '';
  if (about !== '') {
    const isTold = before.words.split(' ').every((word) => plain(about).split(' ').includes(word));
    return isTold ? null : `the notice lacks the words: ${about}`;
  }
  if (id !== undefined && (await page.locator(`[id="${id}"]`).count()) === 0) return `nothing at #${id}`;
  const now = id === undefined ? await shownAt(page, path!) : await aimedAt(page, id);
  if (now.words.includes(before.words) && (before.who === null || now.who === null || now.who === before.who))
    return null;
  return `silently ${now.who}: ${now.words}; it was ${before.who}: ${before.words}`;
}

test('without script and on a server of files alone, every address of the first site says the truth on the second', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await plainPage(browser);
  const all = await addresses(page);
  expect(all.length).toBeGreaterThan(40);
  const before = new Map<string, Shown>();
  for (const address of all) before.set(address, await shownAt(page, address));
  served = 2;
  const lies: string[] = [];
  for (const [address, shown] of before) {
    await page.goto('about:blank');
    const lie = await lieAt(page, address, shown);
    if (lie !== null) lies.push(`${address}: ${lie}`);
  }
  expect(lies).toEqual([]);
});

test('the words of the one are not shown for those of the other, with script and without', async ({
  page,
  browser,
}) => {
  served = 2;
  const register = readFileSync(join(project, 'seeds/ids/2024.jsonl'), 'utf8').trim().split('\n');
  const lines = register.map(
    (line) => JSON.parse(line) as { id: string; words?: string; speaker?: string[]; gone?: string },
  );
  const brekke = lines.find(({ words, speaker }) => words === '“We stay,”' && speaker?.[0] === 'Liv Brekke')!;
  const altered = lines.find(({ words }) => words?.includes('until Monday,”') && !words.includes('said'))!;
  for (const one of [page, await plainPage(browser)]) {
    await one.goto(`${url}/articles/talks/${brekke.id}/`);
    await expect(one.locator('main')).toContainText('said Liv Brekke');
    await expect(one.locator('main')).not.toContainText('Olav Dahl');
    await one.goto(`${url}/articles/talks/#${altered.id}`);
    const strip = one.getByRole('complementary', { name: 'About this link' }).filter({ visible: true });
    await expect(strip).toContainText('has changed since the link was made');
    await expect(strip.locator('del')).toContainText('Monday');
    await expect(strip.locator('ins')).toContainText('Sunday');
    await expect(strip).toBeInViewport();
  }
});
