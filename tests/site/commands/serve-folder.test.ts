import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, serveFolder } from '../../../src/site/commands/serve-folder';

const script = 'export const words = 1;\n'.repeat(200);
const policy = "default-src 'none'; frame-ancestors 'none'";
const headersOf = (base: string): string => `# what hosts shall send
/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A small site on a free port. */
class Site {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'dist');
  private server: Server | null = null;
  port = 0;

  constructor(private readonly base: string) {}

  async open(): Promise<void> {
    this.write('index.html', '<h1>home</h1>');
    this.write('people/index.html', '<h1>people</h1>'.repeat(100));
    this.write('404.html', '<h1>lost</h1>');
    this.write('assets/app-1.js', script);
    this.write('data/all-1.json', `[${'0,'.repeat(4_000_000)}0]`);
    this.write('_headers', headersOf(this.base));
    this.server = serveFolder(this.folder, this.base);
    this.port = await listen(this.server, { host: '127.0.0.1', port: 0 });
  }

  write(name: string, content: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), content);
  }

  close(): void {
    this.server!.close();
    rmSync(dirname(this.folder), { recursive: true });
  }

  /** Asks for a path as it stands: nothing in it is resolved before it is sent. */
  ask(path: string, headers: IncomingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: this.port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on('error', reject).end();
    });
  }

  /** Begins to fetch a path and goes away in the middle. */
  breakOff(path: string, headers: IncomingHttpHeaders): Promise<void> {
    return new Promise((resolve) => {
      const asked = request({ host: '127.0.0.1', port: this.port, path, headers }, (response) =>
        response.once('data', () => asked.destroy()),
      );
      asked
        .on('error', () => undefined)
        .on('close', resolve)
        .end();
    });
  }
}

describe.each(['/', '/reader/'])('the server of npm start, at %s', (base) => {
  const site = new Site(base);
  beforeAll(() => site.open());
  afterAll(() => site.close());

  it.each([
    ['', 'home'],
    ['people/', 'people'],
    ['people/?country=FR', 'people'],
    ['people/index.html', 'people'],
  ])('shows %s', async (path, words) => {
    const { status, headers, body } = await site.ask(base + path);
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      expect.stringContaining(words),
    ]);
  });

  it.each([
    ['people', 'people/'],
    ['people?country=FR&person=a%2Fb', 'people/?country=FR&person=a%2Fb'],
  ])('leads from %s to %s', async (path, to) => {
    const { status, headers } = await site.ask(base + path);
    expect([status, headers.location]).toEqual([301, base + to]);
  });

  it.each([
    'nothing',
    'assets/gone.js',
    'people/index.html/',
    '%',
    '%00',
    '%ff',
    '..%2f..%2fetc/passwd',
    '../../etc/passwd',
    '.prerender/',
    `${'long/'.repeat(2000)}`,
    'a'.repeat(5000),
  ])('shows the page of unknown addresses at odd one %#', async (path) => {
    const { status, headers, body } = await site.ask(base + path, { range: 'bytes=0-3' });
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, '<h1>lost</h1>', 'no-cache']);
    expect(headers['content-security-policy']).toBe(policy);
  });

  it.each(['//evil.example/..%2fx', '//evil.example', '//evil.example/%2e%2e/people', '///people', '/\\evil.example/'])(
    'leads nobody off the site at %s',
    async (path) => {
      const { status, headers } = await site.ask(path);
      if (headers.location === undefined) expect(status).toBe(404);
      else expect(new URL(headers.location, 'https://here.example/a/').host).toBe('here.example');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await site.ask(base, {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const [head, get] = [await site.ask(base, {}, 'HEAD'), await site.ask(base)];
    const { date: _date, ...headers } = get.headers;
    expect(head.headers).toMatchObject(headers);
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('sends what _headers promises for each path, and has pages asked for anew', async () => {
    const [page, asset] = [await site.ask(base), await site.ask(`${base}assets/app-1.js`)];
    for (const { headers } of [page, asset]) {
      expect(headers).toMatchObject({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
    }
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const)('compresses for who accepts %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await site.ask(`${base}assets/app-1.js`, { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(unpack(body).toString()).toBe(script);
  });

  it('knows what a browser has already', async () => {
    const { headers } = await site.ask(`${base}people/`);
    const again = await site.ask(`${base}people/`, { 'if-none-match': headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    site.write('people/index.html', '<h1>people</h1>'.repeat(101));
    expect((await site.ask(`${base}people/`, { 'if-none-match': headers.etag! })).status).toBe(200);
  });

  it('sends a part, uncompressed', async () => {
    const range = { range: 'bytes=7-11', 'accept-encoding': 'br' };
    const { status, headers, body } = await site.ask(`${base}assets/app-1.js`, range);
    expect([status, headers['content-range'], headers['content-encoding'], body.toString()]).toEqual([
      206,
      `bytes 7-11/${script.length}`,
      undefined,
      'const',
    ]);
    const beyond = await site.ask(`${base}assets/app-1.js`, { range: 'bytes=9999-' });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${script.length}`]);
  });

  it('shows a site that was built again, with its headers', async () => {
    const old = `${site.folder}-old`;
    renameSync(site.folder, old);
    site.write('index.html', '<h1>newer</h1>');
    site.write('_headers', '/*\n  Content-Security-Policy: newer\n');
    const { headers, body } = await site.ask(base);
    expect([body.toString(), headers['content-security-policy']]).toEqual(['<h1>newer</h1>', 'newer']);
    rmSync(site.folder, { recursive: true });
    renameSync(old, site.folder);
    expect((await site.ask(base)).headers['content-security-policy']).toBe(policy);
  });
});

describe('the server of npm start', () => {
  const site = new Site('/reader/');
  beforeAll(() => site.open());
  afterAll(() => site.close());

  it('leads from the base without its slash to the base, and knows nothing outside of it', async () => {
    const { status, headers } = await site.ask('/reader?q=1');
    expect([status, headers.location]).toEqual([301, '/reader/?q=1']);
    for (const path of ['/', '/people/', '/readers/', '/assets/app-1.js'])
      expect((await site.ask(path)).status).toBe(404);
  });

  it('takes the next port where one is taken', async () => {
    const server = serveFolder(site.folder, '/');
    const got = await listen(server, { host: '127.0.0.1', port: site.port });
    expect(got).toBeGreaterThan(site.port);
    server.close();
  });

  it.skipIf(process.platform !== 'linux')(
    'keeps no file open after a thousand downloads that were broken off',
    async () => {
      const open = (): number => readdirSync('/proc/self/fd').length;
      await site.ask('/reader/');
      const before = open();
      for (let i = 0; i < 100; i++) {
        const ten = Array.from({ length: 10 }, (_, n) =>
          site.breakOff('/reader/data/all-1.json', n % 2 === 0 ? {} : { 'accept-encoding': 'gzip' }),
        );
        await Promise.all(ten);
      }
      await expect.poll(open, { timeout: 20_000 }).toBeLessThanOrEqual(before);
    },
  );
});
