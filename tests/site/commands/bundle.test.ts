import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, commandLine, goodSeed, makeProject, root, run } from './project';

/** The words that run a command from its bundle. */
const launch = (command: string, ...words: string[]): string[] => [
  process.execPath,
  'src/site/commands/launch.mjs',
  command,
  ...words,
];

describe('the bundle of the commands', { timeout: 120_000 }, () => {
  let project: string;
  let cache: string;
  const bundles = (): string[] => readdirSync(cache).filter((name) => !['compiled', 'looks'].includes(name));

  beforeAll(() => {
    project = makeProject({ 'talks.txt': goodSeed });
    cache = join(project, 'node_modules/.cache/on-the-record');
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('is made once by two that need it at the same time', async () => {
    const both = [1, 2].map(() => begin(project, launch('analyze', 'seeds')));
    const ends = await Promise.all(both.map((child) => once(child, 'exit') as Promise<[number]>));
    expect(ends.map(([status]) => status)).toEqual([0, 0]);
    expect(bundles()).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  it('finds what the sources find, byte for byte', () => {
    const texts = join(root, 'tests/kinds');
    const bundled = run(project, launch('analyze', texts));
    const { stdout, stderr, status } = run(project, commandLine('analyze', texts));
    // no line of two megabytes in a message
    expect(bundled.stdout === stdout && stdout.length > 100_000).toBe(true);
    expect([bundled.stderr, bundled.status]).toEqual([stderr, status]);
  });

  it('reads a folder in threads as it does one by one, faults and all', () => {
    const texts = join(root, 'tests/kinds');
    mkdirSync(join(project, 'odd'));
    for (const [n, text] of ['', 'Two\n\nNo date.\n', '\n\n'].entries())
      writeFileSync(join(project, `odd/${n}.txt`), text);
    const [alone, together] = ['1', '3'].map((jobs) => run(project, launch('analyze', '--jobs', jobs, texts, 'odd')));
    expect(together!.stdout === alone!.stdout && alone!.stdout.length > 100_000).toBe(true);
    expect([together!.stderr, together!.status]).toEqual([alone!.stderr, 1]);
    expect(alone!.stderr).toMatch(/^odd\/0\.txt:1: error/m);
  });

  it('builds the site', () => {
    const { status, stderr } = run(project, launch('build'));
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^1 article, \d+ pages in dist\/$/m)]);
    expect(existsSync(join(project, 'dist/articles/talks/index.html'))).toBe(true);
  });

  it('is another when a source changes', () => {
    const source = join(project, 'src/site/commands/analyze.ts');
    const whole = readFileSync(source, 'utf8');
    writeFileSync(source, whole.replace('- is standard input', '- is what is piped in'));
    expect(run(project, launch('analyze', '--help')).stdout).toContain('- is what is piped in');
    writeFileSync(source, whole);
    expect(run(project, launch('analyze', '--help')).stdout).toContain('- is standard input');
  });

  it('holds no source that it is not known by', () => {
    appendFileSync(join(project, 'src/site/commands/analyze.ts'), "\nimport '../../training/write-model';\n");
    const { status, stderr } = run(project, launch('analyze', '--help'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('src/training/write-model.ts')]);
  });
});

describe('where nothing can be written', { timeout: 120_000 }, () => {
  it('the sources run as they are', () => {
    const project = makeProject({ 'talks.txt': goodSeed });
    try {
      const cache = join(project, 'node_modules/.cache');
      // a file in its place holds off the owner of the machine too, who may write anywhere
      writeFileSync(cache, '');
      chmodSync(project, 0o755);
      const { status, stdout, stderr } = run(project, launch('analyze', 'seeds'));
      expect([status, stderr, JSON.parse(stdout)]).toEqual([0, '', expect.objectContaining({ id: 'talks' })]);
      expect(existsSync(join(cache, 'on-the-record'))).toBe(false);
    } finally {
      rmSync(project, { recursive: true });
    }
  });
});
