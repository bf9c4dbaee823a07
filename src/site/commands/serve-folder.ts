import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { WhereToListen } from './where-to-listen';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A plain static server, as any host is: files of `folder` below `base`, `index.html` for folders, `404.html` for the rest. */
export function serveFolder(folder: string, base: string): Server {
  const policy = policyIn(folder);
  return createServer((request, response) => {
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = pathIn(request.url ?? '/', base);
    const file = path === null ? null : join(folder, path);
    if (file === null || !file.startsWith(folder)) return notFound(folder, response);
    if (existsSync(file) && statSync(file).isFile()) return send(file, 200, response);
    const index = join(file, 'index.html');
    if (!existsSync(index)) return notFound(folder, response);
    if (file.endsWith(sep)) return send(index, 200, response);
    const [bare, query] = (request.url ?? '/').split('?');
    response.writeHead(301, { Location: `${bare}/${query === undefined ? '' : `?${query}`}` }).end();
  });
}

/** The path below the base, decoded; null for one outside of it or one that cannot be read. */
function pathIn(url: string, base: string): string | null {
  const path = url.split('?')[0]!;
  if (!path.startsWith(base)) return null;
  try {
    return normalize(`/${decodeURIComponent(path.slice(base.length))}`);
  } catch {
    return null;
  }
}

function send(file: string, status: number, response: ServerResponse): void {
  response.writeHead(status, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) send(page, 404, response);
  else response.writeHead(404).end();
}

/** The policy that the headers file asks hosts to send. */
function policyIn(folder: string): string | null {
  const file = join(folder, '_headers');
  return existsSync(file) ? (/Content-Security-Policy: (.*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? null) : null;
}

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
