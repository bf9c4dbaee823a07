import { lstatSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { replaceFile } from '../register/replace-file';
import { readOptional } from '../seeds/read-file';

/** What stops the desk, in one line that tells the owner what to do; nothing was written. */
export class DeskRefusal extends Error {}

/** A file that the owner may write by hand as well: its bytes as they were read, null where there is none. */
export interface OwnerFile {
  readonly path: string;
  readonly bytes: Buffer | null;
}

/** Reads a file of the owner; throws `DeskRefusal` for what is no plain file. */
export function readOwnerFile(path: string): OwnerFile {
  const reading = readOptional(path);
  if (reading === null) return { path, bytes: null };
  if ('message' in reading) throw new DeskRefusal(`${basename(path)} ${reading.message}`);
  if (lstatSync(path).isSymbolicLink())
    throw new DeskRefusal(`${basename(path)} is a link to a file elsewhere: edit that by hand`);
  return { path, bytes: reading.bytes };
}

/** The text of a file, letter by letter, its byte order mark too; throws `DeskRefusal` where it is not UTF-8. */
export function ownText({ path, bytes }: OwnerFile): string {
  if (bytes === null) return '';
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes) && !text.includes('\0')) return text;
  throw new DeskRefusal(`${basename(path)} is not in UTF-8: save it as plain text in UTF-8`);
}

/**
 * Writes bytes in place of what was read, as a whole or not at all, and no file where they are null;
 * throws `DeskRefusal` where somebody else has written it meanwhile.
 */
export function writeOwnerFile({ path, bytes: before }: OwnerFile, bytes: Buffer | null): OwnerFile {
  if (!isSameBytes(readOwnerFile(path).bytes, before)) throw changedMeanwhile(path);
  if (bytes === null) rmSync(path, { force: true });
  else replaceFile(path, bytes);
  return { path, bytes };
}

/** The refusal to write over an edit by hand. */
export const changedMeanwhile = (path: string): DeskRefusal =>
  new DeskRefusal(
    `${basename(path)} was changed by hand meanwhile: nothing was written. It is read again: look, and try once more`,
  );

/** Whether a file has the same bytes, or is absent alike. */
export const isSameBytes = (one: Buffer | null, other: Buffer | null): boolean =>
  one === null || other === null ? one === other : one.equals(other);
