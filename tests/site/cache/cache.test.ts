import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../src/site/cache/cache';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'cache-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const kept = (): string[] => readdirSync(join(root, 'words')).map((name) => join(root, 'words', name));
const get = (key: readonly (string | Uint8Array)[], make: () => unknown): unknown =>
  new DiskCache(root).get('words', key, make);
const never = (): never => {
  throw new Error('made again');
};

describe('a cache', () => {
  it('gives what was made, sets and what is left out as they were', () => {
    const made = { removed: new Set(['q-1']), words: 'Ärger', none: undefined };
    expect(get(['a', Buffer.from([1, 2])], () => made)).toBe(made);
    expect(get(['a', Buffer.from([1, 2])], never)).toStrictEqual(made);
  });

  it('tells all keys apart, however their parts are cut', () => {
    const keys = fc.uniqueArray(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }), {
      selector: (key) => JSON.stringify(key),
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(keys, (all) => {
        rmSync(root, { recursive: true, force: true });
        all.forEach((key, n) => get(key, () => n));
        expect(all.map((key) => get(key, never))).toEqual(all.map((_, n) => n));
      }),
    );
  });

  it.each<[string, (file: string) => void]>([
    ['was cut off', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['is empty', (file) => truncateSync(file)],
    [
      'was changed',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, n) => (n === 40 ? byte ^ 1 : byte)),
        ),
    ],
  ])('makes anew what %s', (_, spoil) => {
    get(['a'], () => 'a long word that fills some bytes');
    spoil(kept()[0]!);
    expect(get(['a'], () => 'anew')).toBe('anew');
    expect(get(['a'], never)).toBe('anew');
  });

  it('keeps nothing of what failed, and nothing where nothing can be written', async () => {
    expect(() => get(['a'], never)).toThrow('made again');
    expect(get(['a'], () => 1)).toBe(1);
    writeFileSync(join(root, 'file'), '');
    const nowhere = new DiskCache(join(root, 'file'));
    expect(nowhere.get('words', ['a'], () => 2)).toBe(2);
    expect(await nowhere.folder('app', ['a'], () => Promise.resolve())).toBe(null);
  });

  it('fills a folder once, which takes its place whole', async () => {
    const cache = new DiskCache(root);
    const fail = cache.folder('app', ['a'], (folder) => {
      writeFileSync(join(folder, 'half'), '');
      return Promise.reject(new Error('cut off'));
    });
    await expect(fail).rejects.toThrow('cut off');
    expect(readdirSync(join(root, 'app'))).toEqual([]);
    const fill = (folder: string): Promise<void> => Promise.resolve(writeFileSync(join(folder, 'whole'), 'yes'));
    const folder = await cache.folder('app', ['a'], fill);
    expect(readFileSync(join(folder!, 'whole'), 'utf8')).toBe('yes');
    expect(await cache.folder('app', ['a'], never)).toBe(folder);
    expect(readdirSync(join(root, 'app'))).toHaveLength(1);
  });

  it('takes away what was not asked for in a month, and what is half there after a day', () => {
    const age = (file: string, days: number): void => {
      const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
      utimesSync(file, then, then);
    };
    for (const key of ['old', 'asked for', 'new']) get([key], () => key);
    for (const file of kept()) age(file, readFileSync(file, 'latin1').includes('new') ? 0 : 31);
    get(['asked for'], never);
    writeFileSync(join(root, 'words/half.1-0'), '');
    age(join(root, 'words/half.1-0'), 2);
    new DiskCache(root).prune();
    expect(kept()).toHaveLength(2);
    expect(['asked for', 'new'].map((key) => get([key], never))).toEqual(['asked for', 'new']);
    expect(existsSync(join(root, 'words/half.1-0'))).toBe(false);
  });
});
