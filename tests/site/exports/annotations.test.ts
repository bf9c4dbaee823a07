import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { filesOf, identity, seeds } from './taken-site';

interface Target {
  readonly source: string;
  readonly scope: string;
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

interface Annotation {
  readonly id: string;
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: readonly Target[];
}

interface AnnotationFile {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const files = filesOf(seeds);
const fileAt = (path: string): AnnotationFile => JSON.parse(files.get(path)!) as AnnotationFile;
const whole = fileAt('/annotations.jsonld');
const { items } = whole.first;
const site = 'https://example.org/reader';

/** The terms of the W3C's context that are used here: a key that it has not would be lost. */
const context = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../derive/exports/anno-context.json'), 'utf8'),
) as object;

const kept = (url: string): Promise<{ documentUrl: string; document: object }> =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ documentUrl: url, document: context })
    : Promise.reject(new Error(`${url} is not kept`));

/** How often each key stands in a document, those of JSON-LD itself left out. */
function keysIn(value: unknown, isOwn: (key: string) => boolean): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + keysIn(item, isOwn), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => sum + Number(isOwn(key)) + keysIn(item, isOwn), 0);
}

it('expands, no key lost', async () => {
  const expanded = await jsonld.expand(whole, { documentLoader: kept, safe: true });
  const own = keysIn(whole, (key) => !key.startsWith('@') && key !== 'id' && key !== 'type');
  expect(keysIn(expanded, (key) => key.includes(':'))).toBe(own);
  expect(JSON.stringify(expanded)).not.toContain('"_:');
});

it('is a collection of all statements under the licence of the site', () => {
  expect(whole).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site}/annotations.jsonld`,
    type: 'AnnotationCollection',
    label: identity.name,
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    total: items.length,
  });
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

describe('the places of the words', () => {
  const places = items.flatMap(({ target }) => target);

  it('are many, and some lie behind a letter of two units', () => {
    expect(places.length).toBeGreaterThan(7);
    expect(places.some(({ selector: [{ exact, prefix }] }) => /🚢|🕓/u.test(exact + prefix))).toBe(true);
  });
  it('are found by counting code points, the words before and after too', () => {
    for (const { source, selector } of places) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      const points = [...files.get(source.slice(site.length))!];
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
    }
  });
  it('are found by Python as well, where it is there', ({ skip }) => {
    const program = `
import json, sys
given = json.load(sys.stdin)
wrong = [p for p in given["places"]
  if given["texts"][p["source"]][p["selector"][1]["start"]:p["selector"][1]["end"]] != p["selector"][0]["exact"]]
print(len(given["places"]), len(wrong))`;
    const texts = Object.fromEntries(places.map(({ source }) => [source, files.get(source.slice(site.length))]));
    const { error, stdout } = spawnSync('python3', ['-c', program], {
      input: JSON.stringify({ places, texts }),
      encoding: 'utf8',
    });
    skip(error !== undefined, 'python3 is not there');
    expect(stdout.trim()).toBe(`${places.length} 0`);
  });
  it('are in the article’s text file, met on its page', () => {
    for (const { source, scope } of places) expect(source).toBe(`${scope}text.txt`);
  });
});

describe('what is said of a statement', () => {
  const quotationOf = (words: string): Record<string, unknown> =>
    items.flatMap(({ body }) => body).find((one) => String(one['schema:text']).includes(words))!;

  it('who spoke, through whom, when, and where it stands', () => {
    expect(quotationOf('We waited')).toMatchObject({
      type: 'schema:Quotation',
      'schema:spokenByCharacter': [
        { id: `${site}/people/ana-ruiz/`, type: 'schema:Person', 'schema:name': 'Ana Ruiz' },
      ],
      'schema:contributor': { '@list': [{ 'schema:name': 'Herald' }] },
      'schema:dateCreated': '2024-03-04',
      'schema:isPartOf': { id: `${site}/articles/ferry/`, 'schema:author': ['Bo Berg'] },
    });
  });
  it('whom the text does not name has no name', () => {
    expect(quotationOf('It sank')['schema:spokenByCharacter']).toEqual([
      { type: 'schema:Person', 'schema:description': 'official' },
    ]);
  });
  it('nobody is said to have spoken where nobody was found', () => {
    const unknown = items.filter(({ body }) => body.some(({ value }) => value === 'unattributed'));
    for (const { body } of unknown) expect(body.at(-1)).not.toHaveProperty('schema:spokenByCharacter');
    expect(unknown.length).toBeGreaterThan(0);
  });
});
