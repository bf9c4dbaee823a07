import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article';
import { readSeed } from '../../src/analysis/seed/read-seed';

/**
 * A folder is a test: `seed.txt` is analysed and each facet of `expected.json` compared with what
 * was found. Every span stands there with its words, so that a difference reads as words and not as
 * numbers. Ids made from a hash are left out; so are EDTF dates and the countries and time indices of
 * events, which follow from the rest.
 */
const folder = import.meta.dirname;
const slugs = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

const facets = ['blocks', 'passages', 'attributions', 'people', 'organisations', 'countries', 'times', 'events'] as const;

/** Puts the words of each span beside its numbers. */
function withWords(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, text));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withWords(inner, text)]);
  const shown = Object.fromEntries(entries) as Record<string, unknown>;
  if (typeof shown.start === 'number' && typeof shown.end === 'number') shown.words = text.slice(shown.start, shown.end);
  return shown;
}

function withoutDerived(facet: (typeof facets)[number], items: unknown): unknown {
  const list = items as Record<string, unknown>[];
  if (facet === 'attributions') return list.map(({ id: _id, ...rest }) => rest);
  if (facet === 'times') return list.map(({ edtf: _edtf, ...rest }) => rest);
  if (facet === 'events')
    return list.map(({ id: _id, edtf: _edtf, times: _times, countries: _countries, ...rest }) => rest);
  return list;
}

describe.each(slugs)('%s', (slug) => {
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Record<string, unknown>;
  const raw = readFileSync(join(folder, slug, 'seed.txt'), 'utf8');
  const { article, faults } = readSeed({ file: `${slug}.txt`, raw });
  if (article === null) throw new Error(faults.map((fault) => fault.message).join('\n'));
  const found = analyseArticle(article);

  it.each(['headline', 'description', 'datePublished', 'inLanguage', 'text'] as const)('%s', (field) => {
    expect(found[field]).toEqual(expected[field]);
  });

  it.each(facets)('%s', (facet) => {
    expect(withoutDerived(facet, withWords(found[facet], found.text))).toEqual(expected[facet]);
  });
});
