import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, faintestOf, papers, readable, readColour, type Theme } from '../../../src/site/seeds/accent';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const themes: readonly Theme[] = ['light', 'dark'];

/** A colour of the site's own in both themes. */
function token(name: string): Record<Theme, string> {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!;
  return { light: light!, dark: dark! };
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of an accent', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#1d4f91', '#1d4f91', 1],
  ])('of %s on %s is %d:1, as WCAG computes it', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
  });

  it('is measured on the papers that the site has', () => {
    for (const theme of themes) {
      expect(papers[theme]).toEqual(['paper', 'paper-2', 'tint', 'glow'].map((name) => token(name)[theme]));
    }
  });

  it('is enough for words, whatever the owner chose', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...themes), (asked, theme) => {
        const used = readable(asked, theme);
        expect(faintestOf(used, theme)).toBeGreaterThanOrEqual(4.5);
        if (faintestOf(asked, theme) >= 4.5) expect(used).toBe(asked);
      }),
    );
  });

  it('is that of the program’s own accent, too', () => {
    for (const theme of themes) expect(readable(token('accent')[theme], theme)).toBe(token('accent')[theme]);
  });
});

describe('a colour', () => {
  it.each([
    ['#1D4F91', '#1d4f91'],
    ['#abc', '#aabbcc'],
    ['red', null],
    ['#12345', null],
    ['#fff;}', null],
  ])('%s is read as %s', (words, colour) => expect(readColour(words)).toBe(colour));
});
