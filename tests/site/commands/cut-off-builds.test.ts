import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, commandLine, goodSeed, hashOfTree, leftoversIn, makeProject, run } from './project';

/** By the bundle, which has a cache. */
const build = [process.execPath, 'src/site/commands/launch.mjs', 'build'];

const otherSeed = '3 March 2024\n\nSnow in the north\n\n“The road is closed,” said Bo Holm.\n';

/** Where the build keeps what it worked out, of a project that has one bundle. */
function keptIn(project: string): string {
  const cache = join(project, 'node_modules/.cache/on-the-record');
  const bundle = readdirSync(cache).find((name) => /^[0-9a-f]{16}$/.test(name))!;
  return join(cache, bundle, 'kept');
}

/** Numbers from 0 to 1, the same in every run. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a build that is cut off leaves the last good site', { timeout: 300_000 }, () => {
  let project: string;
  let site: string;
  let milliseconds: number;
  let good: string;
  let whole: string;
  let clean: string;

  /**
   * Builds, with nothing left beside the site, and marks it so that no other build can make the
   * same.
   */
  const buildGood = (): void => {
    const began = performance.now();
    expect(run(project, build)).toMatchObject({ status: 0 });
    milliseconds = performance.now() - began;
    expect(existsSync(join(site, 'last-good.txt'))).toBe(false);
    expect(leftoversIn(project)).toEqual([]);
    whole = hashOfTree(site);
    writeFileSync(join(site, 'last-good.txt'), 'this one');
    good = hashOfTree(site);
  };

  /**
   * The last good site stands; or, of a build that had put its own there before it was cut off, that
   * one, whole, and a good one is made again. Tells which.
   */
  const isCutBeforeEnd = (): boolean => {
    if (existsSync(join(site, 'last-good.txt'))) {
      expect(hashOfTree(site)).toBe(good);
      return true;
    }
    expect(hashOfTree(site)).toBe(whole);
    buildGood();
    return false;
  };

  beforeAll(() => {
    project = makeProject({ 'talks.txt': goodSeed, 'snow.txt': otherSeed });
    site = join(project, 'dist');
    buildGood();
    clean = whole;
  }, 120_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it('at ten random moments by SIGKILL; then the next build works', async () => {
    const chance = chances(20_261_127);
    for (let cut = 0; cut < 10;) {
      // each time another part of the cache is made when it is cut off
      if (cut % 3 === 0) rmSync(keptIn(project), { recursive: true, force: true });
      const child = begin(project, [...build, '--jobs', cut % 2 === 0 ? '1' : '4']);
      const ended = once(child, 'exit');
      await setTimeout(chance.next().value! * milliseconds);
      child.kill('SIGKILL');
      await ended;
      if (isCutBeforeEnd()) cut++;
    }
    buildGood();
    expect(whole).toBe(clean);
  });

  it('gives the same from what was kept and anew, at once and one by one', () => {
    for (const jobs of ['1', '4']) {
      rmSync(keptIn(project), { recursive: true, force: true });
      for (let time = 0; time < 2; time++) {
        expect(run(project, [...build, '--jobs', jobs])).toMatchObject({ status: 0 });
        expect(hashOfTree(site)).toBe(clean);
      }
    }
    buildGood();
  });

  it('makes only what one changed seed changes, and the same as anew', () => {
    const pageOf = (article: string): string => join(site, 'articles', article, 'index.html');
    const seed = join(project, 'seeds/snow.txt');
    const before = ['talks', 'snow'].map((id) => statSync(pageOf(id)).ino);
    writeFileSync(seed, otherSeed.replace('Bo Holm', 'Eva Lund'));
    const publish = (): string => {
      expect(run(project, build)).toMatchObject({ status: 0 });
      return hashOfTree(site);
    };
    const changed = publish();
    const after = ['talks', 'snow'].map((id) => statSync(pageOf(id)).ino);
    expect(before.map((ino, n) => ino === after[n])).toEqual([true, false]);
    // what somebody altered in the site is not taken over
    writeFileSync(pageOf('talks'), 'other words');
    expect(publish()).toBe(changed);
    rmSync(keptIn(project), { recursive: true });
    expect(publish()).toBe(changed);
    writeFileSync(seed, otherSeed);
    rmSync(join(project, 'seeds/ids'), { recursive: true });
    buildGood();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s', async (signal) => {
    const child = begin(project, build);
    const ended = once(child, 'exit');
    await setTimeout(milliseconds / 2);
    child.kill(signal);
    await ended;
    isCutBeforeEnd();
  });

  it('by an error in a seed under --strict', () => {
    writeFileSync(join(project, 'seeds/blank.txt'), '\n');
    const { status, stderr } = run(project, commandLine('build', '--strict'));
    rmSync(join(project, 'seeds/blank.txt'));
    expect(stderr).toMatch(/blank\.txt:1: error: is blank/);
    expect(stderr).toMatch(/1 error in the seeds \(--strict\)/);
    expect(status).not.toBe(0);
    expect(hashOfTree(site)).toBe(good);
    expect(leftoversIn(project)).toEqual([]);
  });

  it('by a limit on the size of files, as a quota sets it', () => {
    const { status } = run(project, ['bash', '-c', `ulimit -f 100; exec ${build.join(' ')}`]);
    expect(status).not.toBe(0);
    expect(hashOfTree(site)).toBe(good);
    expect(leftoversIn(project)).toEqual([]);
  });

  it('by another build that is at work: the second says so', async () => {
    const first = begin(project, build);
    const ended = once(first, 'exit');
    const lock = join(project, '.dist.lock');
    // once it is filled: a build that stops before that is taken for one that was cut off
    while (!existsSync(lock) || readFileSync(lock, 'utf8') === '') await setTimeout(5);
    first.kill('SIGSTOP');
    const { status, stderr } = run(project, build);
    first.kill('SIGCONT');
    expect(stderr).toMatch(new RegExp(`another build is at work \\(process ${first.pid}\\)`));
    expect(status).not.toBe(0);
    expect(await ended).toEqual([0, null]);
  });
});

/**
 * A way to run a script that may mount a file system which nobody else sees; null where the system
 * allows none.
 */
const unshared = [
  ['unshare', '-m'],
  ['unshare', '-rm'],
].find((words) => run('/', [...words, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0);

describe('a full file system', { timeout: 300_000 }, () => {
  // where none may be mounted, the limit on the size of files above stands for it
  it.runIf(unshared)('leaves the last good site, and the next build with room works', () => {
    const project = makeProject({ 'talks.txt': goodSeed });
    mkdirSync(join(project, 'small'));
    const config = join(project, 'vite.config.ts');
    writeFileSync(
      config,
      `import base from './base.config.ts';\nexport default { ...base, build: { ...base.build, outDir: 'small/dist' } };\n`,
    );
    run(project, ['cp', join(import.meta.dirname, '../../../vite.config.ts'), 'base.config.ts']);
    const command = build.join(' ');
    const hash = `find small/dist -type f | sort | xargs sha256sum | sha256sum`;
    const { stdout, stderr } = run(project, [
      ...unshared!,
      'bash',
      '-c',
      `mount -t tmpfs -o size=20m tmpfs small
      ${command}; echo first $?; ${hash}
      head -c $((($(df --output=avail small | tail -1) - 1000) * 1024)) /dev/zero > small/others
      ${command}; echo second $?; ${hash}; ls -A small
      rm small/others
      ${command}; echo third $?; ls -A small`,
    ]);
    const [first, before, second, after, ...rest] = stdout.trim().split('\n');
    rmSync(project, { recursive: true });
    expect(stderr).toMatch(/no space left/i);
    expect([first, second, ...rest]).toEqual(['first 0', 'second 1', 'dist', 'others', 'third 0', 'dist']);
    expect(after).toBe(before);
  });
});
