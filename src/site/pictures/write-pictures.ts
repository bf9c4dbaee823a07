import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteArticle } from '../../model/link-notice';
import { pictureFolder, type Picture } from '../../model/picture';
import type { PictureFile } from './picture-file';

/** An article with the pictures that its page shows. */
export const withPictures = (article: SiteArticle, pictures: readonly Picture[]): SiteArticle =>
  pictures.length === 0 ? article : { ...article, pictures };

/** Writes pictures into the site in `out`, each once, by what is in it. */
export function writePictures(out: string, files: readonly PictureFile[]): void {
  if (files.length > 0) mkdirSync(join(out, pictureFolder), { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(out, pictureFolder, name), bytes);
}
