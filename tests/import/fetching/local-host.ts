import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** How a path is answered. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of this machine that answers some paths, and 404 on all others. */
export interface LocalHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly answers: Map<string, Answering>;
  /** what it was asked for, in order, with the conditions of each request */
  readonly asked: { readonly path: string; readonly etag: string | undefined }[];
  /** how many requests it had at the same time at most */
  readonly together: () => number;
  readonly close: () => void;
}

/** Starts a host; whoever starts it closes it. */
export async function startHost(): Promise<LocalHost> {
  const answers = new Map<string, Answering>();
  const asked: LocalHost['asked'] = [];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url!;
    asked.push({ path, etag: request.headers['if-none-match'] });
    most = Math.max(most, ++now);
    response.on('close', () => now--);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    together: () => most,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers with a document; where it has an `etag`, with 304 to whoever has it. */
export const document =
  (body: string | Uint8Array, type = 'application/xml', headers: Record<string, string> = {}): Answering =>
  (request, response) => {
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    if (isKnown) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };

/** Leads to another path or address. */
export const leadingTo =
  (location: string): Answering =>
  (_, response) =>
    void response.writeHead(302, { location }).end();
