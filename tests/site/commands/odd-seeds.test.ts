import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../src/model/analysed-article';
import { commandLine, env, goodSeed, makeProject, run } from './project';

/**
 * To whom nothing is forbidden, the permissions of a file mean nothing: the commands then run as
 * nobody.
 */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** Everything that may lie among seeds and is no text, with what is said of it. */
const odd: Record<string, RegExp> = {
  'blocked.corrections.yaml': /is a folder where a file should be/,
  'closed.txt': /may not be read by who runs this/,
  closed: /may not be read by who runs this/,
  'dangling.txt': /is a link that leads nowhere/,
  'device.txt': /is a device and no file/,
  'folder.txt': /is a folder where a file should be/,
  'huge.txt': /has 8\.1 MB, over the 8 MB that one text may have/,
  'not-\uFFFD-utf8.txt': /has a name that is not UTF-8/,
  'people.yaml': /is a folder where a file should be/,
  'piped.corrections.yaml': /is a pipe and no file/,
  pipe: /is a pipe and no file/,
  'pipe.txt': /is a pipe and no file/,
  'round.txt': /is a link that leads back to itself/,
  'socket.txt': /is a socket and no file/,
};

let project: string;
let seeds: string;
let socket: Server;

beforeAll(async () => {
  project = makeProject({});
  seeds = join(project, 'seeds');
  const put = (name: string | Buffer, content: string | Buffer = goodSeed): void =>
    writeFileSync(Buffer.concat([Buffer.from(`${seeds}/`), Buffer.from(name)]), content);
  for (const name of ['good.txt', 'blocked.txt', 'piped.txt', 'new\nline\u001b[2J.txt', 'closed.txt']) put(name);
  for (const name of ['blocked.corrections.yaml', 'folder.txt', 'people.yaml', 'closed', 'open'])
    mkdirSync(join(seeds, name));
  put('closed/inside.txt');
  put('open/inside-too.txt');
  put(Buffer.from([...Buffer.from('not-'), 0xff, ...Buffer.from('-utf8.txt')]));
  put('huge.txt', Buffer.alloc(8_000_001, 'a '));
  for (const name of ['pipe', 'pipe.txt', 'piped.corrections.yaml']) run(seeds, ['mkfifo', name]);
  symlinkSync('nowhere.txt', join(seeds, 'dangling.txt'));
  symlinkSync('round.txt', join(seeds, 'round.txt'));
  symlinkSync('/dev/zero', join(seeds, 'device.txt'));
  symlinkSync('good.txt', join(seeds, 'linked.txt'));
  socket = createServer().listen(join(seeds, 'socket.txt'));
  await once(socket, 'listening');
  chmodSync(join(seeds, 'closed.txt'), 0);
  chmodSync(join(seeds, 'closed'), 0);
  // whoever builds registers the addresses
  mkdirSync(join(seeds, 'ids'));
  chmodSync(project, 0o755);
  if (nobody !== undefined)
    for (const own of ['', 'node_modules', 'seeds/ids']) chownSync(join(project, own), nobody, nobody);
});
afterAll(async () => {
  await new Promise((resolve) => socket.close(resolve));
  chmodSync(join(seeds, 'closed'), 0o755);
  rmSync(project, { recursive: true });
});

/** The names of what is told of, each once, with what is said. */
const told = (stderr: string): [name: string, message: string][] =>
  stderr
    .split('\n')
    .map((line) => /^seeds\/(.*?):1: error: (.*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, name, message]): [string, string] => [name!, message!])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const expectAllNamed = (stderr: string): void => {
  const names = Object.keys(odd).sort();
  expect(told(stderr).map(([name]) => name)).toEqual(names);
  for (const [name, message] of told(stderr)) expect(message).toMatch(odd[name]!);
};

const readable = ['blocked', 'good', 'inside-too', 'linked', 'new-line-2j', 'piped'];

it('analyze names each with a line of its own and reads the rest', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = run(project, commandLine('analyze', 'seeds'), { user: nobody });
  expectAllNamed(stderr);
  const articles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnalysedArticle);
  expect(articles.map(({ id }) => id).sort()).toEqual(readable);
  expect(status).toBe(1);
});

it('analyze names those that are given one by one, and waits for none', { timeout: 60_000 }, () => {
  const names = Object.keys(odd).filter((name) => name.endsWith('.txt') && name !== 'folder.txt');
  const { stderr } = run(project, commandLine('analyze', ...names.map((name) => `seeds/${name}`)), { user: nobody });
  expect([...new Set(told(stderr).map(([name]) => name))]).toEqual([...names, 'people.yaml'].sort());
});

it('build names each and makes a site of the rest', { timeout: 120_000 }, () => {
  const { status, stderr } = run(project, commandLine('build'), { user: nobody });
  expectAllNamed(stderr);
  expect(readdirSync(join(project, 'dist/articles')).sort()).toEqual(readable);
  expect(status).toBe(0);
  expect(run(project, commandLine('build', '--strict'), { user: nobody }).status).toBe(1);
});

it('dev names each, serves the rest, and goes on', { timeout: 120_000 }, async () => {
  const [program, ...words] = commandLine('dev');
  const server = spawn(program!, words, {
    cwd: project,
    env: { ...env, PORT: '0', NO_COLOR: '1' },
    ...(nobody === undefined ? {} : { uid: nobody, gid: nobody }),
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece) => (output += String(piece)));
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(output);
      if (found !== null) return found;
      if (server.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  try {
    const [, address] = await until(/(http:\/\/[\w.]+:\d+\/)/);
    const index = async (): Promise<string> => (await fetch(`${address!}data/index.json`)).text();
    expect(await index()).toContain('"total":6');
    expectAllNamed(output);
    rmSync(join(seeds, 'linked.txt'));
    while (!(await index()).includes('"total":5')) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.exitCode).toBe(null);
    expect(existsSync(join(seeds, 'pipe.txt'))).toBe(true);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});
