import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { withheld } from '../seeds/read-article';
import { analyseFile, type Findings, type FolderOrder } from './analyse-file';
import { sideBySide } from './side-by-side';

/** A folder of fewer files is read sooner one by one: a thread must start, and learn as it goes. */
const manyFiles = 100;
/** How many files are begun and not yet written, for each thread. */
const ahead = 4;
/** Whether the threads' program lies beside this one: the bundle's does; sources run one by one. */
const isBundled = extname(import.meta.url) === '.mjs';

/** What a thread is asked: the order of the folder only when it is another than the last time. */
export interface Question {
  readonly file: string;
  readonly order: FolderOrder | null;
}

/** Analyses files of folders in threads, which are started when the first is asked for. */
export class ThreadPool {
  readonly #all: readonly Thread[];
  readonly #idle: Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];

  /** `jobs` threads; null for as many as there are processors, and only for folders worth it. */
  constructor(private readonly jobs: number | null) {
    this.#all = Array.from({ length: jobs ?? availableParallelism() }, () => new Thread());
    this.#idle = [...this.#all];
  }

  /**
   * Analyses the files of a folder and gives what was found in their order, in constant memory. A
   * thread that dies costs its file alone.
   */
  async *analyse(files: readonly string[], order: FolderOrder): AsyncGenerator<Findings> {
    const isWorthIt = files.length >= (this.jobs === null ? manyFiles : 2);
    if (isBundled && this.#all.length > 1 && isWorthIt)
      yield* sideBySide(files, this.#all.length * ahead, (file) => this.#ask(file, order));
    else for (const file of files) yield analyseFile(file, order);
  }

  async #ask(file: string, order: FolderOrder): Promise<Findings> {
    const thread = this.#idle.pop() ?? (await new Promise<Thread>((take) => this.#waiting.push(take)));
    const findings = await thread.analyse(file, order);
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(thread);
    else next(thread);
    return findings;
  }

  /** Ends the threads, without which the process would not end. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.close()));
  }
}

/** A thread that analyses one file at a time. */
class Thread {
  #worker: Worker | null = null;
  #order: FolderOrder | null = null;
  #file = '';
  #answer: (findings: Findings) => void = () => {};

  analyse(file: string, order: FolderOrder): Promise<Findings> {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ file, order: order === this.#order ? null : order } satisfies Question);
    this.#order = order;
    this.#file = file;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analyse-worker.mjs', import.meta.url));
    const died = (error: unknown): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#order = null;
      this.#answer(failed(this.#file, error));
    };
    worker.on('message', (findings: Findings) => this.#answer(findings));
    worker.on('error', died);
    worker.on('exit', (status) => died(`its thread ended with ${status}`));
    return worker;
  }
}

function failed(file: string, error: unknown): Findings {
  const message = `the engine failed on it (${String(error)}); please report this with the file`;
  const { faults, matched } = withheld(file, 1, message);
  return { article: null, faults, matched };
}
