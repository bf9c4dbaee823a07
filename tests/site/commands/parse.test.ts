import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, root, run } from './project';

function parse(words: readonly string[], input = ''): { out: string; message: string; status: number | null } {
  const { stdout, stderr, status } = run(root, commandLine('parse', ...words), { input });
  return { out: stdout, message: stderr, status };
}

const bare = ['She', 'said', 'no', '.'].map((word, n) => `${n + 1}\t${word}${'\t_'.repeat(8)}`).join('\n');

describe('npm run parse', { timeout: 30_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    writeFileSync(join(folder, 'good.conllu'), `# a comment\n${bare}\n\n`);
    writeFileSync(join(folder, 'bad.conllu'), `${bare}\n\n1\tShe\t_\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the same sentences with classes, heads and labels', () => {
    const { out, status } = parse([join(folder, 'good.conllu')]);
    const columns = out
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(columns.map((line) => [line[1], line[3], line[6], line[7]])).toEqual([
      ['She', 'PRON', '2', 'nsubj'],
      ['said', 'VERB', '0', 'root'],
      ['no', expect.any(String), '2', expect.any(String)],
      ['.', 'PUNCT', '2', 'punct'],
    ]);
    expect(out.startsWith('# a comment\n1\t')).toBe(true);
    expect(status).toBe(0);
    expect(parse(['-'], `${bare}\n`).out).toBe(out.replace('# a comment\n', ''));
  });

  it('names file and line of what is no CoNLL-U, and prints nothing', () => {
    const file = join(folder, 'bad.conllu');
    expect(parse([file])).toEqual({
      out: '',
      message: expect.stringContaining(`${file}:6: error: has 3 columns`) as string,
      status: 1,
    });
  });

  it('refuses to be called without one file', () => {
    expect(parse([])).toMatchObject({ status: 2, message: expect.stringContaining('name one file') as string });
  });
});
