import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeedReading } from '../../src/analysis/seed/read-seed';
import { readFormOfSeed } from '../../src/import/seeds/read-form';
import { readDocument } from '../../src/import/received/read-document';
import type { ReceivedItem } from '../../src/import/received/received-item';
import type { Fault } from '../../src/model/seed';
import { arrivalOf } from '../../src/site/importing/arrival-of';
import { faultLine } from '../../src/site/messages';
import { readAliases } from '../../src/site/register/read-aliases';
import { readCorrections } from '../../src/import/seeds/read-corrections';
import { readPeopleYaml } from '../../src/site/seeds/read-people-yaml';
import { readSiteYaml } from '../../src/site/seeds/read-site-yaml';
import { documentForms, ownersForms, seedForms } from './forms';
import { payloads } from './payloads';

const bytesOf = (raw: string): Uint8Array => new TextEncoder().encode(raw);

/** What is wrong with words that were read, by what must hold wherever they came from. */
function wrongIn(reading: SeedReading | { readonly message: string }): string[] {
  if ('message' in reading || reading.article === null) return [];
  const { url, links, images, text, blocks, id, inLanguage, datePublished } = reading.article;
  return [
    ...[url, ...links.map(({ href }) => href)].filter((href) => href !== null && !/^https?:\/\/[^/]/i.test(href)),
    ...links.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length)).map(() => 'a link nowhere'),
    ...images.filter(({ src }) => /^(?!https?:|cid:)[a-z][a-z\d+.-]*:|^[/\\]|\.\./i.test(src)).map(({ src }) => src),
    ...blocks.filter(({ start, end }) => text.slice(start, end).trim() !== text.slice(start, end)).map(() => 'a block'),
    ...(/^[\p{L}\p{N}-]+$/u.test(id) ? [] : [id]),
    ...(/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(inLanguage) ? [] : [inLanguage]),
    ...(/^\d{4}-\d\d-\d\d$/.test(datePublished) ? [] : [datePublished]),
  ] as string[];
}

/** Faults that are not told in one line with file, line and words. */
const untold = (faults: readonly Fault[]): string[] =>
  faults
    .filter((fault) => fault.line < 1 || !/^a[^\n]*:\d+: (?:error|warning): \P{Cc}+$/u.test(faultLine(fault)))
    .map(faultLine);

describe(`${payloads.length} payloads are words wherever they stand`, () => {
  const natives = new Set(Reflect.ownKeys(Object.prototype));
  /** A key that was written into what all objects have would stand there for every reader after it. */
  afterEach(() => expect(Reflect.ownKeys(Object.prototype).filter((key) => !natives.has(key))).toEqual([]));

  it('there are at least 200, no two the same, and all are harmless', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(200);
    expect(payloads.filter((it) => /alert\(|fetch\(|cookie|localStorage|while|for\s*\(/.test(it))).toEqual([]);
  });

  it.each(Object.keys(seedForms))('in %s', { timeout: 60_000 }, (form) => {
    for (const payload of payloads) {
      const { name, raw } = seedForms[form]!(payload);
      const reading = readFormOfSeed(name, bytesOf(raw), { fallbackDate: null });
      const faults = 'message' in reading ? [{ severity: 'error' as const, file: name, ...reading }] : reading.faults;
      expect([payload, wrongIn(reading), untold(faults)]).toEqual([payload, [], []]);
      if ('message' in reading || reading.article === null)
        expect([payload, faults.length > 0]).toEqual([payload, true]);
    }
  });

  const addressesOf = (item: ReceivedItem): (string | null)[] =>
    item.kind === 'article' ? [item.head.url] : item.kind === 'stop' ? [] : [item.url];

  it.each(Object.keys(documentForms))('in %s', (form) => {
    for (const payload of payloads) {
      const read = readDocument(documentForms[form]!(payload), { address: 'https://example.org/feed', name: 'a' });
      if (!('kind' in read) || read.kind === 'page') continue;
      const addresses = read.items.flatMap(addressesOf).filter((one) => one !== null && !/^https?:\/\/[^/]/.test(one));
      expect([payload, addresses]).toEqual([payload, []]);
      for (const item of read.items.filter(({ kind }) => kind === 'article')) {
        const { arrival } = arrivalOf(item as never, null, { source: 'a', date: '2024-03-02' });
        if (arrival === null || !('text' in arrival)) continue;
        const reading = readFormOfSeed('a.txt', bytesOf(arrival.text as string), { fallbackDate: null });
        expect([payload, wrongIn(reading)]).toEqual([payload, []]);
      }
    }
  });

  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const ownersFiles: Readonly<Record<keyof typeof ownersForms, (raw: string) => readonly Fault[]>> = {
    corrections: (raw) => readCorrections('a.yaml', raw).faults,
    people: (raw) => readPeopleYaml(raw, 'a.yaml').faults,
    site: (raw) => {
      const { identity, embed, faults } = readSiteYaml(raw, 'a.yaml');
      expect(embed.filter((source) => /[\s;,'"<]/.test(source))).toEqual([]);
      expect(`${identity.contact ?? ''}`).not.toMatch(/^(?!https?:|mailto:)[a-z]+script:/i);
      return faults;
    },
    aliases: (raw) => {
      writeFileSync(join(folder, 'aliases.yaml'), raw);
      return readAliases(folder, 'a.yaml').faults;
    },
  };

  it.each(Object.keys(ownersForms) as (keyof typeof ownersForms)[])('in the owner’s %s', (file) => {
    for (const payload of payloads)
      for (const form of ownersForms[file])
        expect([payload, untold(ownersFiles[file](form(payload)))]).toEqual([payload, []]);
  });
});
