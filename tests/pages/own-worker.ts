import { fetchData } from '../../src/workers/fetch-data';
import { listEngine } from '../../src/workers/list-engine';
import type { FromListWorker, ToListWorker } from '../../src/workers/list-worker';
import { ownListOf } from '../../src/workers/own/own-list';
import { keptRows } from '../../src/workers/own/own-shelf';
import type { FromReadingWorker, ToReadingWorker } from '../../src/workers/own/reading-worker';
import { answerReading } from '../../src/workers/own/read-own';

const lists = listEngine(fetchData, async (list) => ownListOf(list, await keptRows()));

/** What jsdom has not: the workers of the page, run in the page itself. */
export class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(private readonly url: URL) {}

  postMessage(data: ToReadingWorker | ToListWorker): void {
    if (this.url.pathname.includes('list-worker')) void this.answer(data as ToListWorker);
    else this.read(data as ToReadingWorker);
  }

  private read(asked: ToReadingWorker): void {
    const { id } = asked;
    const reading = answerReading(asked);
    this.tell({ id, come: 1, parts: 1 });
    this.tell('message' in reading ? { id, ...reading } : { id, reading });
  }

  private async answer(asked: ToListWorker): Promise<void> {
    if (!('question' in asked)) return;
    this.tell({ id: asked.id, answer: await lists.answer(asked.question) });
  }

  private tell(data: FromReadingWorker | FromListWorker): void {
    setTimeout(() => this.onmessage?.({ data }));
  }
}
