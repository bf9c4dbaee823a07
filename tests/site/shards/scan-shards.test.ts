import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/site/commands/analyse-file';
import { readArticle } from '../../../src/site/seeds/read-article';
import { scanShards } from '../../../src/site/shards/scan-shards';
import { partLine, seedLine } from '../../../src/site/shards/shard-line';

const beside = { fallbackDate: null, corrections: null, owner: [] };

/** The line of a seed by its path, with a text or with a blank one, which gives no article. */
function lineOf(path: string, words = '“We waited,” said Ana Ruiz.'): string {
  const text = words === '' ? '\n' : `2 March 2024\n\nHarbour talks resume\n\n${words}\n`;
  const id = path.replace(/^.*\/|\.txt$/g, '');
  return seedLine(path, id, findingsOf(readArticle(path, new TextEncoder().encode(text), beside)));
}

const end = (part: number, of: number, seeds: number): string =>
  partLine({ folder: 'seeds', part, of, seeds, people: null, faults: [] });

describe('shards', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shards-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Looks through files of such lines, named 1.jsonl and so on. */
  const scan = (...files: readonly (readonly string[])[]): { seeds: string[]; faults: string[] } => {
    const paths = files.map((lines, n) => {
      const path = join(folder, `${n + 1}.jsonl`);
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
      return path;
    });
    const { seeds, faults } = scanShards(paths, folder);
    return {
      seeds: seeds.map(({ id, article }) => (article === null ? `${id} without an article` : id)),
      faults: faults.map(({ file, line, message }) => `${file}:${line} ${message}`),
    };
  };
  const [one, two, blank] = [lineOf('seeds/one.txt'), lineOf('seeds/two.txt'), lineOf('seeds/blank.txt', '')];

  it('have the seeds of whole parts, one or several in a file', () => {
    const seeds = ['one', 'two', 'blank without an article'];
    expect(scan([one, end(1, 2, 1)], [two, blank, end(2, 2, 2)])).toEqual({ seeds, faults: [] });
    expect(scan([one, end(1, 2, 1), two, blank, end(2, 2, 2)])).toEqual({ seeds, faults: [] });
  });

  it('may have the same line twice', () => {
    const part = [one, blank, end(1, 1, 2)];
    expect(scan(part, part)).toEqual({ seeds: ['one', 'blank without an article'], faults: [] });
  });

  it.each<[what: string, files: string[][], told: string[]]>([
    [
      'two articles of one id',
      [[one, lineOf('seeds/b/one.txt', '“No.”'), end(1, 1, 2)]],
      ['1.jsonl:2 has another article of the id "one" than 1.jsonl:1'],
    ],
    [
      'a part that is missing',
      [
        [one, end(2, 3, 1)],
        [two, end(3, 3, 1)],
      ],
      ['2.jsonl:2 part 1 of 3 of seeds is missing'],
    ],
    [
      'a part without its end',
      [[one, end(1, 2, 1)], [two]],
      ['2.jsonl:1 is the last line, and its part has no end', '1.jsonl:2 part 2 of 2 of seeds is missing'],
    ],
    ['a part with a line too few', [[one, end(1, 1, 2)]], ['1.jsonl:2 ends a part of 2 seeds, of which 1 are there']],
    ['no JSON', [[one.slice(0, -9), end(1, 1, 1)]], ['1.jsonl:1 is no JSON']],
    [
      'JSON of something else',
      [['7', '{"a":1}']],
      ['1.jsonl:1 is no JSON object', '1.jsonl:2 is no article as this program writes it: file'],
    ],
    [
      'another contract',
      [[one.replace('"contract":1', '"contract":2'), end(1, 1, 1)]],
      ['1.jsonl:1 is of contract 2, and this program reads 1'],
    ],
    [
      'an id that leads to another folder',
      [[one.replaceAll('"id":"ana-ruiz"', '"id":"../ana"'), end(1, 1, 1)]],
      ['1.jsonl:1 is no seed as this program writes it: article.'],
    ],
    [
      'an address that is none',
      [[one.replace('"url":null', '"url":"javascript:0"'), end(1, 1, 1)]],
      ['1.jsonl:1 is no seed as this program writes it: article.url'],
    ],
  ])('are refused for %s', (_, files, told) => {
    expect(scan(...files).faults).toEqual(told.map((words) => expect.stringContaining(words) as string));
  });
});
