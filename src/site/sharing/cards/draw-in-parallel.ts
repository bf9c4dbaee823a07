import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { CardDone, CardOrder } from './card-worker';

/** A worker takes a second to begin, in which it could draw so many. */
const cardsForWorker = 12;

type OnDone = (order: CardOrder, failure: CardDone) => void;

/**
 * Draws cards on all processors, by processes of the program `worker`, a path. `onDone` is told of each, with why it failed or null. Never
 * rejects: a card that cannot be drawn leaves the others as they are.
 */
export async function drawInParallel(orders: readonly CardOrder[], worker: string, onDone: OnDone): Promise<void> {
  const waiting = [...orders];
  const count = Math.min(availableParallelism(), Math.ceil(orders.length / cardsForWorker));
  await Promise.all(Array.from({ length: count }, () => work(waiting, worker, onDone)));
}

/** One worker, until nothing waits: whatever ends it fails the card that it had, and another goes on. */
async function work(waiting: CardOrder[], file: string, onDone: OnDone): Promise<void> {
  while (waiting.length > 0) {
    const worker = startWorker(file);
    try {
      for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
        const failure = await answerOf(worker, order);
        onDone(order, failure.why);
        if (failure.ended) break;
      }
    } finally {
      worker.kill();
    }
  }
}

function startWorker(file: string): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(file, { execArgv: ['--import', tsx], serialization: 'advanced' });
}

function answerOf(worker: ChildProcess, order: CardOrder): Promise<{ why: CardDone; ended: boolean }> {
  return new Promise((resolve) => {
    const settle = (why: CardDone, ended: boolean): void => {
      worker.removeAllListeners();
      resolve({ why, ended });
    };
    worker.once('message', ({ done }: { done: CardDone }) => settle(done, false));
    worker.once('error', (error) => settle(error.message, true));
    worker.once('exit', (code, signal) => settle(`its process ended with ${code ?? signal}`, true));
    worker.send(order);
  });
}
