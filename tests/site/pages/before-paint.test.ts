import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { filterTable } from '../../../src/links/filters';

const source = readFileSync(join(import.meta.dirname, '../../../src/site/pages/before-paint.js'), 'utf8');

/** The attributes that the script gives the root element at an address. */
function attributesAt(search: string, settings: string | null = null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(source, {
    document: { documentElement: { dataset } },
    localStorage: { getItem: () => settings },
    location: { search },
    setTimeout: () => 0,
    addEventListener: () => undefined,
  });
  return dataset;
}

it.each(Object.values(filterTable).map(({ query }) => query))('an address narrowed by %s is told as such', (query) => {
  expect(attributesAt(`?utm_source=chat&${query}=x`)).toEqual({ narrowed: '' });
  expect(attributesAt(`?${query}=`)).toEqual({});
});

it('an address that narrows nothing is not, and settings are shown', () => {
  expect(attributesAt('')).toEqual({});
  expect(attributesAt('?utm_source=chat&xcountry=FR')).toEqual({});
  expect(attributesAt('', '{"theme":"dark","marks":"<b>"}')).toEqual({ theme: 'dark' });
});
