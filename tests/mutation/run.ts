import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine, refuse } from '../../src/site/commands/command-line';
import { installPackages } from '../../src/site/commands/install-packages';
import { draw, filesOf, mutantsOf, rangeOf, type Mutant } from './mutants';
import { report } from './report';

const usage = `npm run mutate -- [ROOM] [--mutants N] [--seed N] [--list]
Changes the program in small ways, one at a time, and tells which changes no test notices.
Without ROOM, 1,000 mutants are drawn from src/analysis, links, derive and site; ROOM (analysis/times,
derive, links/href.ts) means all of its own. Tables and models are left out. --list only names them.
The first use installs Stryker into tests/mutation. Decision 26 says how it works.`;

interface Stryker {
  runMutationTest(): Promise<Mutant[]>;
}

function optionsFor(files: readonly string[], drawn: readonly Mutant[] | null, folder: string): object {
  return {
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'plugins.mjs')],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    mutate: drawn === null ? files : drawn.map(rangeOf),
    ignorers: ['tables'],
    checkers: drawn === null ? [] : ['drawn'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: Math.min(4, availableParallelism()),
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: join(folder, 'sandbox'),
    ignorePatterns: ['/dist', '/docs', '/.bench', '/.browser-test', '/tests/browser'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  };
}

interface Order {
  readonly room: string | null;
  /** how many mutants to draw; null: all */
  readonly wanted: number | null;
  readonly seed: number;
  readonly list: boolean;
}

function readOrder(): Order {
  const { values, words } = readCommandLine({
    usage,
    takesWords: true,
    options: {
      mutants: { type: 'string' },
      seed: { type: 'string', default: '1' },
      list: { type: 'boolean', default: false },
    },
  });
  const room = words[0] ?? null;
  const wanted = values.mutants ?? (room === null ? '1000' : null);
  for (const [name, value] of Object.entries({ mutants: wanted, seed: values.seed }))
    if (value !== null && !/^\d+$/.test(value)) refuse(usage, `--${name} is "${value}", no number`);
  const { list, seed } = values;
  return { room, wanted: wanted === null ? null : Number(wanted), seed: Number(seed), list };
}

async function run(files: readonly string[], drawn: readonly Mutant[] | null): Promise<readonly Mutant[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    if (drawn !== null) {
      const { keyOf } = (await import('./plugins.mjs' as string)) as { keyOf: (mutant: Mutant) => string };
      process.env.MUTANTS_DRAWN = join(folder, 'drawn.json');
      writeFileSync(process.env.MUTANTS_DRAWN, JSON.stringify(drawn.map(keyOf)));
    }
    const packages = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/dist/src/index.js');
    const { Stryker } = (await import(packages)) as { Stryker: new (options: object) => Stryker };
    return await new Stryker(optionsFor(files, drawn, folder)).runMutationTest();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { room, wanted, seed, list } = readOrder();
  const files = filesOf(room);
  installPackages(import.meta.dirname, 'Stryker into tests/mutation');
  const all = await mutantsOf(files);
  const drawn = wanted === null ? null : draw(all, wanted, seed);
  process.stderr.write(`${drawn?.length ?? all.length} of ${all.length} mutants of ${files.length} files\n`);
  if (list) process.stdout.write(`${(drawn ?? all).map(rangeOf).join('\n')}\n`);
  else process.stdout.write(`${report(await run(files, drawn))}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exitCode = 2;
}
