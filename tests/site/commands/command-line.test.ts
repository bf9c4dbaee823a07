import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** The commands of package.json that are ours, with the words that run them. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, run]) => {
  const words = /^(?:node|tsx) \S+\.(?:ts|mjs)( \w+)?$/.test(run) ? run.split(' ') : [];
  return words.length === 0 ? [] : [[name, words[0] === 'tsx' ? ['--import', ...words] : words.slice(1)] as const];
});

/** The first line of how a command is called. */
const usageOf = (name: string): RegExp => new RegExp(`^npm (?:run )?(?:--silent )?${name}\\b`, 'm');

interface Ended {
  readonly out: string;
  readonly errors: string;
  readonly status: number;
}

function run(command: readonly string[], words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...command, ...words], { cwd: root }, (error, out, errors) =>
      resolve({ out, errors, status: error === null ? 0 : (child.exitCode ?? -1) }),
    );
  });
}

describe('a command', { timeout: 60_000 }, () => {
  it('is one of these', () => {
    expect(commands.map(([name]) => name)).toEqual([
      'start',
      'dev',
      'build',
      'parse',
      'analyze',
      'import',
      'links',
      'bench',
      'size',
      'train',
      'mutate',
    ]);
  });

  it.concurrent.each(commands)('%s tells how it is called', async (name, command) => {
    const { out, errors, status } = await run(command, ['--help']);
    expect(out).toMatch(usageOf(name));
    expect([errors, status]).toEqual(['', 0]);
  });

  it.concurrent.each(commands)('%s refuses an option that it does not have', async (name, command) => {
    const { out, errors, status } = await run(command, ['--loud']);
    expect(errors).toMatch(/^Unknown option '--loud'\n/);
    expect(errors).toMatch(usageOf(name));
    expect([out, status]).toEqual(['', 2]);
  });

  it.concurrent.each<[string, string[], RegExp]>([
    ['build', ['seeds'], /^Unexpected argument 'seeds'\n/],
    ['start', ['--port', 'eighty'], /^"eighty" is no port/],
    ['start', ['--host='], /^--host has no name/],
    ['bench', ['fast'], /^no benchmark is named fast\n/],
    ['analyze', [], /^nothing to analyse\n/],
    ['analyze', ['--jobs', '0', 'seeds'], /^--jobs is "0", not a number from 1 to 999\n/],
    ['analyze', ['--date', '2023-02-29', '-'], /^--date is "2023-02-29", not a date/],
  ])('%s %j is refused', async (name, words, message) => {
    const { out, errors, status } = await run(new Map(commands).get(name)!, words);
    expect(errors).toMatch(message);
    expect([out, status]).toEqual(['', 2]);
  });
});
