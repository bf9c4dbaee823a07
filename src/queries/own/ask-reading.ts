import type { AskedReading, OwnReading } from '../../model/own-article';
import type { FromReadingWorker, ToReadingWorker } from '../../workers/own/reading-worker';

/** How much of the engine has come, 0 to 1; null once it reads. */
export type OnProgress = (share: number | null) => void;

interface Waiting {
  readonly onProgress: OnProgress;
  readonly answer: (reading: OwnReading) => void;
  readonly fail: (error: Error) => void;
}

/** Why something cannot be put right as it was asked. */
export class EditRefusal extends Error {}

/** Begun with the first text. */
let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, Waiting>();

function workerOfReading(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL('../../workers/own/reading-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromReadingWorker>) => {
    const one = waiting.get(data.id);
    if ('come' in data) return one?.onProgress(data.come < data.parts ? data.come / data.parts : null);
    waiting.delete(data.id);
    if ('reading' in data) one?.answer(data.reading);
    else if ('message' in data) one?.fail(new EditRefusal(data.message));
    else one?.fail(new Error(data.error));
  };
  // its script did not come: whoever asks again begins anew
  worker.onerror = () => {
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail(new Error('the program did not come'));
  };
  return worker;
}

/**
 * Reads a text beside the page, on the reader's own machine, so that the page goes on answering.
 * Rejects when the engine does not come, and with a `EditRefusal` where an edit cannot be made.
 */
export function askReading(asked: AskedReading, onProgress: OnProgress): Promise<OwnReading> {
  return new Promise((answer, fail) => {
    const beside = workerOfReading();
    const id = count++;
    waiting.set(id, { onProgress, answer, fail });
    beside.postMessage({ id, ...asked } satisfies ToReadingWorker);
  });
}
