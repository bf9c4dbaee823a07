import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isMhtml, partsOfMhtml } from '../../import/page/read-mhtml';
import type { Article, Image } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { Severity } from '../../model/seed';
import { fileLimits, isAbsent, readRegular } from '../seeds/read-file';
import { readPicture, type PictureFile } from './picture-file';

/** A seed that was read: where it lies, its bytes, and the folder of all seeds. */
export interface SeedOfPictures {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
}

/** The pictures of an article as its page shows them, the files that they are, and what is wrong with others. */
export interface FoundPictures {
  readonly pictures: readonly Picture[];
  readonly files: readonly PictureFile[];
  /** `near` stands on the line of the seed that names the picture */
  readonly faults: readonly { readonly severity: Severity; readonly message: string; readonly near: string }[];
}

/** What a seed without pictures has. */
export const noPictures: FoundPictures = { pictures: [], files: [], faults: [] };

type Sought = PictureFile | { readonly message: string } | 'elsewhere' | null;

/**
 * Finds the pictures of an article beside its seed, or in it. One that lies elsewhere is never
 * fetched: the page has its address. What is none, or is missing, is told.
 */
export function findPictures(seed: SeedOfPictures, { images }: Pick<Article, 'images'>): FoundPictures {
  if (images.length === 0) return noPictures;
  const partAt = isMhtml(seed.bytes) ? partsOfMhtml(seed.bytes) : (): null => null;
  const pictures: Picture[] = [];
  const files = new Map<string, PictureFile>();
  const faults: FoundPictures['faults'][number][] = [];
  for (const image of images) {
    const part = partAt(image.src);
    const found = part === null ? besideSeed(seed, image) : readPicture(part);
    if (found === 'elsewhere') pictures.push(...elsewhere(image));
    else if (found === null)
      faults.push(fault(image, 'is not beside the seed; put it there, or take it out of the text'));
    else if ('message' in found) faults.push(fault(image, `${found.message}; it is left out`));
    else {
      files.set(found.name, found);
      pictures.push({ src: found.name, alt: image.alt, after: image.after, size: found.size });
    }
  }
  return { pictures, files: [...files.values()], faults };
}

const fault = ({ src }: Image, what: string): FoundPictures['faults'][number] => ({
  severity: /pixels, as signs/.test(what) ? 'cut' : 'warning',
  message: `the picture "${src.length > 80 ? `…${src.slice(-79)}` : src}" ${what}`,
  near: src,
});

const isAddress = (src: string): boolean => /^https?:\/\//i.test(src);

/** What a page says nothing of is not worth a link. */
const elsewhere = ({ src, alt, after }: Image): Picture[] =>
  alt === '' || !isAddress(src) ? [] : [{ src, alt, after, size: null }];

function besideSeed({ path, folder }: SeedOfPictures, { src }: Image): Sought {
  if (isAddress(src)) return 'elsewhere';
  const names = [...new Set([src, decoded(src.replace(/[?#].*$/, ''))])];
  const file = names.map((name) => join(dirname(path), name)).find((one) => !/\0/.test(one) && !isAbsent(one));
  if (file === undefined) return null;
  if (!liesBelow(file, folder)) return { message: 'lies outside the folder of seeds' };
  const reading = readRegular(file, fileLimits.picture);
  return 'message' in reading ? reading : readPicture(reading.bytes);
}

/** A link may lead out of the folder: what lies outside is not to be published. */
function liesBelow(file: string, folder: string): boolean {
  try {
    return realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    return true;
  }
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
