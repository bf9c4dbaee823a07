import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that is the old one or the new one, never half of it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const fresh = `${file}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}
