import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import { commandLine, goodSeed as good, root, run } from './project';

function analyze(
  words: readonly string[],
  input = '',
): { articles: AnalysedArticle[]; messages: string[]; status: number | null } {
  const { stdout, stderr, status } = run(root, commandLine('analyze', ...words), { input });
  const articles = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnalysedArticle);
  return { articles, messages: stderr.split('\n').filter((line) => line !== ''), status };
}

describe('npm run analyze', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'c.txt'), good);
    writeFileSync(join(folder, 'b', 'first.txt'), Buffer.from(`\ufeff${good}`, 'utf16le'));
    writeFileSync(join(folder, 'a bad.txt'), Buffer.concat([Buffer.from(good), Buffer.from([0x31, 0xff])]));
    writeFileSync(join(folder, 'a-blank.txt'), '\n\n');
    writeFileSync(join(folder, 'c!.txt'), good);
    writeFileSync(join(folder, 'notes.csv'), 'no seed');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'prints the articles of a folder in order, tells every fault on standard error, and ends with 1 for errors',
    { timeout: 60_000 },
    () => {
      const { articles, messages, status } = analyze([folder]);
      expect(articles.map(({ file, id }) => `${file} ${id}`)).toEqual(['first.txt first', 'c!.txt c']);
      expect(messages.map((line) => line.replace(`${folder}/`, ''))).toEqual([
        expect.stringMatching(/^a bad\.txt:6: error: has bytes that are not UTF-8/),
        expect.stringMatching(/^a-blank\.txt:1: error: is blank/),
        expect.stringMatching(/^c\.txt:1: error: has the same id "c" as .*c!\.txt; rename one/),
      ]);
      expect(status).toBe(1);
      expect(Object.values(articles[0]!).includes(undefined)).toBe(false);
    },
  );

  it('reads standard input, with a date for texts that state none, and ends with 0', { timeout: 60_000 }, () => {
    const { articles, messages, status } = analyze(
      ['--date', '2020-02-29', '-'],
      'Harbour talks resume\n\nNobody came.\n',
    );
    expect(articles.map(({ file, datePublished }) => `${file} ${datePublished}`)).toEqual(['stdin.txt 2020-02-29']);
    expect([messages, status]).toEqual([[], 0]);
  });

  it('tells what is not there', { timeout: 60_000 }, () => {
    const { articles, messages, status } = analyze(['nowhere.txt']);
    expect(messages).toEqual([expect.stringMatching(/^nowhere\.txt:1: error: is not there; check its name/)]);
    expect([articles, status]).toEqual([[], 1]);
  });
});
