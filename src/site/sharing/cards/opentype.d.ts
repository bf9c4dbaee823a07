/** What the cards use of opentype.js, in the version that satori draws with; it brings no types of its own. */
declare module '@shuding/opentype.js' {
  namespace opentype {
    interface Font {
      readonly unitsPerEm: number;
      /** 0 where the font does not have the letter */
      charToGlyphIndex(letter: string): number;
      charToGlyph(letter: string): { readonly advanceWidth?: number };
    }
  }
  const opentype: { parse(font: ArrayBufferLike): opentype.Font };
  export default opentype;
}
