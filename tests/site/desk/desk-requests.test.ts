import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../../../src/site/desk/desk';
import { answerDesk } from '../../../src/site/desk/desk-requests';

const root = mkdtempSync(join(tmpdir(), 'desk-requests-'));
let server: Server;
let host = '';
beforeAll(async () => {
  writeFileSync(
    join(root, 'talks.txt'),
    '---\nheadline: Talks end\ndate: 2024-11-25\n---\n“We waited,” said Ana Ruiz.\n',
  );
  server = createServer(answerDesk(new Desk(root, root, () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** The status, and what the desk answers. */
function ask({
  path = '/state',
  method = 'POST',
  headers = {},
  body = '{"article":"talks"}',
}: Asked = {}): Promise<string> {
  const all = {
    'content-type': 'application/json',
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  return new Promise((resolve, reject) => {
    const asked = request(`http://${host}${path}`, { method, headers: given }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        const answer = JSON.parse(text) as { message?: string };
        resolve(`${response.statusCode!} ${answer.message ?? 'state'}`);
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const changes = {
  article: 'talks',
  hash: '',
  put: { in: 'article', correction: { words: 'We waited', speaker: null }, about: '' },
};

describe('the desk', () => {
  it('answers a page of its own server', async () => {
    expect(await ask()).toBe('200 state');
    expect(await ask({ headers: { 'sec-fetch-site': undefined } })).toBe('200 state');
  });

  it.each<[name: string, asked: Asked, status: string]>([
    ['a page of another site', { headers: { origin: 'https://example.org' } }, '403'],
    ['another port of this machine', { headers: { origin: 'http://127.0.0.1:1' } }, '403'],
    ['the other scheme', { headers: { origin: 'https://127.0.0.1' } }, '403'],
    ['a page without an origin', { headers: { origin: 'null' } }, '403'],
    ['what says no origin', { headers: { origin: undefined } }, '403'],
    ['what the browser calls cross-site', { headers: { 'sec-fetch-site': 'cross-site' } }, '403'],
    ['a form of another site', { headers: { 'content-type': 'text/plain' } }, '415'],
    ['a form that hides JSON', { headers: { 'content-type': 'text/plain; application/json' } }, '415'],
    ['what asks to read', { method: 'GET', body: '' }, '405'],
    ['another act', { path: '/remove' }, '404'],
    ['an act of every object', { path: '/constructor' }, '404'],
    ['more than it takes', { body: `{"article":"${'x'.repeat(70_000)}"}` }, '413'],
    ['no JSON', { body: '{"article' }, '409 what was sent is no JSON'],
    ['a path in place of an id', { body: '{"article":"../talks"}' }, '409 no seed has the id'],
    ['a field too many', { body: '{"article":"talks","file":"/tmp/x"}' }, '409'],
    [
      'no correction',
      { path: '/put', body: JSON.stringify({ ...changes, put: { ...changes.put, correction: {} } }) },
      '409 needs exactly one of',
    ],
    [
      'a date that is none',
      {
        path: '/put',
        body: JSON.stringify({ ...changes, put: { ...changes.put, correction: { words: 'We waited', said: 'soon' } } }),
      },
      '409 “said” is not as it must be: a date such as 2024-11-23',
    ],
    [
      'a page that has not seen an edit',
      { path: '/put', body: JSON.stringify(changes) },
      '409 talks.corrections.yaml was changed by hand',
    ],
  ])('refuses %s, and writes nothing', async (_name, asked, status) => {
    expect(await ask(asked)).toMatch(new RegExp(`^${status.replaceAll('.', '\\.')}`));
    expect(readdirSync(root)).toEqual(['talks.txt']);
  });
});
