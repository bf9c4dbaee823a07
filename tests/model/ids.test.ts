import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWords, slugOf } from '../../src/model/ids';

/**
 * The bytes that a data file of this id takes as a name: `-`, ten digits and `.json` come after it.
 */
const bytesOnDisk = (id: string): number => Buffer.byteLength(`${id}-0123456789.json`);

describe('an id made from a name', () => {
  it.each([
    ['Jean-Noël Barrot', 'jean-noel-barrot'],
    ['李 小龍', '李-小龍'],
    ['x'.repeat(239), 'x'.repeat(239)],
    ['漢'.repeat(79), '漢'.repeat(79)],
    ['x'.repeat(240), `${'x'.repeat(200)}-a5eb1185`],
    [`${'x'.repeat(199)} ${'y'.repeat(99)}`, `${'x'.repeat(199)}-83bcac2f`],
    ['漢'.repeat(80), `${'漢'.repeat(66)}-727ff3c5`],
    ['𠀀'.repeat(60), `${'𠀀'.repeat(50)}-f6987825`],
  ])('$#', (name, id) => expect(slugOf(name)).toBe(id));

  it('is as it ever was where a file system takes it, and else fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 300 }), (name) => {
        const whole = normaliseWords(name).replaceAll(' ', '-');
        const id = slugOf(name);
        expect(bytesOnDisk(id)).toBeLessThanOrEqual(255);
        expect(id === whole).toBe(bytesOnDisk(whole) <= 255);
        expect(Buffer.from(id).toString()).toBe(id);
        expect(slugOf(id)).toBe(id);
      }),
    );
  });

  it('keeps long names apart that begin alike', () => {
    const ids = Array.from({ length: 1000 }, (_, n) => slugOf(`${'x'.repeat(300)}${n}`));
    expect(new Set(ids).size).toBe(1000);
  });
});
