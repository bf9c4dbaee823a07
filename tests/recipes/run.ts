import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine, refuse } from '../../src/site/commands/command-line';
import { generatedSeed } from '../bench/archive';
import { env, hashOfTree, makeProject, root } from '../site/commands/project';

const usage = `npx tsx tests/recipes/run.ts [--seeds N] [--parts N]
Runs the recipes of docs/recipes.md on processes of this machine, over N generated seeds (400) in N parts (8),
and compares what they find, and the site of it, with what one process finds and builds.`;

/** What a recipe needs of this machine, by its title: a script that begins it, and ends it with "stop". */
const stands: Readonly<Record<string, string>> = {
  'GNU parallel over SSH': 'local-sshd.sh',
  Slurm: 'local-slurm.sh',
};

/** A recipe of the page: its title, and its block of commands. */
interface Recipe {
  readonly title: string;
  readonly commands: string;
}

function recipesIn(markdown: string): Recipe[] {
  return [...markdown.matchAll(/^## (.+)\n\n```sh\n([^]*?)^```/gm)].map(([, title, commands]) => ({
    title: title!,
    commands: commands!,
  }));
}

/** What was found and built: a hash of the lines of seeds in their order, one of the site and its register, seconds. */
interface Outcome {
  readonly lines: string;
  readonly site: string;
  readonly seconds: number;
}

class Bench {
  readonly project = makeProject({});

  constructor(
    count: number,
    private readonly parts: number,
  ) {
    for (let n = 0; n < count; n++)
      writeFileSync(this.at(`seeds/report-${String(n).padStart(5, '0')}.txt`), generatedSeed(n, 3000));
  }

  at(name: string): string {
    return join(this.project, name);
  }

  shell(script: string, more: Readonly<Record<string, string>> = {}): void {
    const variables = { ...env, ...more, PARTS: String(this.parts), SOURCE_DATE_EPOCH: '1790000000', CARDS: 'none' };
    const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: this.project,
      env: variables,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`ended with ${status}: ${script}\n${stderr}`);
  }

  /** Runs commands that fill `shards` and build; nothing of earlier ones is left. */
  outcome(commands: string, more: Readonly<Record<string, string>> = {}): Outcome {
    for (const name of ['shards', 'dist', 'seeds/ids']) rmSync(this.at(name), { recursive: true, force: true });
    const began = performance.now();
    this.shell(commands, more);
    const seconds = (performance.now() - began) / 1000;
    const found = readdirSync(this.at('shards'))
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(this.at(`shards/${name}`), 'utf8').split('\n'))
      .filter((line) => line.includes('"article":'));
    rmSync(this.at('shards'), { recursive: true });
    mkdirSync(this.at('found'), { recursive: true });
    writeFileSync(this.at('found/lines'), found.sort().join('\n'));
    const lines = hashOfTree(this.at('found'));
    renameSync(this.at('seeds/ids'), this.at('dist/ids'));
    return { lines, site: hashOfTree(this.at('dist')), seconds };
  }
}

/** Runs a recipe with what stands for its machines, and takes that away. */
function run(bench: Bench, { title, commands }: Recipe): Outcome {
  const script = stands[title];
  if (script === undefined) return bench.outcome(commands);
  const stand = join(root, 'tests/recipes', script);
  const folder = bench.at('stand');
  try {
    bench.shell(`bash ${stand} start ${folder}`);
    return bench.outcome(commands, { SLURM_CONF: join(folder, 'slurm.conf') });
  } finally {
    bench.shell(`bash ${stand} stop ${folder}`);
  }
}

function main(): void {
  const { values } = readCommandLine({ usage, options: { seeds: { type: 'string' }, parts: { type: 'string' } } });
  const [seeds, parts] = [Number(values.seeds ?? 400), Number(values.parts ?? 8)];
  if (!(seeds >= 1 && parts >= 1)) refuse(usage, '--seeds and --parts are numbers from 1 on');
  const bench = new Bench(seeds, parts);
  try {
    const whole = bench.outcome(
      'mkdir shards; npm run --silent analyze -- --jobs 1 --part 1/1 seeds > shards/1.jsonl; npm run build',
    );
    const told = ({ seconds }: Outcome): string => `${seconds.toFixed(1)} s`;
    console.log(`${seeds} seeds; one process, and a build from the seeds: ${told(whole)}`);
    for (const recipe of recipesIn(readFileSync(join(root, 'docs/recipes.md'), 'utf8'))) {
      const outcome = run(bench, recipe);
      const same = (is: boolean): string => (is ? 'the same' : 'DIFFERENT');
      const [lines, site] = [outcome.lines === whole.lines, outcome.site === whole.site];
      console.log(`${recipe.title}: ${parts} parts, ${told(outcome)}; lines ${same(lines)}, site ${same(site)}`);
      if (!lines || !site) process.exitCode = 1;
    }
  } finally {
    rmSync(bench.project, { recursive: true });
  }
}

main();
