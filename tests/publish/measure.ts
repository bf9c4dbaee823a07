import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readCommandLine, refuse } from '../../src/site/commands/command-line';
import { hosts, startHost } from './hosts';

const usage = `SITE_URL=https://example.org/reader/ npm run build && npx tsx tests/publish/measure.ts
  Runs the recipes of docs/publish.md with the web servers that are installed here (nginx, Caddy, Apache), asks each
  for seven addresses of dist/, and prints the table that stands there.`;
readCommandLine({ usage, options: {} });
if (!readFileSync('dist/_headers', 'utf8').includes('\n/reader/assets/*\n'))
  refuse(usage, 'dist/ is not built for /reader/');

const work = mkdtempSync(join(tmpdir(), 'on-the-record-'));
// the servers may give up their rights to read what is ours alone
chmodSync(work, 0o755);
const root = join(work, 'www');
cpSync(resolve('dist'), join(root, 'reader'), { recursive: true });
// stands in dist/ only where `site.yaml` names hosts for frames
mkdirSync(join(root, 'reader/embed/timeline'), { recursive: true });
writeFileSync(join(root, 'reader/embed/timeline/index.html'), '<!doctype html><title>Timeline</title>');
/** The largest file of a folder of the site with this ending: small ones need not be compressed. */
function largest(folder: string, ending: string): string {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const size = (name: string): number => statSync(join(root, folder, name)).size;
  const found = names.filter((name) => name.endsWith(ending)).reduce((a, b) => (size(a) < size(b) ? b : a));
  return `${folder}/${found}`;
}
const addresses = [
  '/reader/',
  '/reader/people?q=1',
  `/reader/articles/${readdirSync(join(root, 'reader/articles'))[0]!}/`,
  largest('/reader/assets', '.js'),
  largest('/reader/data', '.json'),
  '/reader/assets/gone.js',
  '/reader/embed/timeline/',
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

function ask(port: number, path: string, headers: IncomingHttpHeaders): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode!, headers: response.headers }));
    });
    asked.on('error', failed).end();
  });
}

/** Asks until somebody answers. */
async function untilUp(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return void (await ask(port, '/reader/', {}));
    } catch {
      await wait(100);
    }
  }
  throw new Error(`no server came up at port ${port}`);
}

const cell = (value: string | string[] | undefined): string => (value === undefined ? '–' : String(value));

/**
 * What a server answers for an address: status (and where it leads, or what it says to who has the
 * file already), compression, cache, policy.
 */
async function row(port: number, name: string, path: string): Promise<string> {
  const { status, headers } = await ask(port, path, { 'accept-encoding': 'br, zstd, gzip' });
  const again =
    headers.etag === undefined
      ? null
      : await ask(port, path, { 'if-none-match': headers.etag, 'accept-encoding': 'br, zstd, gzip' });
  const leads = headers.location === undefined ? '' : ` to ${headers.location.replace(/^https?:\/\/[^/]+/, '')}`;
  const cells = [
    name,
    `\`${path.replace(/-[\w-]{8,}\./, '-….')}\``,
    `${status}${leads}${again?.status === 304 ? ', then 304' : ''}`,
    cell(headers['content-encoding']),
    cell(headers['cache-control']),
    cell(headers['content-security-policy']),
    cell(headers['x-content-type-options']),
  ];
  return `| ${cells.join(' | ')} |`;
}

const titles = ['server', 'address', 'status', 'compression', 'cache', 'policy', 'sniffing'];
console.log(`| ${titles.join(' | ')} |\n|${titles.map(() => ' --- |').join('')}`);
for (const [number, host] of hosts.entries()) {
  const port = 8471 + number;
  const server = startHost(host, { folder: join(work, host.block), root, port });
  try {
    await untilUp(port);
    for (const path of addresses) console.log(await row(port, host.name, path));
  } finally {
    server.kill('SIGTERM');
  }
}
await wait(500);
rmSync(work, { recursive: true, force: true });
