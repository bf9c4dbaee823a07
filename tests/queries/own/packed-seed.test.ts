import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLink, mostUnpacked, packSeed, unpackSeed } from '../../../src/queries/own/packed-seed';

const packedBytes = (bytes: Uint8Array): string => deflateRawSync(bytes).toString('base64url');

describe('a text that an address carries', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (seed) => {
        const packed = await packSeed(seed);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackSeed(packed)).toEqual({ seed });
      }),
      { numRuns: 60 },
    );
  });

  it('an article of 600 words takes a quarter of the longest link', async () => {
    const words = fc.sample(fc.stringMatching(/^[a-z]{2,9}$/), { numRuns: 600, seed: 7 }).join(' ');
    expect((await packSeed(words)).length).toBeLessThan(longestLink / 3);
  });

  it('what is cut off, has a letter changed or is no text is broken, and says nothing else', async () => {
    const packed = await packSeed('“We waited,” the harbour master said on Saturday.');
    const broken = ['', '%', 'a b', '<b>', packed.slice(0, -5), `${packed.slice(0, 8)}!${packed.slice(9)}`, 'AAAA'];
    const noText = packedBytes(Uint8Array.of(0xff, 0xfe, 0x00, 0xc3));
    for (const one of [...broken, noText]) expect(await unpackSeed(one), one).toEqual({ why: 'broken' });
  });

  it('no hash makes anything but a text or a word on why there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w%.-]{0,200}$/), async (hash) => {
        const unpacked = await unpackSeed(hash);
        expect(Object.keys(unpacked)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('no more than the limit is unpacked', async () => {
    const within = 'a'.repeat(mostUnpacked);
    expect(await unpackSeed(packedBytes(Buffer.from(within)))).toEqual({ seed: within });
    expect(await unpackSeed(packedBytes(Buffer.from(`${within}a`)))).toEqual({ why: 'too big' });
    expect(await unpackSeed('a'.repeat(longestLink * 2 + 1))).toEqual({ why: 'too big' });
  });
});
