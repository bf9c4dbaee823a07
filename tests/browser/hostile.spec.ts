import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { payloads } from '../hostile/payloads';
import { png } from '../site/pictures/made-pictures';
import { commandLine, makeProject, run } from '../site/commands/project';
import { alive, expect, test } from './site';
import { firstPort } from './sites';

const ran = '<script>window.__ran=1</script><img src=x onerror=window.__ran=1>';

/** In UTF-16 code units: words that are long are tried by the tests without a browser. */
const longest = 400;
const tried = payloads.filter((it) => it.length <= longest && !it.includes('\0'));

const head = (it: string, date: string): string =>
  ['headline', 'author', 'publisher', 'place', 'licence'].map((name) => `${name}: ${JSON.stringify(it)}\n`).join('') +
  `date: ${date}\nlanguage: en\n`;

const told = (it: string, n: number): string =>
  n % 3 === 0
    ? `“${it},” said Ana Ruiz on ${1 + (n % 28)} March 2023.`
    : n % 3 === 1
      ? `${it} told Le Soir: “We wait.”`
      : it;

const sentence = 'The harbour stays shut, and the ferries lie at the quay as they did in the winter of last year.';

/** All payloads as text in eight articles, and as the markup of four saved pages. */
function seeds(): Record<string, string> {
  const parts = (count: number): string[][] =>
    Array.from({ length: count }, (_, part) => tried.filter((_, n) => n % count === part));
  const texts = parts(8).map((part, n) => {
    const words = part.map((it, m) => told(it, m)).join('\n\n');
    return [`text-${n}.txt`, `---\n${head(part[n]! + ran, `2024-03-0${n + 1}`)}---\n${words}\n`];
  });
  const pages = parts(4).map((part, n) => {
    const words = part.map((it) => `<p>${sentence} ${it}</p>`).join('\n');
    const top = `<meta name="date" content="2024-03-1${n}"><title>Page ${n} &lt;script>window.__ran=1&lt;/script></title>`;
    return [
      `page-${n}.html`,
      `<!doctype html><html lang="en"><head>${top}</head><body><article>${words}</article></body></html>`,
    ];
  });
  const picture = `---\nheadline: A crane\ndate: 2024-03-20\n---\n“We wait,” said Ana Ruiz.\n\n![${ran.replaceAll(']', '')}](crane.png)\n\n${sentence}\n`;
  return { ...(Object.fromEntries([...texts, ...pages]) as Record<string, string>), 'picture.md': picture };
}

let project = '';
let origin = '';
test.beforeAll(async () => {
  // a whole build of a project of its own
  test.setTimeout(180_000);
  project = makeProject(seeds());
  writeFileSync(join(project, 'seeds/crane.png'), png(640, 480));
  writeFileSync(
    join(project, 'seeds/site.yaml'),
    ['name', 'line', 'publisher', 'licence'].map((name) => `${name}: ${JSON.stringify(ran)}\n`).join(''),
  );
  const { status, stderr } = run(project, commandLine('build'));
  expect(stderr).toContain('13 articles');
  expect(status).toBe(0);
  const port = await listen(serveFolder(join(project, 'dist'), '/'), { host: 'localhost', port: firstPort + 40 });
  origin = `http://localhost:${port}`;
});
test.afterAll(() => rmSync(project, { recursive: true }));

test('nothing runs of a site of hostile words, nothing is asked of others, and no report of the policy comes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // a picture that is but its beginning is asked for, and not shown
  const articles = [
    ...Array.from({ length: 8 }, (_, n) => `text-${n}`),
    ...Array.from({ length: 4 }, (_, n) => `page-${n}`),
  ];
  for (const path of [
    '/',
    '/quotes/',
    '/people/',
    '/timeline/',
    ...articles.map((id) => `/articles/${id}/`),
    '/articles/picture/',
  ]) {
    await page.goto(origin + path);
    if (path.startsWith('/articles/')) await alive(page);
    await expect(page.locator('main')).toBeVisible();
    const state = await page.evaluate(() => ({
      ran: (window as { __ran?: unknown }).__ran,
      strange: document.querySelectorAll('main :is(script, iframe, object, embed, svg *, style, base, meta)').length,
      inked: document.querySelectorAll('[onerror], [onload], [onclick], [style*="evil"]').length,
    }));
    expect([path, state]).toEqual([path, { ran: undefined, strange: 0, inked: 0 }]);
  }
  expect(dialogs).toEqual([]);
  await expect(page.getByRole('img')).toHaveAttribute('alt', ran);
});
