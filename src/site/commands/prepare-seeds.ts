import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Fewer seeds are read sooner by the build alone: a thread must start, and learn as it goes. */
const manySeeds = 100;

/** Whether the threads' program lies beside this one: the bundle's does, and it alone has a cache that they share. */
const isBundled = extname(import.meta.url) === '.mjs';

/** The seeds that a thread of `prepareSeeds` has to analyse, below a folder; see `SeedFolder`. */
export interface SeedsOfThread {
  readonly folder: string;
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Analyses seeds in threads, so that the build finds them in the cache: `jobs` threads, or, for
 * null, as many as there are processors where there are seeds enough. What a thread that dies leaves
 * undone the build does itself.
 */
export async function prepareSeeds({ folder, root, paths }: SeedsOfThread, jobs: number | null): Promise<void> {
  const threads = Math.min(jobs ?? availableParallelism(), paths.length);
  if (!isBundled || threads < 2 || (jobs === null && paths.length < manySeeds)) return;
  const parts = Array.from({ length: threads }, (_, thread) => paths.filter((_, n) => n % threads === thread));
  await Promise.all(parts.map((part) => ended({ folder, root, paths: part })));
}

function ended(workerData: SeedsOfThread): Promise<void> {
  const worker = new Worker(new URL('./prepare-worker.mjs', import.meta.url), { workerData });
  return new Promise((resolve) => {
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
