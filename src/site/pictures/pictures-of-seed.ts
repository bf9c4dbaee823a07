import { basename } from 'node:path';
import { sourceOfSeed } from '../../import/seeds/read-form';
import type { Article } from '../../model/article';
import type { Fault } from '../../model/seed';
import type { FileReading } from '../seeds/read-file';
import { findPictures, noPictures, type FoundPictures } from './find-pictures';

/** Where a seed lies, as what it is told of, and its file as it was read. */
export interface PlacedFile {
  readonly path: string;
  readonly shown: string;
  /** the folder of all seeds */
  readonly folder: string;
  readonly reading: FileReading;
}

/** As `FoundPictures`, with faults on the lines of the seed. */
export interface PicturesOfSeed extends Omit<FoundPictures, 'faults'> {
  readonly faults: readonly Fault[];
}

/**
 * The pictures of the article of a seed; none where there is no article. Where the seed itself is
 * not at hand, those that lie where it would.
 */
export function picturesOfSeed(place: PlacedFile, article: Pick<Article, 'images'> | null): PicturesOfSeed {
  const { path, shown, folder, reading } = place;
  const bytes = 'message' in reading ? new Uint8Array() : reading.bytes;
  const { faults, ...found } = article === null ? noPictures : findPictures({ path, bytes, folder }, article);
  return {
    ...found,
    faults: faults.map(({ near, ...fault }) => ({ ...fault, file: shown, line: lineOf(near, path, bytes) })),
  };
}

/** The line that names a picture; the first where its name is written otherwise. */
function lineOf(src: string, path: string, bytes: Uint8Array): number {
  const source = sourceOfSeed(basename(path), bytes);
  const at = Math.max(source.indexOf(src), source.indexOf(src.replaceAll('&', '&amp;')), 0);
  return source.slice(0, at).split(/\r\n|\n|\r/).length;
}
