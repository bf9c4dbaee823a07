import type { ListAnswer, ListFiles, ListQuestion } from '../derive/list-question';
import type { ReadFile } from '../workers/kept-files';
import type { ListEngine } from '../workers/list-engine';

import type { FromListWorker, ToListWorker } from '../workers/list-worker';

interface Waiting {
  readonly question: ListQuestion;
  readonly answer: (answer: ListAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** The worker beside this page: begun with the first question, null where there can be none. */
let worker: Worker | null | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

function workerOfPage(): Worker | null {
  if (worker !== undefined) return worker;
  if (typeof Worker === 'undefined') return (worker = null);
  worker = new Worker(new URL('../workers/list-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromListWorker>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) one?.answer(data.answer);
    else one?.fail(new Error(data.error));
  };
  // its script did not come, as after an update: the page answers itself, or finds its own part gone too
  worker.onerror = () => {
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { question, answer, fail } of left) answerHere(question).then(answer, fail);
  };
  return worker;
}

let readHere: ReadFile = () => Promise.reject(new Error('nothing to read with'));
let engine: Promise<ListEngine> | null = null;

function answerHere(question: ListQuestion): Promise<ListAnswer> {
  engine ??= import('../workers/list-engine').then(({ listEngine }) => listEngine((file) => readHere(file)));
  engine.catch(() => (engine = null));
  return engine.then(({ answer }) => answer(question));
}

/**
 * Asks what a narrowed list shows, of a worker; where there is none, of the page itself, which then
 * reads data files by `read`. Rejects when a file cannot be read.
 */
export function askList(question: ListQuestion, read: ReadFile): Promise<ListAnswer> {
  readHere = read;
  const beside = workerOfPage();
  if (beside === null) return answerHere(question);
  return new Promise((answer, fail) => {
    const id = asked++;
    waiting.set(id, { question, answer, fail });
    beside.postMessage({ id, question } satisfies ToListWorker);
  });
}

/** Lets the worker read what it needs of a list that will be asked for. */
export function prepareList(list: Omit<ListFiles, 'total'>): void {
  workerOfPage()?.postMessage({ prepare: list } satisfies ToListWorker);
}
