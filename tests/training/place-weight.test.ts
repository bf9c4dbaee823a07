import fc from 'fast-check';
import { expect, it } from 'vitest';
import { together, placeWeight } from '../../src/training/place-weight';

const size = fc.record({
  inhabitants: fc.integer({ min: 0, max: 40_000_000 }),
  names: fc.integer({ min: 0, max: 200 }),
  isCapital: fc.boolean(),
});

it('a city of more names outweighs a larger one that fewer languages name', () => {
  const known = placeWeight({ inhabitants: 800_000, names: 74, isCapital: false });
  const large = placeWeight({ inhabitants: 1_600_000, names: 37, isCapital: false });
  expect(known).toBeGreaterThan(large);
});

it('more people, more names or a government never make a place lighter', () => {
  fc.assert(
    fc.property(size, fc.nat(1_000_000), fc.nat(50), (place, people, names) => {
      const weight = placeWeight(place);
      expect(placeWeight({ ...place, inhabitants: place.inhabitants + people })).toBeGreaterThanOrEqual(weight);
      expect(placeWeight({ ...place, names: place.names + names })).toBeGreaterThanOrEqual(weight);
      expect(placeWeight({ ...place, isCapital: true })).toBeGreaterThanOrEqual(weight);
    }),
  );
});

it('places taken together weigh as much as each at least', () => {
  fc.assert(
    fc.property(size, size, (a, b) => {
      expect(placeWeight(together(a, b))).toBeGreaterThanOrEqual(Math.max(placeWeight(a), placeWeight(b)));
    }),
  );
});
