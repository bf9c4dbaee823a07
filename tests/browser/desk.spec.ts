import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { deskPath } from '../../src/derive/corrections/desk-messages';
import { siteUrl } from './sites';

const seed = (headline: string): string => `---
headline: ${headline}
date: 2024-11-25
---
“We lost the barn and the bridge,” said Ana Ruiz on Friday. She told the Herald that the road would open by spring.

The flood reached Georgia last week. “Nobody warned us,” said Karim Haddad, who runs the mill with Karim Hadad.
`;

const seeds = mkdtempSync(join(tmpdir(), 'desk-seeds-'));
const file = (name: string): string => {
  const path = join(seeds, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
let server: ChildProcess;
let url = '';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  for (const name of ['mouse', 'keys', 'words', 'people'])
    writeFileSync(join(seeds, `${name}.txt`), seed(`Valley by ${name}`));
  server = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'desk-server.ts'), seeds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise<string>((resolve, reject) => {
    server.stdout!.once('data', (data: Buffer) => resolve(String(data).trim()));
    server.once('exit', (code) => reject(new Error(`the development server ended with ${code}`)));
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(seeds, { recursive: true, force: true });
});

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${url}articles/${name}/`);
  await expect(page.getByRole('heading', { name: 'What you have put right here' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put right: note 1', includeHidden: true }).first()).toBeAttached();
}

/** Words that only the desk has, each of another part of it: its server, its page and its styles. */
const ofDesk = [deskPath, 'What you have put right here', 'is npm run dev still running', 'DeskList', 'DeskStrip'];

test('the published site has not a byte of it', async ({ request }) => {
  const read = async (path: string): Promise<string> => (await request.get(new URL(path, siteUrl).href)).text();
  const home = await read('/');
  const article = await read(/href="(\/articles\/[^"#]+)"/.exec(home)![1]!);
  const assets = new Map<string, string>();
  const follow = async (text: string): Promise<void> => {
    for (const [name] of text.matchAll(/[\w.-]+-[\w-]{6,10}\.(?:js|css)\b/g)) {
      if (assets.has(name)) continue;
      const body = await read(`/assets/${name}`);
      assets.set(name, body);
      await follow(body);
    }
  };
  await follow(home + article);
  const all = [home, article, ...assets.values()].join('\n');
  // what comes on demand is among them
  expect(all).toContain('Tell the editor');
  expect(all).toContain('corrected by the editor');
  expect(ofDesk.filter((words) => all.includes(words))).toEqual([]);
  const sources = [
    'derive/corrections/desk-messages.ts',
    'components/desk/DeskList.tsx',
    'components/desk/DeskStrip.tsx',
    'queries/use-desk.ts',
  ];
  const desk = sources.map((path) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8')).join();
  expect(ofDesk.filter((words) => !desk.includes(words))).toEqual([]);
});

const note = (page: Page, n: number): Locator => page.locator('[data-note]').nth(n);
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Put right' });
const put = (page: Page): Promise<void> => dialog(page).getByRole('button', { name: 'Put right' }).click();
const told = (page: Page): Locator => page.getByRole('status').filter({ hasText: /./ });
const standing = (page: Page): Locator =>
  page.getByRole('region', { name: 'What you have put right here' }).getByRole('listitem');

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

test('by mouse: who said it, shown at once, written beside the seed, undone', async ({ page }) => {
  await open(page, 'mouse');
  await note(page, 0).hover();
  await note(page, 0).getByRole('button', { name: 'Put right: note 1' }).click();
  expect(await findings(page)).toEqual([]);
  await dialog(page).getByLabel('Who said it').fill('Karim Haddad');
  await dialog(page).getByLabel('When it was said').fill('2024-11-21');
  await put(page);
  await expect(note(page, 0)).toContainText('Karim Haddad');
  await expect(note(page, 0)).toContainText('corrected by the editor');
  await expect(note(page, 0)).toContainText('21 November');
  await expect(standing(page)).toHaveText([/by Karim Haddad, Thursday 21 November 2024.*line 1/]);
  const written = file('mouse.corrections.yaml');
  expect(written).toMatch(
    /^- id: q-[0-9a-f]{8} # We lost the barn and the bridge,\n {2}speaker: Karim Haddad\n {2}said: 2024-11-21\n$/,
  );

  await note(page, 0).hover();
  await note(page, 0).getByRole('button', { name: 'Put right: note 1' }).click();
  const end = dialog(page).getByRole('slider', { name: 'Where it ends' });
  await expect(end).toHaveAttribute('aria-valuetext', 'bridge,”');
  const barn = (await dialog(page).getByText('barn', { exact: true }).boundingBox())!;
  await end.hover();
  await page.mouse.down();
  await page.mouse.move(barn.x + barn.width / 2, barn.y + barn.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(end).toHaveAttribute('aria-valuetext', 'barn');
  await put(page);
  await expect(page.locator('[data-q]').first()).toHaveText('“We lost the barn');
  expect(file('mouse.corrections.yaml')).toBe(`${written}  content: “We lost the barn\n`);

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.locator('[data-q]').first()).toHaveText('“We lost the barn and the bridge,”');
  expect(file('mouse.corrections.yaml')).toBe(written);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(note(page, 0)).toContainText('Ana Ruiz');
  await expect(standing(page)).toHaveCount(0);
  expect(existsSync(join(seeds, 'mouse.corrections.yaml'))).toBe(false);
});

test('by keyboard: from the mark to the form and back, its end moved by an arrow key', async ({ page }) => {
  await open(page, 'keys');
  await note(page, 1).getByRole('link').first().focus();
  const button = note(page, 1).getByRole('button', { name: 'Put right: note 2' });
  for (let presses = 0; presses < 6; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const end = dialog(page).getByRole('slider', { name: 'Where it ends' });
  await page.keyboard.press('Tab');
  await expect(end).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(end).toHaveAttribute('aria-valuetext', 'open');
  await dialog(page).getByLabel('Through whom, nearest the speaker first').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-q]').nth(1)).toHaveText('the road would open');
  await expect(note(page, 1)).not.toContainText('Herald');
  expect(file('keys.corrections.yaml')).toMatch(/\n {2}chain: \[\]\n {2}content: that the road would open\n$/);
  await standing(page).getByRole('button', { name: 'Take back line 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(note(page, 1)).toContainText('Herald');
  expect(file('keys.corrections.yaml')).toBe('');
});

async function select(page: Page, words: string): Promise<void> {
  await page
    .locator('p[id^="p-"]', { hasText: words })
    .first()
    .evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const at = (text as Text).data.indexOf(wanted);
        if (at < 0) continue;
        window.getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
        return;
      }
    }, words);
  await page.getByRole('button', { name: 'Put right: selected words' }).click();
  await expect(dialog(page)).toBeVisible();
}

test('selected words: another country, another date, a new statement; an edit by hand is kept', async ({ page }) => {
  await open(page, 'words');
  await select(page, 'Georgia');
  await dialog(page).getByLabel('Country of “Georgia”').fill('United States');
  await put(page);
  await expect(standing(page)).toHaveText([/Georgia.*United States/]);
  await select(page, 'last week');
  await dialog(page).getByLabel('Date of “last week”').fill('soon');
  await put(page);
  await expect(dialog(page).getByRole('alert')).toContainText('a date such as 2024-11-23');
  await dialog(page).getByLabel('Date of “last week”').fill('2024-11-12');
  await put(page);
  await expect(standing(page)).toHaveCount(2);
  await expect(page.locator('#when')).toContainText('12 November');
  const before = `# mine\n${file('words.corrections.yaml')}`;
  writeFileSync(join(seeds, 'words.corrections.yaml'), before);
  await expect(standing(page).first()).toContainText('line 2');
  await select(page, 'the mill');
  await dialog(page).getByLabel('somebody’s words').check();
  await dialog(page).getByLabel('Who said it').fill('the miller');
  await dialog(page).getByLabel('What the miller is').selectOption('unnamed');
  await put(page);
  await expect(standing(page)).toHaveCount(3);
  expect(file('words.corrections.yaml')).toBe(
    '# mine\n- place: Georgia\n  country: US\n- time: last week\n  value: 2024-11-12\n- add: the mill\n  speaker: { kind: unnamed, name: the miller }\n',
  );
  await expect(page.locator('[data-note]', { hasText: 'the miller' })).toContainText('unnamed');
});

test('people: two are one, and somebody is nobody; on a phone, light and dark, without findings', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'people');
  const list = page.getByRole('list', { name: /Who speaks/ });
  await page.getByRole('navigation', { name: 'Parts of the article' }).getByText('Who').click();
  await list.getByRole('button', { name: /^Karim Hadad/ }).click();
  await list.getByRole('button', { name: 'Put right: Karim Hadad', exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await dialog(page).getByLabel('Karim Hadad is the same person as').fill('Karim Haddad');
  await put(page);
  await expect(list.getByRole('button', { name: /^Karim Hadad/ })).toHaveCount(0);
  expect(file('people.yaml')).toBe('- name: Karim Haddad\n  found: [karim-hadad]\n  articles: [people]\n');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(told(page)).toContainText('Put right');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('navigation', { name: 'Parts of the article' }).getByText('Text').click();
  await standing(page).getByRole('button', { name: 'Take back Karim Hadad' }).click();
  await expect(told(page)).toContainText('Taken back');
  expect(file('people.yaml')).toBe('');
  await page.locator('[data-fold]').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Put right: note 1' }).click();
  await dialog(page).getByLabel('These words are').selectOption('remove');
  expect(await findings(page)).toEqual([]);
  await put(page);
  await expect(page.locator('[data-q]')).toHaveCount(2);
  expect(file('people.corrections.yaml')).toMatch(/^- id: q-\w+ # .*\n {2}remove: true\n$/);
});
