import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteArticle } from '../../model/link-notice';
import { pictureFolder, type Picture } from '../../model/picture';
import { linkOrCopy } from '../cache/file-keeper';
import type { PictureFile } from './picture-file';

/** An article with the pictures that its page shows. */
export const withPictures = (article: SiteArticle, pictures: readonly Picture[]): SiteArticle =>
  pictures.length === 0 ? article : { ...article, pictures };

/**
 * Writes pictures into the site in `out`, each once, by what is in it. Those that the last site has
 * as they are keep their file, and so their time: whoever copies the site passes them over.
 */
export function writePictures(
  { out, last }: { readonly out: string; readonly last: string },
  files: readonly PictureFile[],
): void {
  if (files.length > 0) mkdirSync(join(out, pictureFolder), { recursive: true });
  for (const { name, bytes } of files) {
    const [before, now] = [last, out].map((folder) => join(folder, pictureFolder, name)) as [string, string];
    if (existsSync(now)) continue;
    if (existsSync(before) && readFileSync(before).equals(bytes)) linkOrCopy(before, now);
    else writeFileSync(now, bytes);
  }
}
