import { Resvg } from '@resvg/resvg-js';

/** Width and height of a picture in its own units; null where the bytes are none of its kind. */
export function pictureSize(bytes: Buffer, kind: 'png' | 'svg'): { width: number; height: number } | null {
  if (kind === 'png') {
    const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47 && bytes.toString('latin1', 12, 16) === 'IHDR';
    return isPng ? positive(bytes.readUInt32BE(16), bytes.readUInt32BE(20)) : null;
  }
  try {
    const { width, height } = new Resvg(bytes, { font: { loadSystemFonts: false } });
    return positive(width, height);
  } catch {
    return null;
  }
}

const positive = (width: number, height: number): { width: number; height: number } | null =>
  width > 0 && height > 0 ? { width, height } : null;
