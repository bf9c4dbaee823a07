import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';

/** A file of the site that has a picture: its name is known by what is in it. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** in pixels, as it is shown */
  readonly size: { readonly width: number; readonly height: number };
}

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The kinds of pictures that browsers show and that hold no script, by the bytes that they begin with. */
const kinds: readonly { readonly ending: string; readonly begins: (bytes: Uint8Array) => boolean }[] = [
  { ending: 'png', begins: (bytes) => latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { ending: 'jpg', begins: (bytes) => latin(bytes, 0, 3) === '\xff\xd8\xff' },
  { ending: 'gif', begins: (bytes) => /^GIF8[79]a$/.test(latin(bytes, 0, 6)) },
  { ending: 'webp', begins: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP' },
  { ending: 'avif', begins: (bytes) => /^ftypavi[fos]$/.test(latin(bytes, 4, 12)) },
];

/** In pixels: what is smaller on both sides is a mark of its page, or counts its readers. */
const smallest = 32;
/** In pixels: beyond it a phone has no memory to show it. */
const largest = 100_000_000;

/**
 * A picture by its bytes, whatever its name; `ending` is that of its kind. Says why it is none that
 * a page may show. Its size is as it is shown: a camera's picture may be stored on its side.
 */
export function readPicture(bytes: Uint8Array): PictureFile | { readonly message: string } {
  const kind = kinds.find(({ begins }) => begins(bytes));
  if (kind === undefined) return { message: 'is no PNG, JPEG, GIF, WebP or AVIF by what is in it' };
  const size = sizeOf(bytes);
  if (size === null) return { message: `is broken: the size of the picture cannot be read` };
  const { width, height } = size;
  if (width < smallest && height < smallest)
    return { message: `has ${width} × ${height} pixels, as signs of pages have` };
  if (width * height > largest)
    return { message: `has ${width} × ${height} pixels, too many to be shown; make it smaller` };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { name: `${hash}.${kind.ending}`, bytes, size };
}

/** From this number on, EXIF's orientations turn a picture by a right angle. */
const onItsSide = 5;

function sizeOf(bytes: Uint8Array): PictureFile['size'] | null {
  try {
    // a copy: it reads on behind the end of a part of other bytes
    const { width, height, orientation = 1 } = imageSize(new Uint8Array(bytes));
    if (!(width > 0 && height > 0)) return null;
    return orientation >= onItsSide ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}
