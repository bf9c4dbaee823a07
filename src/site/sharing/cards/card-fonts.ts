import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from '@shuding/opentype.js';

/** A font of the cards: a family in one weight, cut into files by script. */
export type Face = 'serif' | 'serifBold' | 'sans' | 'sansBold';

const faces = {
  serif: { family: 'source-serif-4', weight: 400 },
  serifBold: { family: 'source-serif-4', weight: 600 },
  sans: { family: 'inter', weight: 400 },
  sansBold: { family: 'inter', weight: 600 },
} as const satisfies Record<Face, { readonly family: string; readonly weight: 400 | 600 }>;

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** A file of a face as satori takes it: each under a name of its own, for it keeps but one font of a name. */
interface FontFile {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

const requireFrom = createRequire(import.meta.url);
const nameOf = (face: Face, script: string): string => `${face} ${script}`;

/** All files of all faces. */
export function fontFiles(): FontFile[] {
  return Object.entries(faces).flatMap(([face, { family, weight }]) =>
    scripts.map((script) => ({
      name: nameOf(face as Face, script),
      data: readFileSync(requireFrom.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    })),
  );
}

/** The list of families by which satori finds the letters of a face, whatever their script. */
export const familyOf = (face: Face): string => scripts.map((script) => nameOf(face, script)).join(', ');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What the letters of a face are: which it has, and how wide they are. */
export class Letters {
  private readonly fonts: readonly opentype.Font[];

  constructor(face: Face, files: readonly FontFile[]) {
    this.fonts = files
      .filter(({ name }) => name.startsWith(`${face} `))
      .map(({ data }) => opentype.parse(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)));
  }

  /**
   * Whether every letter can be drawn: a letter with all its accents stands in one file. What cannot
   * would be drawn as a box, without an error.
   */
  has(words: string): boolean {
    return [...graphemes.segment(words)].every(({ segment }) => this.fontOf(segment) !== undefined);
  }

  /** The width of words that it has, in em, kerning left out. */
  width(words: string): number {
    let width = 0;
    for (const { segment } of graphemes.segment(words)) {
      const font = this.fontOf(segment);
      if (font === undefined) continue;
      for (const letter of segment) width += font.charToGlyph(letter).advanceWidth! / font.unitsPerEm;
    }
    return width;
  }

  private fontOf(segment: string): opentype.Font | undefined {
    return this.fonts.find((font) => [...segment].every((letter) => font.charToGlyphIndex(letter) > 0));
  }
}
