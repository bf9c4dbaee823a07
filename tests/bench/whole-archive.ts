import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, makeProject } from '../site/commands/project';
import { newsSeed } from './news';
import { printFigures } from './table';
import { commandOf } from './used';

const articles = Number(process.env.ARTICLES ?? 10_000);

/** A build of 10,000 articles (ARTICLES for another number) by two threads: greatest memory, and how long it takes. */
export async function benchArchive(): Promise<void> {
  const project = makeProject({});
  try {
    for (let n = 0; n < articles; n++)
      writeFileSync(join(project, `seeds/report-${String(n).padStart(6, '0')}.txt`), newsSeed(n, articles));
    const first = await build(project);
    const second = await build(project);
    printFigures(`build of ${articles.toLocaleString('en')} generated articles`, [
      {
        name: 'greatest memory of the first build, its threads as well',
        value: first.megabytes,
        unit: 'MB',
        most: 400,
      },
      { name: 'of the second build, nothing having changed', value: second.megabytes, unit: 'MB', most: 400 },
      { name: 'the first by the clock', value: first.seconds, unit: 's' },
      { name: 'the second by the clock', value: second.seconds, unit: 's' },
    ]);
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** Builds the site of a project and asks the system, four times a second, for the most memory that it had. */
async function build(project: string): Promise<{ megabytes: number; seconds: number }> {
  const [program, ...words] = commandOf(project, 'build');
  const began = performance.now();
  const child = spawn(program!, words, {
    cwd: project,
    env: { ...env, SITE_URL: 'https://example.org/', CARDS: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes = 0;
  const timer = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid!))), 250);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (status !== 0) throw new Error(`the build ended with ${status}`);
  return { megabytes, seconds: (performance.now() - began) / 1000 };
}

function peakOf(process: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    // it has just ended
    return 0;
  }
}
