import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { HeadersFile } from './headers-file';
import type { WhereToListen } from './where-to-listen';

/** A request; `originalUrl` is its address where the base was taken off `url`. */
type Request = IncomingMessage & { originalUrl?: string };
type Failure = { readonly statusCode: number; readonly headers?: OutgoingHttpHeaders | undefined };
type Middleware = (request: Request, response: ServerResponse, next: (failure?: Failure) => void) => void;

/** A part of a file stays as it is: its bytes are counted before compression. */
const compress = compression({
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
}) as unknown as Middleware;

/**
 * A built site as a host serves it: below `base`, compressed, with the headers of its `_headers`,
 * and its `404.html` for what is not there.
 */
export function serveFolder(folder: string, base: string): Server {
  const serve = below(base, filesOf(folder, base));
  return createServer((request: Request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD')
      compress(request, response, () => serve(request, response));
    else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  });
}

/** The files of a folder, with conditional requests, ranges and the slash after a folder's name. */
function filesOf(folder: string, base: string): Middleware {
  const promised = new HeadersFile(join(folder, '_headers'));
  return serveStatic(folder, {
    cacheControl: false,
    setHeaders: (response) => {
      const path = response.statusCode === 404 ? `${base}404.html` : pathOf(response.req);
      response.setHeader('Cache-Control', 'no-cache');
      for (const [name, value] of promised.for(path)) response.setHeader(name, value);
    },
  });
}

/**
 * Serves files at addresses that begin with the base, and the page of unknown addresses at all
 * others.
 */
function below(base: string, files: Middleware): (request: Request, response: ServerResponse) => void {
  const notFound = (request: Request, response: ServerResponse): void => {
    response.statusCode = 404;
    delete request.headers.range;
    request.url = '/404.html';
    files(request, response, () => response.end());
  };
  return (request, response) => {
    const url = request.url ?? '/';
    request.originalUrl = url;
    if (`${pathOf(request)}/` === base)
      return void response.writeHead(301, { Location: url.replace(/^[^?]*/, base) }).end();
    if (!url.startsWith(base)) return notFound(request, response);
    request.url = url.slice(base.length - 1);
    files(request, response, (failure) => {
      if (failure === undefined) notFound(request, response);
      else response.writeHead(failure.statusCode, failure.headers).end();
    });
  };
}

const pathOf = ({ originalUrl, url }: Request): string => (originalUrl ?? url ?? '/').split('?')[0]!;

/** Listens on the port, or on the next one that is free, and gives the one it got. */
export function listen(server: Server, { host, port }: WhereToListen): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, { host, port: port + 1 }));
      else reject(error);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
