const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const big = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
const two = (n: number): number[] => [n >> 8, n & 255];
const little = (n: number): number[] => [n & 255, n >> 8];

/** The beginning of a PNG: its size is all that is read of it. */
export const png = (width: number, height: number): Buffer =>
  bytes('\x89PNG\r\n\x1a\n', big(13), 'IHDR', big(width), big(height), [8, 6, 0, 0, 0], big(0));

/** The beginning of a GIF. */
export const gif = (width: number, height: number): Buffer => bytes('GIF89a', little(width), little(height), [0, 0, 0]);

/** A JPEG to its frame, turned by an orientation of EXIF. */
export const jpeg = (width: number, height: number, orientation = 1): Buffer =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe1],
    two(34),
    'Exif\0\0MM',
    [0, 42],
    big(8),
    two(1),
    [1, 0x12, 0, 3],
    big(1),
    two(orientation),
    [0, 0],
    big(0),
    [0xff, 0xc0],
    two(17),
    [8],
    two(height),
    two(width),
    [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  );

/** A WebP of the extended form, to its size. */
export const webp = (width: number, height: number): Buffer => {
  const three = (n: number): number[] => [n & 255, (n >> 8) & 255, n >> 16];
  return bytes('RIFF', big(0), 'WEBPVP8X', [10, 0, 0, 0], [0, 0, 0, 0], three(width - 1), three(height - 1));
};

/** An AVIF with the boxes that say its size. */
export const avif = (width: number, height: number): Buffer => {
  const box = (name: string, content: Buffer): Buffer => bytes(big(content.length + 8), name, [...content]);
  const ispe = box('ispe', bytes(big(0), big(width), big(height)));
  const meta = box('meta', bytes(big(0), [...box('iprp', box('ipco', ispe))]));
  return bytes([...box('ftyp', bytes('avif', big(0), 'avif'))], [...meta]);
};
