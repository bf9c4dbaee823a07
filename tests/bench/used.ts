import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { env } from '../site/commands/project';

/** What a process took, with those that it started: seconds of processors, and by the clock. */
export interface Used {
  readonly processor: number;
  readonly clock: number;
  readonly stdout: string;
}

/** Runs a program to its end and tells what it took. Throws where it fails. */
export function used(folder: string, words: readonly string[], more: Readonly<Record<string, string>> = {}): Used {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S %R"; time "$@"', 'bash', ...words], {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status} in ${folder}:\n${stderr}`);
  const [user = 0, system = 0, clock = 0] = stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
  return { processor: user + system, clock, stdout };
}

/** Another version of this program with its packages, that is measured beside it; null where none is named. */
export const baseFolder = process.env.BASE_DIR === undefined ? null : resolve(process.env.BASE_DIR);

/** The words that run a script of a version of this program, from its folder, as npm does and without npm. */
export function commandOf(project: string, script: string, ...words: string[]): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const path = [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  return ['env', `PATH=${path}`, ...scripts[script]!.split(' '), ...words];
}
