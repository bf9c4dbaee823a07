import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** In UTF-16 code units: pieces are gathered until they are so long, and written at once. */
const gathered = 1 << 20;

/** Writes a file, however long it is, and gives the hash of its bytes. */
export function writePieces(file: string, pieces: Iterable<string>): string {
  const open = openSync(file, 'w');
  const hash = createHash('sha256');
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    writeAll(open, bytes);
  };
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < gathered) continue;
      write(text);
      text = '';
    }
    write(text);
  } finally {
    closeSync(open);
  }
  return hash.digest('base64');
}

/** A write may take less than it was given. */
function writeAll(open: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at);
}
