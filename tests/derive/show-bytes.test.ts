import { expect, it } from 'vitest';
import { showBytes } from '../../src/derive/show-bytes';

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [17_801, '18 kB'],
  [999_400, '1000 kB'],
  [999_500, '1.0 MB'],
  [4_214_000, '4.2 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [50_000_000, '50 MB'],
])('%i bytes are %s', (bytes, shown) => expect(showBytes(bytes)).toBe(shown));
