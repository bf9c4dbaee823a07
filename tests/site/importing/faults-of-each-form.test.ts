import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualLimits } from '../../../src/import/fetching/request';
import { Importer } from '../../../src/site/importing/importer';
import type { ImportCounts } from '../../../src/site/importing/told-of-shelved';
import { document, leadingTo, startHost, type Answering, type LocalHost } from '../../import/fetching/local-host';
import { allPaths, fillHost } from './wire';

let seeds = '';
let host: LocalHost;
beforeEach(async () => {
  seeds = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  host = await startHost();
  fillHost(host);
});
afterEach(() => {
  host.close();
  rmSync(seeds, { recursive: true });
});

async function run(path: string): Promise<{ counts: ImportCounts; errors: string[] }> {
  const errors: string[] = [];
  const limits = { ...usualLimits, wait: 0 };
  const importer = new Importer({ seeds, allowLocal: true, date: null, limits }, ({ severity, message }) => {
    if (severity === 'error') errors.push(message);
  });
  await importer.import(host.origin + path);
  return { counts: importer.counts, errors };
}

const files = (): string[] =>
  readdirSync(seeds, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .sort();

/** What a path answers with, whole. */
async function bodyOf(path: string): Promise<string> {
  return (await fetch(host.origin + path)).text();
}

/** Each fault by what it makes of a document, and what is told of it. */
const faults: Readonly<Record<string, { answer: (body: string, path: string) => Answering; told: RegExp }>> = {
  cut: {
    answer: (body) => (_, response) => {
      response.writeHead(200, { 'content-length': String(body.length * 2) });
      response.write(body.slice(0, body.length / 2), () => response.destroy());
    },
    told: /^was cut off before its end$/,
  },
  half: { answer: (body) => document(body.slice(0, body.length / 3)), told: /^is (?:no whole|no page)/ },
  busy: {
    answer: () => (_, response) => void response.writeHead(429, { 'retry-after': '9' }).end(),
    told: /answered 429/,
  },
  loop: { answer: (_, path) => leadingTo(path), told: /^leads in a circle$/ },
  charset: {
    answer: (body) => document(Buffer.from(body.replace(/[“”‘’]|said/g, '\xe9'), 'latin1'), 'text/xml; charset=utf-8'),
    told: /^is declared as UTF-8 and is not/,
  },
};

const all = [...allPaths, '/feed.atom', '/feed.json'] as const;

/** Paths whose document itself has words beyond ASCII, for a charset to be wrong about. */
const withWords = all.filter((path) => !['/news.xml', '/feeds.opml'].includes(path));
/** A page that is half there is a page. */
const notPages = all.filter((path) => path !== '/alone');

describe('each form, with each fault, then mended, then the same again', () => {
  it.each(Object.keys(faults))('%s', async (name) => {
    const { answer, told } = faults[name]!;
    for (const path of name === 'charset' ? withWords : name === 'half' ? notPages : all) {
      rmSync(seeds, { recursive: true });
      const [whole, body] = [host.answers.get(path)!, await bodyOf(path)];
      host.answers.set(path, answer(body, path));
      const broken = await run(path);
      expect([path, broken.counts.new, broken.errors]).toEqual([path, 0, [expect.stringMatching(told)]]);
      host.answers.set(path, whole);
      // who asked to be left alone has been, by then
      if (name === 'busy') rmSync(join(seeds, '.versions'), { recursive: true });
      const mended = await run(path);
      expect([path, mended.errors, mended.counts.new > 0]).toEqual([path, [], true]);
      const before = files();
      host.asked.length = 0;
      const again = await run(path);
      expect([path, again.errors, again.counts]).toMatchObject([path, [], { new: 0, changed: 0 }]);
      expect(host.asked.filter(({ path }) => path !== '/robots.txt').every(({ etag }) => etag !== undefined)).toBe(
        true,
      );
      expect(files()).toEqual(before);
    }
  });
});
