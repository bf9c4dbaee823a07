import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHost, type LocalHost } from '../../import/fetching/local-host';
import { allPaths, fillHost } from '../importing/wire';
import { commandLine, env, makeProject, run } from './project';

describe('npm run import', { timeout: 240_000 }, () => {
  let project: string;
  let host: LocalHost;
  beforeAll(async () => {
    project = makeProject({});
    host = await startHost();
    fillHost(host);
  });
  afterAll(() => {
    host.close();
    rmSync(project, { recursive: true });
  });

  /** Runs the command to its end, while the host of this process answers it. */
  async function command(...words: string[]): Promise<{ status: number | null; stderr: string }> {
    const [program, ...rest] = commandLine('import', ...words);
    const child = spawn(program!, rest, { cwd: project, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => void (stderr += piece.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, stderr };
  }

  it('writes seeds of which a strict build makes a site', async () => {
    const addresses = allPaths.map((path) => host.origin + path);
    const { status, stderr } = await command('--allow-local', ...addresses);
    expect([status, stderr]).toEqual([0, '9 new seeds, 0 changed, 0 unchanged, 0 withheld\n']);
    const built = run(project, commandLine('build', '--strict'));
    expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('9 articles, ') as string]);
    expect(existsSync(join(project, 'dist/articles/2026-11-24-quay-opens/index.html'))).toBe(true);
    expect(readdirSync(join(project, 'dist/articles'))).toHaveLength(9);
  });

  it('asks no address of this machine unless it may, and ends with 1 where something is wrong', async () => {
    expect(await command(`${host.origin}/tug.json`)).toEqual({
      status: 1,
      stderr: `${host.origin}/tug.json:1: error: leads to an address that is not public; --allow-local allows it\n0 new seeds, 0 changed, 0 unchanged, 0 withheld\n`,
    });
  });

  it('says how it is called', async () => {
    expect(await command()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing to import') as string,
    });
  });
});
