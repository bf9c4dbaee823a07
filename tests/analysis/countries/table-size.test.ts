import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const tables = [
  'analysis/lexicon/places.ts',
  'analysis/lexicon/known-places.ts',
  'analysis/lexicon/country-words.ts',
  'model/country-names.ts',
];

it('the tables of places and countries take 92 kB at most, compressed', () => {
  const size = tables.map((table) => gzipSync(readFileSync(join('src', table))).length).reduce((a, b) => a + b, 0);
  expect(size).toBeLessThanOrEqual(92_000);
});
