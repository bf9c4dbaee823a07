import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, makeProject, run } from './project';

/** So many letters, in words with a capital each: a name. */
const longName = (letters: number, first: string): string => `${first}${'o'.repeat(letters - 6)} Ruizo`;

const article = (speaker: string): string =>
  `---\nheadline: Harbour talks resume\ndate: 2024-03-02\n---\n“We waited,” said ${speaker}.\n`;

const files = {
  'x.txt': article('Ana Ruiz'),
  [`${'x'.repeat(251)}.txt`]: article(longName(300, 'A')),
  [`${'x'.repeat(242)}.txt`]: article(longName(300, 'B')),
  'people.yaml': `- name: ${'山川水木'.repeat(30)}\n  found: [ana-ruiz]\n`,
};

describe('names of any length', { timeout: 120_000 }, () => {
  let project: string;
  let site: string;
  beforeAll(() => {
    project = makeProject(files);
    site = join(project, 'dist');
    const { status, stderr } = run(project, commandLine('build', '--strict'));
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(project, { recursive: true }));

  const pagesIn = (folder: string): string[] =>
    readdirSync(join(site, folder)).filter((name) => existsSync(join(site, folder, name, 'index.html')));

  it('every article has its page, those of like beginning each its own', () => {
    expect(pagesIn('articles')).toHaveLength(3);
    expect(new Set(pagesIn('articles').map((id) => id.slice(0, 150))).size).toBe(2);
  });

  it('every speaker has a page, which every name of a file can bear', () => {
    const people = pagesIn('people');
    expect(people.some((id) => id.startsWith(`a${'o'.repeat(100)}`))).toBe(true);
    expect(people.some((id) => id.startsWith('山川水木'))).toBe(true);
    for (const id of people) expect(Buffer.byteLength(id)).toBeLessThanOrEqual(239);
  });

  it('the pages link to one another by these names', () => {
    const pages = ['people', 'articles'].flatMap((folder) => pagesIn(folder).map((id) => join(folder, id)));
    const linked = pages.flatMap((page) => {
      const html = readFileSync(join(site, page, 'index.html'), 'utf8');
      return [...html.matchAll(/href="\/((?:people|articles)\/[^"?#]+)\//g)].map(([, path]) =>
        decodeURIComponent(path!),
      );
    });
    expect(linked.some((path) => path.length > 200)).toBe(true);
    for (const path of linked) expect(existsSync(join(site, path, 'index.html'))).toBe(true);
  });
});
