import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandLine, root, run } from './project';

const head = '---\nheadline: Harbour talks resume\ndate: 2024-03-02\nlanguage: en\n---\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  writeFileSync(
    join(folder, 'meter.cjs'),
    `process.on('exit', () => require('node:fs').writeSync(2, '\\nkilobytes ' + process.resourceUsage().maxRSS));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyze = (text: string): string => {
  writeFileSync(join(folder, 'text.txt'), head + text);
  const [node, ...words] = commandLine('analyze', join(folder, 'text.txt'));
  return run(root, [node!, '--require', join(folder, 'meter.cjs'), ...words]).stderr;
};

it.each([
  [
    'two million quotation marks',
    '"'.repeat(2_000_000),
    /text\.txt:1: error: has 2001 thousand words, marks and lines/,
  ],
  ['as many lines', 'a\n'.repeat(300_000), /text\.txt:1: error: has \d+ thousand words, marks and lines, over the 250/],
])('%s are refused with their number', { timeout: 60_000 }, (_what, text, message) => {
  expect(analyze(text)).toMatch(message);
});

it.each([
  ['quotation marks', '"'.repeat(249_000)],
  ['marked letters, each a paragraph', '“a”\n\n'.repeat(49_000)],
  ['one word', 'a'.repeat(7_900_000)],
])('as many %s as are accepted take less than 512 MB', { timeout: 120_000 }, (_what, text) => {
  const stderr = analyze(text);
  expect(stderr).not.toMatch(/error:/);
  expect(Number(/kilobytes (\d+)/.exec(stderr)![1])).toBeLessThan(512_000);
});
