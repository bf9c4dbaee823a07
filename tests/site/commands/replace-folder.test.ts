import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/site/commands/replace-folder';

let parent: string;
let site: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  site = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

const put = (name: string, words: string): void => {
  mkdirSync(join(parent, name));
  writeFileSync(join(parent, name, 'page.html'), words);
};
const lock = (words: string): void => writeFileSync(join(parent, '.dist.lock'), words);
const page = (): string => readFileSync(join(site, 'page.html'), 'utf8');
const make = (words: string) => async (fresh: string) => writeFileSync(join(fresh, 'page.html'), words);
const fail = async (fresh: string): Promise<never> => {
  writeFileSync(join(fresh, 'page.html'), 'half');
  throw new Error('no');
};

describe('a folder made anew', () => {
  it('takes the place of the old one, with its mode, and leaves nothing beside it', async () => {
    put('dist', 'old');
    spawnSync('chmod', ['750', site]);
    writeFileSync(join(site, 'gone.html'), '');
    await replaceFolder(site, make('new'));
    expect([page(), readdirSync(site), readdirSync(parent)]).toEqual(['new', ['page.html'], ['dist']]);
    expect(statSync(site).mode & 0o777).toBe(0o750);
  });

  it('is made where there was none', async () => {
    await replaceFolder(join(parent, 'a/b/dist'), make('new'));
    expect(readdirSync(join(parent, 'a/b'))).toEqual(['dist']);
  });

  it('that fails leaves the old one, and none where there was none', async () => {
    await expect(replaceFolder(site, fail)).rejects.toThrow('no');
    expect(readdirSync(parent)).toEqual([]);
    put('dist', 'old');
    await expect(replaceFolder(site, fail)).rejects.toThrow('no');
    expect([page(), readdirSync(parent)]).toEqual(['old', ['dist']]);
  });

  it('stands where a link leads', async () => {
    put('public', 'old');
    symlinkSync('public', site);
    await replaceFolder(site, make('new'));
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist', 'public']]);
  });
});

describe('what was cut off is put right by the next call, though that fails as well', () => {
  it.each<[when: string, left: Record<string, string>, found: string | null]>([
    ['while the folder was filled', { dist: 'old', '.dist.new-7': 'half' }, 'old'],
    ['while the first folder was filled', { '.dist.new-7': 'half' }, null],
    ['between the two renames', { '.dist.old': 'old', '.dist.new-7': 'whole' }, 'old'],
    ['after them', { '.dist.old': 'old', dist: 'new' }, 'new'],
    ['while the old one was removed', { '.dist.new-7': 'half', dist: 'new' }, 'new'],
  ])('%s', async (_when, left, found) => {
    for (const [name, words] of Object.entries(left)) put(name, words);
    lock('{"pid":99999999,"began":null}');
    await expect(replaceFolder(site, fail)).rejects.toThrow('no');
    expect(existsSync(site) ? page() : null).toBe(found);
    expect(readdirSync(parent)).toEqual(found === null ? [] : ['dist']);
    await replaceFolder(site, make('newest'));
    expect([page(), readdirSync(parent)]).toEqual(['newest', ['dist']]);
  });
});

describe('the lock', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;

  it.each([
    ['of a process that ended', JSON.stringify({ pid: dead, began: null })],
    ['of a process whose number another has now', JSON.stringify({ pid: process.ppid, began: 'long ago' })],
    ['of a process that had our number', JSON.stringify({ pid: process.pid, began: 'long ago' })],
    ['that was never filled', ''],
    ['that was cut off', '{"pid":1'],
    ['that holds something else', '[]'],
  ])('%s is taken over', async (_whose, words) => {
    lock(words);
    await replaceFolder(site, make('new'));
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist']]);
  });

  it('of a process at work refuses a second build, which leaves all as it is', async () => {
    put('dist', 'old');
    await replaceFolder(site, async (fresh) => {
      await make('new')(fresh);
      await expect(replaceFolder(site, make('second'))).rejects.toThrow(
        `another build is at work (process ${process.pid}); let it end, then build again`,
      );
      expect(page()).toBe('old');
    });
    expect([page(), readdirSync(parent)]).toEqual(['new', ['dist']]);
  });

  it('that another took over keeps a build from the place of the other', async () => {
    put('dist', 'old');
    const other = JSON.stringify({ pid: process.ppid, began: null });
    await expect(replaceFolder(site, async () => lock(other))).rejects.toThrow('another build is at work');
    expect([page(), readFileSync(join(parent, '.dist.lock'), 'utf8')]).toEqual(['old', other]);
  });
});
