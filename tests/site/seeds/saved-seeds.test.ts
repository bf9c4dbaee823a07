import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedFolder, type ReadingOfSeed } from '../../../src/site/seeds/seed-folder';

const sentences = [
  'The quay at Sorrel Point sank by another four centimetres this summer, the harbour master said on Wednesday.',
  '“It has no calendar,” Ana Ruiz told the town council. “The quay will not wait for us.”',
  'A vote is due next month, and fishers have asked that the crane be moved before the first storm.',
];
const page = (head: string, more = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head><title>Quay to shut</title>\n${head}\n</head>\n<body><main><article><h1>Quay to shut</h1>\n${sentences.map((words) => `<p>${words}</p>`).join('\n')}${more}</article></main></body></html>`;
const date = '<meta property="article:published_time" content="2026-10-28T23:30:00-05:00">';
const markdown = `# Quay to shut

28 October 2026

${sentences[0]}

## What she says

> ${sentences[1]}

- one crane
- *eleven* cracks, as [the paper](https://example.org/wall) has it

<div>a box</div>
`;
const mhtml = `From: <Saved>\nContent-Type: multipart/related; boundary="b"; start="<r>"\n\n--b\nContent-Type: text/html\nContent-ID: <f>\n\n<p>A frame’s words.</p>\n--b\nContent-Type: text/html; charset=utf-8\nContent-ID: <r>\n\n${page(date)}\n--b--\n`;

const files: Readonly<Record<string, string>> = {
  'deep.html': '<div>'.repeat(5000),
  'matter.md': `---\ntitle: Quay to shut\ndate: 2026-10-28\n---\n\n${sentences[1]}\n`,
  'no-date.html': page(''),
  'page.html': page(date, '\n<p>Advertisement</p>'),
  'page_files/frame.html': page(date),
  'README.md': '# Seeds\n\nHow we name them.',
  'saved.mhtml': mhtml,
  'wrong-zone.html': page('<meta property="article:published_time" content="2026-10-28T09:00:00 XST">'),
  'words.md': markdown,
};

let folder = '';
let readings: ReadingOfSeed[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-seeds-'));
  mkdirSync(join(folder, 'page_files'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  readings = [...new SeedFolder(folder, folder).read({ keep: false })];
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (id: string): ReadingOfSeed => readings.find(({ seed }) => seed === id)!;
const told = (id: string): string[] => of(id).faults.map(({ severity, file, line, message }) => `${file}:${line}: ${severity}: ${message}`);
const shown = (id: string): string[] => {
  const { text, blocks } = of(id).article!;
  return blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
};

describe('saved pages and Markdown among the seeds', () => {
  it('are read by the endings of their names; what belongs to a page, and a note on the folder, are none', () => {
    expect(readings.map(({ seed }) => seed)).toEqual(['deep', 'matter', 'no-date', 'page', 'saved', 'words', 'wrong-zone']);
  });

  it.each(['page', 'saved'])('a page gives its head, its body and who said it (%s)', (id) => {
    const { article } = of(id);
    expect(article).toMatchObject({ headline: 'Quay to shut', datePublished: '2026-10-28', inLanguage: 'en' });
    expect(shown(id).slice(1)).toEqual(sentences.map((words) => `paragraph: ${words}`));
    expect(article!.people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('tells what of a page is cut, with its line', () => {
    expect(told('page')).toEqual(['page.html:10: cut: "Advertisement" is left out as no part of the article']);
  });

  it('Markdown gives headings, quotations, items and links', () => {
    const { article } = of('words');
    expect(shown('words')).toEqual([
      'headline: Quay to shut',
      `paragraph: ${sentences[0]}`,
      'heading: What she says',
      `quote: ${sentences[1]}`,
      'item: one crane',
      'item: eleven cracks, as the paper has it',
    ]);
    expect(article!.links.map(({ start, end, href }) => [article!.text.slice(start, end), href])).toEqual([
      ['the paper', 'https://example.org/wall'],
    ]);
    expect(told('words')).toEqual(['words.md:14: warning: "<div>a box</div>" is HTML between the paragraphs and is left out']);
  });

  it('Markdown with front matter is taken as it stands', () => {
    expect([shown('matter'), told('matter')]).toEqual([['headline: Quay to shut', `paragraph: ${sentences[1]}`], []]);
  });

  it.each<[string, string]>([
    ['no-date', 'no-date.html:1: error: no date: the page does not say when it was published'],
    ['wrong-zone', 'wrong-zone.html:4: error: the date "2026-10-28T09:00:00 XST" has the zone "XST"'],
    ['deep', 'deep.html:1: error: has more than 400 elements within one another'],
  ])('%s is refused in one line, and the rest is shown', (id, message) => {
    expect([of(id).article, told(id)]).toEqual([null, [expect.stringContaining(message)]]);
  });
});
