import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { deskRequests, type DeskAct, type DeskAnswer, type DeskState } from '../../derive/corrections/desk-messages';
import type { Desk } from './desk';
import { DeskRefusal } from './owner-file';

/** In bytes: more than any form of the page sends. */
const longestRequest = 65_536;

/** Why a request is not answered. */
interface Refused {
  readonly status: number;
  readonly message: string;
}

/** Answers the pages of the same server, on the same machine, with what the desk does; nobody else. */
export function answerDesk(desk: Desk) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answerOf(desk, request).then(({ status, answer }) => {
      response.statusCode = status;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      // what was refused before it was read is not read any more
      if (!request.complete) response.setHeader('Connection', 'close');
      response.end(JSON.stringify(answer));
    });
  };
}

async function answerOf(desk: Desk, request: IncomingMessage): Promise<{ status: number; answer: DeskAnswer }> {
  const refused = refusalOf(request);
  if (refused !== null) return { status: refused.status, answer: { message: refused.message } };
  try {
    const act = (request.url ?? '').replace(/^\/|\?.*$/g, '');
    if (!isAct(act)) return { status: 404, answer: { message: 'the desk does no such thing' } };
    const body = await bodyOf(request);
    if (body === null) return { status: 413, answer: { message: 'is more than the desk takes at once' } };
    return { status: 200, answer: { state: done(desk, act, body) } };
  } catch (error) {
    if (error instanceof DeskRefusal) return { status: 409, answer: { message: error.message } };
    return { status: 500, answer: { message: `the desk failed (${String(error)}); nothing was written` } };
  }
}

const isAct = (act: string): act is DeskAct => Object.hasOwn(deskRequests, act);

function done(desk: Desk, act: DeskAct, body: string): DeskState {
  switch (act) {
    case 'state':
      return desk.state(readAs(deskRequests.state, body));
    case 'put':
      return desk.put(readAs(deskRequests.put, body));
    case 'take-back':
      return desk.takeBack(readAs(deskRequests['take-back'], body));
    case 'undo':
      return desk.undo(readAs(deskRequests.undo, body));
  }
}

interface Schema<T> {
  readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: Issues };
}

interface Issues {
  readonly issues: readonly {
    readonly code?: string;
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }[];
}

function readAs<T>(schema: Schema<T>, body: string): T {
  const parsed = schema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const { code, path, message } = parsed.error.issues[0]!;
  if (code === 'custom' && !(String(path.at(-1)) in fieldHint)) throw new DeskRefusal(message);
  const field = path.at(-1);
  throw new DeskRefusal(
    field === undefined ? message : `“${String(field)}” is not as it must be: ${fieldHint[String(field)] ?? message}`,
  );
}

/** What is wanted of what an owner types. */
const fieldHint: Readonly<Record<string, string>> = {
  said: 'a date such as 2024-11-23, 2024-11, 2024 or 2024-W47',
  value: 'a date such as 2024-11-23, 2024-11, 2024 or 2024-W47',
};

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new DeskRefusal('what was sent is no JSON');
  }
}

/** Only a page of this server may ask, with what a form of another site cannot send, on this machine. */
function refusalOf({ method, headers, socket }: IncomingMessage): Refused | null {
  if (method !== 'POST') return { status: 405, message: 'the desk takes POST alone' };
  if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, message: 'the desk takes JSON alone' };
  const scheme = (socket as Partial<TLSSocket>).encrypted === true ? 'https' : 'http';
  const site = headers['sec-fetch-site'];
  if (headers.origin !== `${scheme}://${headers.host ?? ''}` || (site !== undefined && site !== 'same-origin'))
    return { status: 403, message: 'the desk answers the pages of this server alone' };
  if (!/^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? ''))
    return { status: 403, message: 'the desk writes only for who runs npm run dev: open the page on that machine' };
  return null;
}

/** The body as text; null where it is longer than the desk takes. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > longestRequest) return null;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestRequest) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
