import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLink, mostUnpacked, packWords, unpackWords } from '../../../src/queries/own/packed-seed';

const packedBytes = (bytes: Uint8Array): string => gzipSync(bytes).toString('base64url');

// no seed has a NUL, nor have corrections
const text = fc.string({ unit: 'grapheme', maxLength: 1000 }).map((words) => words.replaceAll('\0', ''));
const only = (seed: string) => ({ seed, corrections: '' });

describe('a text that an address carries', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (seed, corrections) => {
        const packed = await packWords({ seed, corrections });
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackWords(packed)).toEqual({ seed, corrections });
      }),
      { numRuns: 60 },
    );
  });

  it('an article of 600 words takes a quarter of the longest link', async () => {
    const words = fc.sample(fc.stringMatching(/^[a-z]{2,9}$/), { numRuns: 600, seed: 7 }).join(' ');
    expect((await packWords(only(words))).length).toBeLessThan(longestLink / 3);
  });

  it('what is cut off, has a letter changed or is no text is broken, and says nothing else', async () => {
    const packed = await packWords(only('“We waited,” the harbour master said on Saturday.'));
    const broken = ['', '%', 'a b', '<b>', packed.slice(0, -5), `${packed.slice(0, 8)}!${packed.slice(9)}`, 'AAAA'];
    const noText = packedBytes(Uint8Array.of(0xff, 0xfe, 0x00, 0xc3));
    // behind the head of the format, which says when and by what it was packed
    const other = (letter: string): string => (letter === 'A' ? 'B' : 'A');
    const changed = [...packed]
      .map((letter, at) => packed.slice(0, at) + other(letter) + packed.slice(at + 1))
      .slice(14, -1);
    for (const one of [...broken, noText, ...changed]) expect(await unpackWords(one), one).toEqual({ why: 'broken' });
  });

  it('no hash makes anything but a text or a word on why there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w%.-]{0,200}$/), async (hash) => {
        expect(['broken', 'too big', undefined]).toContain(((await unpackWords(hash)) as { why?: string }).why);
      }),
      { numRuns: 100 },
    );
  });

  it('no more than the limit is unpacked', async () => {
    const within = 'a'.repeat(mostUnpacked);
    expect(await unpackWords(packedBytes(Buffer.from(within)))).toEqual(only(within));
    expect(await unpackWords(packedBytes(Buffer.from(`${within}a`)))).toEqual({ why: 'too big' });
    expect(await unpackWords('a'.repeat(longestLink * 2 + 1))).toEqual({ why: 'too big' });
  });
});
