import type { ListAnswer, ListFiles, ListQuestion } from '../derive/list-question';
import { fetchData } from './fetch-data';
import { listEngine } from './list-engine';

/** What the page sends: a question with a number, or the list that may be asked for soon. */
export type ToListWorker =
  { readonly id: number; readonly question: ListQuestion } | { readonly prepare: Omit<ListFiles, 'total'> };

/** What the worker sends back. */
export type FromListWorker =
  { readonly id: number; readonly answer: ListAnswer } | { readonly id: number; readonly error: string };

const engine = listEngine(
  (file) => fetchData(file),
  // nobody who keeps nothing of their own fetches what reads it
  async (list) => {
    const [{ ownListOf }, { keptRows }] = await Promise.all([import('./own/own-list'), import('./own/own-shelf')]);
    return ownListOf(list, await keptRows());
  },
);

// a dedicated worker's own scope; the types of the page have none
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ToListWorker>) => void;
  postMessage: (message: FromListWorker, transfer: readonly Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  if ('prepare' in data) return void engine.prepare(data.prepare);
  const { id, question } = data;
  engine.answer(question).then(
    (answer) => scope.postMessage({ id, answer }, [answer.places.buffer]),
    (error: unknown) => scope.postMessage({ id, error: String(error) }, []),
  );
};
