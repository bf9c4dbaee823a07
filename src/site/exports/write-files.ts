import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileOfSite } from './files-of-site';

/** In UTF-16 code units: pieces are gathered until they are so long, and written at once. */
const gathered = 1 << 20;

/** Writes the files of a site below its folder, however long they are. */
export function writeFiles(folder: string, files: Iterable<FileOfSite>): void {
  for (const { path, pieces } of files) {
    const file = join(folder, decodeURIComponent(path));
    mkdirSync(dirname(file), { recursive: true });
    writePieces(file, pieces());
  }
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const open = openSync(file, 'w');
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < gathered) continue;
      writeAll(open, text);
      text = '';
    }
    writeAll(open, text);
  } finally {
    closeSync(open);
  }
}

/** A write may take less than it was given. */
function writeAll(open: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at);
}
