import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fetcher, type Fetched } from '../../../src/import/fetching/fetcher';
import { usualLimits, type Limits } from '../../../src/import/fetching/request';
import { document, leadingTo, startHost, type Answering, type LocalHost } from './local-host';

const small: Limits = { ...usualLimits, bytes: 10_000, redirects: 3, wait: 50 };
/** For what never comes whole, however long one waits. */
const hasty: Limits = { ...small, milliseconds: 400 };

describe('asking for documents', () => {
  let host: LocalHost;
  beforeEach(async () => void (host = await startHost()));
  afterEach(() => host.close());

  const fetcher = (): Fetcher => new Fetcher({ allowLocal: true, limits: small });
  const ask = (path: string): Promise<Fetched> => fetcher().fetch(host.origin + path, null);

  /** What a path says that is answered so: its text, or why it is refused. */
  async function told(answer: Answering, limits = small): Promise<string> {
    host.answers.set('/a', answer);
    const fetched = await new Fetcher({ allowLocal: true, limits }).fetch(`${host.origin}/a`, null);
    if (fetched.kind === 'unchanged') return 'unchanged';
    if (fetched.kind === 'refused') return fetched.message;
    return 'text' in fetched.document ? fetched.document.text : fetched.document.message;
  }

  const endless: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    const more = (): void => void (response.destroyed || (response.write('x'.repeat(2000)), setImmediate(more)));
    more();
  };
  const dripping: Answering = (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 30);
    response.on('close', () => clearInterval(timer));
  };
  const cut: Answering = (_, response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write('half of it', () => response.destroy());
  };
  const packed = gzipSync('<rss/>');

  it.each<[string, Answering, string | RegExp]>([
    ['a document', document('<rss/>'), '<rss/>'],
    ['one that is packed', document(packed, 'text/xml', { 'content-encoding': 'gzip' }), '<rss/>'],
    ['one that never ends', endless, /^has more than the 0\.1 MB/],
    ['one that says that it is long', document('x'.repeat(10_001)), /^has more than the 0\.1 MB/],
    [
      'one that unpacks to too much',
      document(gzipSync('x'.repeat(200_000)), 'text/xml', { 'content-encoding': 'gzip' }),
      /^has more than the 0\.1 MB/,
    ],
    ['one that is cut', cut, 'was cut off before its end'],
    [
      'one that is cut within its packing',
      document(packed.subarray(0, 12), 'text/xml', { 'content-encoding': 'gzip' }),
      'was cut off before its end',
    ],
    ['what is not there', (_, response) => void response.writeHead(404).end(), /^is not there .*404/],
    ['what is not for everybody', (_, response) => void response.writeHead(403).end(), /^is not given to everybody/],
    ['a fault of the host', (_, response) => void response.writeHead(500).end(), /^is not given .*500/],
    ['a circle of one', leadingTo('/a'), 'leads in a circle'],
    ['another protocol', leadingTo('file:///etc/hostname'), 'leads to "file:", not to http: or https:'],
    ['no address', leadingTo('http://'), 'is no address'],
  ])('tells of %s', async (_, answer, expected) => {
    expect(await told(answer)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it.each<[string, Answering]>([
    ['no answer', () => undefined],
    ['one that drips', dripping],
  ])('tells of %s', async (_, answer) => {
    // robots.txt may be the one that is waited for, where the machine is busy
    expect(await told(answer, hasty)).toMatch(/did not come whole within 0\.4 seconds$/);
  });

  it('follows a few redirects, and no circle', async () => {
    for (const [from, to] of [
      ['/1', '/2'],
      ['/2', '/3'],
      ['/3', '/4'],
      ['/4', '/5'],
      ['/x', '/y'],
      ['/y', '/x'],
    ] as const)
      host.answers.set(from, leadingTo(to));
    host.answers.set('/5', document('here'));
    expect(await ask('/2')).toMatchObject({ kind: 'fresh', address: `${host.origin}/5`, document: { text: 'here' } });
    expect(await ask('/1')).toMatchObject({ message: 'leads on more than 3 times' });
    expect(await ask('/x')).toMatchObject({ message: 'leads in a circle' });
  });

  it('asks whether a document has changed, at the address that it was known at', async () => {
    host.answers.set('/feed', leadingTo('/moved'));
    host.answers.set('/moved', document('one', 'text/xml', { etag: '"1"' }));
    const first = await ask('/feed');
    const { validators } = first as Fetched & { kind: 'fresh' };
    expect(validators).toEqual({ at: `${host.origin}/moved`, etag: '"1"', lastModified: undefined });
    expect(await fetcher().fetch(`${host.origin}/feed`, validators)).toEqual({ kind: 'unchanged' });
    expect(host.asked.slice(-2)).toEqual([
      { path: '/feed', etag: undefined },
      { path: '/moved', etag: '"1"' },
    ]);
  });

  it('waits as long as a host asks, if that is short, and else tells until when', async () => {
    let tries = 0;
    host.answers.set('/soon', (_, response) => {
      if (++tries < 3) response.writeHead(429, { 'retry-after': '0' }).end();
      else response.writeHead(200).end('there');
    });
    expect(await ask('/soon')).toMatchObject({ document: { text: 'there' } });
    host.answers.set('/later', (_, response) => void response.writeHead(503, { 'retry-after': '3600' }).end());
    const later = (await ask('/later')) as Fetched & { kind: 'refused' };
    expect(later.message).toMatch(/^is not given now \(its host answered 503\); run this again after \d{4}-/);
    expect(Math.abs(later.until! - Date.now() - 3_600_000)).toBeLessThan(60_000);
    host.answers.set('/never', (_, response) => void response.writeHead(429, { 'retry-after': '0' }).end());
    expect(await ask('/never')).toMatchObject({ kind: 'refused' });
    expect(host.asked.filter(({ path }) => path === '/never')).toHaveLength(3);
  });

  it('leaves alone what robots.txt forbids, also behind a redirect, and asks for it once', async () => {
    host.answers.set(
      '/robots.txt',
      document('User-agent: *\nDisallow: /private\nAllow: /private/open$\n', 'text/plain'),
    );
    for (const path of ['/private/a', '/private/open', '/open']) host.answers.set(path, document('words'));
    host.answers.set('/into', leadingTo('/private/a'));
    const one = fetcher();
    const kinds = async (path: string): Promise<string> => (await one.fetch(host.origin + path, null)).kind;
    expect(await kinds('/private/a')).toBe('refused');
    expect(await kinds('/private/open')).toBe('fresh');
    expect(await kinds('/into')).toBe('refused');
    expect(await kinds('/open')).toBe('fresh');
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/private/open', '/into', '/open']);
  });

  it('asks for nothing where robots.txt cannot be had', async () => {
    host.answers.set('/robots.txt', (_, response) => void response.writeHead(503).end());
    host.answers.set('/a', document('words'));
    const message = 'is not asked for, as the robots.txt of its host is not given (its host answered 503)';
    expect(await ask('/a')).toMatchObject({ kind: 'refused', message });
    expect(host.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://localhost:9/',
    'http://0x7f.1:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://169.254.1.1/',
    'http://10.0.0.1/',
    'http://0.0.0.0:9/',
  ])('asks %s only where local addresses are allowed', async (address) => {
    const message = 'leads to an address that is not public; --allow-local allows it';
    expect((await new Fetcher({ allowLocal: false, limits: small }).fetch(address, null)) as object).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(message) as string,
    });
  });

  it.each(['ftp://example.org/', 'data:text/plain,x', 'nowhere'])('is not asked for %s', async (address) => {
    expect(await fetcher().fetch(address, null)).toMatchObject({ kind: 'refused' });
  });
});
