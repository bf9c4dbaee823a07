import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder of this project. */
export const root = resolve(import.meta.dirname, '../../..');

/** A seed that has a quotation by somebody named. */
export const goodSeed = '2 March 2024\n\nHarbour talks resume\n\n“We waited,” said Ana Ruiz.\n';

/**
 * A copy of this project, or of another version of it, in a folder of its own, with such seeds (name
 * and content). Whoever makes it removes it.
 */
export function makeProject(seeds: Readonly<Record<string, string>>, from = root): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  for (const name of ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(from, name), join(folder, name), { recursive: true });
  // a folder of its own, for Vite writes into it
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(from, 'node_modules', name), join(folder, 'node_modules', name));
  mkdirSync(join(folder, 'seeds'));
  for (const [name, content] of Object.entries(seeds)) writeFileSync(join(folder, 'seeds', name), content);
  return folder;
}

/** The words that run a command of a project, such as `build`. */
export const commandLine = (command: string, ...words: string[]): string[] => [
  process.execPath,
  '--import',
  'tsx',
  `src/site/commands/${command}.ts`,
  ...words,
];

/**
 * Without what the runner of tests says of itself: a build would take it for an order to build for
 * development.
 */
export const env = { ...process.env, NODE_ENV: undefined };

/** As whom a command is run, and what it reads on standard input. */
export interface Manner {
  readonly user?: number | undefined;
  readonly input?: string;
}

/** How a command ended, with all that it wrote to standard error. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a folder to its end. */
export function run(folder: string, [program, ...words]: readonly string[], { user, input = '' }: Manner = {}): Ended {
  const as = user === undefined ? {} : { uid: user, gid: user };
  return spawnSync(program!, words, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env,
    timeout: 120_000,
    maxBuffer: Infinity,
    ...as,
  });
}

/** Begins a command line in a folder. */
export function begin(folder: string, [program, ...words]: readonly string[]): ChildProcess {
  return spawn(program!, words, { cwd: folder, stdio: 'ignore', env });
}

/** A hash of the names and bytes of all files below a folder. */
export function hashOfTree(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(`${name}\0`).update(readFileSync(name)).update('\0');
  return hash.digest('hex');
}

/** What lies beside a folder that a build makes, hidden, besides it. */
export const leftoversIn = (parent: string): string[] => readdirSync(parent).filter((name) => name.startsWith('.dist'));
