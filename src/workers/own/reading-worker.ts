import type { AskedReading, OwnReading } from '../../model/own-article';
import type * as Reader from './read-own';

/** What the page sends: what is to be read, with a number. */
export type ToReadingWorker = { readonly id: number } & AskedReading;

/** What the worker sends back: how many parts of the engine have come, of how many, and at last what was read. */
export type FromReadingWorker =
  | { readonly id: number; readonly come: number; readonly parts: number }
  | { readonly id: number; readonly reading: OwnReading }
  | { readonly id: number; readonly message: string }
  | { readonly id: number; readonly error: string };

// a dedicated worker's own scope; the types of the page have none
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ToReadingWorker>) => void;
  postMessage: (message: FromReadingWorker) => void;
};

/** The engine in parts, the large ones first, so that its coming can be shown. */
const parts = [
  () => import('../../analysis/text/tagger/model'),
  () => import('../../analysis/grammar/parser/parse-sentences'),
  () => import('../../analysis/seed/language'),
  () => import('../../analysis/countries/gazetteer'),
  () => import('../../import/seeds/read-form'),
] as const;

const waysOut = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts'];

/** Takes from this worker every means to ask anything of anybody: a policy in a page's HTML does not reach it. */
function shutIn(): void {
  for (const name of waysOut) Object.defineProperty(globalThis, name, { value: undefined });
}

let engine: Promise<typeof Reader> | null = null;

async function bring(onPart: () => void): Promise<typeof Reader> {
  await Promise.all(parts.map((load) => load().then(onPart)));
  const reader = await import('./read-own');
  shutIn();
  onPart();
  return reader;
}

scope.onmessage = async ({ data }) => {
  const { id } = data;
  let come = 0;
  const tell = (): void => scope.postMessage({ id, come: come++, parts: parts.length + 1 });
  try {
    tell();
    engine ??= bring(tell);
    const reader = await engine;
    const reading = reader.answerReading(data);
    scope.postMessage('message' in reading ? { id, ...reading } : { id, reading });
  } catch (error) {
    engine = null;
    scope.postMessage({ id, error: String(error) });
  }
};
