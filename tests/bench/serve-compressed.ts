import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A served folder: its address without a slash at the end, and how to end it. */
export interface Served {
  readonly origin: string;
  /** bytes of all answers so far */
  readonly sent: () => number;
  readonly close: () => void;
}

/** Serves a folder as hosts do, compressed; each file is compressed once, before it is timed. */
export async function serveCompressed(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
    const named = join(folder, path);
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    if (type === undefined) {
      const whole = readFileSync(file);
      sent += whole.length;
      return void response.end(whole);
    }
    let body = packed.get(file);
    if (body === undefined) {
      body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
      packed.set(file, body);
    }
    sent += body.length;
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: () => void server.close(),
  };
}
