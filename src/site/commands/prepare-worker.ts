import { workerData } from 'node:worker_threads';
import { openCache } from '../cache/open-cache';
import { SeedFolder } from '../seeds/seed-folder';
import type { SeedsOfThread } from './prepare-seeds';

/** A thread of `prepareSeeds`: analyses its seeds into the cache. */
const { folder, root, paths } = workerData as SeedsOfThread;
new SeedFolder(folder, root, Date.now, openCache()).prepare(paths);
