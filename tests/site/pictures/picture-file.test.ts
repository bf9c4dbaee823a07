import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/site/pictures/picture-file';
import { avif, gif, jpeg, png, webp } from './made-pictures';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><script/></svg>');

describe('a picture by its bytes', () => {
  it.each([
    ['PNG', png(640, 480), 'png 640 × 480'],
    ['GIF', gif(640, 480), 'gif 640 × 480'],
    ['JPEG', jpeg(640, 480), 'jpg 640 × 480'],
    ['JPEG that was taken upright', jpeg(640, 480, 6), 'jpg 480 × 640'],
    ['WebP', webp(640, 480), 'webp 640 × 480'],
    ['AVIF', avif(640, 480), 'avif 640 × 480'],
    ['SVG', svg, 'is no PNG, JPEG, GIF, WebP or AVIF by what is in it'],
    ['HTML', Buffer.from('<!doctype html><p>no'), 'is no PNG, JPEG, GIF, WebP or AVIF by what is in it'],
    ['nothing', Buffer.alloc(0), 'is no PNG, JPEG, GIF, WebP or AVIF by what is in it'],
    ['a PNG that is cut off', png(640, 480).subarray(0, 17), 'is broken: the size of the picture cannot be read'],
    ['a PNG without width', png(0, 480), 'is broken: the size of the picture cannot be read'],
    ['a dot that counts readers', gif(1, 1), 'has 1 × 1 pixels, as signs of pages have'],
    ['a rule', png(600, 2), 'png 600 × 2'],
    ['one of too many pixels', png(60_000, 60_000), 'has 60000 × 60000 pixels, too many to be shown; make it smaller'],
  ])('%s', (_what, bytes, expected) => {
    const read = readPicture(bytes);
    const shown =
      'message' in read ? read.message : `${read.name.split('.')[1]} ${read.size.width} × ${read.size.height}`;
    expect(shown).toBe(expected);
  });

  it('has one name wherever it lies, and another when it changes', () => {
    const nameOf = (bytes: Buffer): unknown => (readPicture(bytes) as { name?: string }).name;
    expect(nameOf(png(640, 480))).toMatch(/^[0-9a-f]{16}\.png$/);
    expect(nameOf(png(640, 480))).toBe(nameOf(Buffer.from(png(640, 480))));
    expect(nameOf(png(640, 481))).not.toBe(nameOf(png(640, 480)));
  });

  it('is told, however it is cut off or spoilt', () => {
    for (const whole of [png(640, 480), gif(640, 480), jpeg(640, 480, 6), webp(640, 480), avif(640, 480)]) {
      for (let n = 0; n < whole.length; n++) {
        const spoilt = Buffer.from(whole);
        spoilt[n] = 0xff - spoilt[n]!;
        for (const bytes of [whole.subarray(0, n), spoilt])
          expect(readPicture(bytes)).toSatisfy((read: object) => 'message' in read || 'name' in read);
      }
    }
  });
});
