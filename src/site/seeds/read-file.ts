import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { decodeSeed, type Decoded } from '../../import/seeds/decode-seed';

/** The bytes of a file, or why it is passed over and what to do, in words that follow its name. */
export type FileReading = { readonly bytes: Buffer } | { readonly message: string };

/** The text of a file that was read, or what is wrong with it. */
export const decodeFile = (file: FileReading): Decoded =>
  'message' in file ? { line: 1, message: file.message } : decodeSeed(file.bytes);

/** The most that a file may have, in MB (millions of bytes), and what its owner is told who has more. */
export interface FileLimit {
  readonly most: number;
  readonly what: string;
  readonly cure: string;
}

/** By what is in a file. A long novel has two MB of text; a page in one file has its pictures in it. */
export const fileLimits = {
  text: { most: 8, what: 'one text', cure: 'cut it into several files' },
  document: { most: 16, what: 'one page or feed', cure: 'save it without what is no part of its articles' },
  wholePage: { most: 64, what: 'one page with its pictures', cure: 'save it as a page and a folder beside it' },
  picture: { most: 16, what: 'one picture', cure: 'make it smaller' },
} as const satisfies Record<string, FileLimit>;

/** The limit of a file by the ending of its name. */
const limitOf = (path: string): FileLimit =>
  /\.mht(?:ml)?$/i.test(path) ? fileLimits.wholePage : /\.x?html?$/i.test(path) ? fileLimits.document : fileLimits.text;

/** The same of a file that is imported, whatever its name. */
export const limitOfImport = (path: string): FileLimit =>
  limitOf(path) === fileLimits.text ? fileLimits.document : limitOf(path);

/** Reads a file that may lie beside a seed, as `readRegular` does; null where there is none. */
export const readOptional = (path: string): FileReading | null => (isAbsent(path) ? null : readRegular(path));

/**
 * Reads a regular file of at most so many bytes. Nothing else is opened: a pipe would wait for its
 * writer for ever. Never throws.
 */
export function readRegular(path: string, limit: FileLimit = limitOf(path)): FileReading {
  const message = oddityAt(path, limit);
  if (message !== null) return { message };
  try {
    return readOpened(path, limit);
  } catch (error) {
    return { message: explain(error as NodeJS.ErrnoException) };
  }
}

/** Why what stands at a path is no text that can be read, or null. */
export function oddityAt(path: string, limit: FileLimit = limitOf(path)): string | null {
  if (isAbsent(path)) return absent(path);
  try {
    return whyPassedOver(statSync(path), limit);
  } catch (error) {
    return explain(error as NodeJS.ErrnoException);
  }
}

/** Whether a folder stands at a path, or a link leads to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads standard input to its end, of at most 8 MB. */
export function readStandardInput(): FileReading {
  return readWhole(0, fileLimits.text);
}

function whyPassedOver(stats: Stats, limit: FileLimit): string | null {
  if (stats.isDirectory()) return 'is a folder where a file should be; rename or remove it';
  if (stats.isFIFO()) return 'is a pipe and no file; remove it';
  if (stats.isSocket()) return 'is a socket and no file; remove it';
  if (!stats.isFile()) return 'is a device and no file; remove it';
  return stats.size > bytesOf(limit) ? tooLong(stats.size, limit) : null;
}

/** What keeps a file or folder from being read, in plain words. */
export function explain({ code, message, path = '' }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by who runs this; change its permissions';
    case 'ENOENT':
      return isAbsent(path) ? absent(path) : 'is a link that leads nowhere; mend or remove it';
    case 'ELOOP':
      return 'is a link that leads back to itself; mend or remove it';
    default:
      return `cannot be read (${message})`;
  }
}

/** Whether nothing stands at a path, not even a link that leads nowhere. */
export function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    // a name too long for the file system is one of no file; what may not be looked at may be there
    return ['ENAMETOOLONG', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/**
 * What stands there may have changed since it was looked at: it is opened without waiting, and
 * looked at again.
 */
function readOpened(path: string, limit: FileLimit): FileReading {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const message = whyPassedOver(fstatSync(file), limit);
    if (message !== null) return { message };
    return readWhole(file, limit);
  } finally {
    closeSync(file);
  }
}

const bytesOf = ({ most }: FileLimit): number => most * 1_000_000;

function readWhole(file: number, limit: FileLimit): FileReading {
  const bytes = readUpTo(file, bytesOf(limit) + 1);
  return bytes.length > bytesOf(limit) ? { message: tooLong(null, limit) } : { bytes };
}

function readUpTo(file: number, most: number): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; length < most; ) {
    const piece = Buffer.allocUnsafe(Math.min(65_536, most - length));
    const read = readSync(file, piece);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
    length += read;
  }
  return Buffer.concat(pieces);
}

/** `size` in bytes, null where it is not known. */
function tooLong(size: number | null, { most, what, cure }: FileLimit): string {
  const has = size === null ? 'is longer than' : `has ${(Math.ceil(size / 100_000) / 10).toLocaleString('en')} MB, over`;
  return `${has} the ${most} MB that ${what} may have; ${cure}`;
}

const absent = (path: string): string =>
  path.includes('\uFFFD') ? 'has a name that is not UTF-8; rename it' : 'is not there; check its name';

/** Whether two readings are of the same bytes, or failed alike. */
export function isSameFile(one: FileReading | null, other: FileReading | null): boolean {
  if (one === null || other === null) return one === other;
  if ('bytes' in one) return 'bytes' in other && one.bytes.equals(other.bytes);
  return 'message' in other && one.message === other.message;
}
