import { parentPort } from 'node:worker_threads';
import { analyseFile, type FolderOrder } from './analyse-file';
import type { Question } from './thread-pool';

let folder: FolderOrder = { date: null, owner: [] };

/** A thread of `analyze`: answers each file with what was found in it. */
parentPort!.on('message', ({ file, order }: Question) => {
  folder = order ?? folder;
  parentPort!.postMessage(analyseFile(file, folder));
});
