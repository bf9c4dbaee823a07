import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** All that something is worked out from, the program left out: strings and bytes in a fixed order. */
export type CacheKey = readonly (string | Uint8Array)[];

/** Keeps what took long to work out for the next build. */
export interface Cache {
  /** What is kept under a key, else what `make` gives, which is kept from now on. */
  get<T>(kind: string, key: CacheKey, make: () => T): T;
  /** Whether something is kept under a key. */
  has(kind: string, key: CacheKey): boolean;
  /** As `get`, of what takes its time. */
  soon<T>(kind: string, key: CacheKey, make: () => Promise<T>): Promise<T>;
  /**
   * A folder that `fill` has filled, now or in an earlier build; nothing may be written to it. Null
   * where nothing can be kept.
   */
  folder(kind: string, key: CacheKey, fill: (folder: string) => Promise<void>): Promise<string | null>;
}

/** Keeps nothing. */
export const noCache: Cache = {
  get: (_kind, _key, make) => make(),
  has: () => false,
  soon: (_kind, _key, make) => make(),
  folder: () => Promise.resolve(null),
};

/** In milliseconds: what no build has asked for so long is taken away. */
const longUnused = 30 * 24 * 60 * 60 * 1000;
/** In milliseconds: what was asked for is marked so at most so often. */
const day = longUnused / 30;

/** In bytes, before a kept value: the hash of it. */
const hashLength = 32;

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Keeps values in files below a folder that is this version of the program's alone. A file takes its
 * place whole, and says by a hash what is in it: one that was cut off, or changed, is as none. Where
 * nothing can be written, nothing is kept, and the result is the same.
 */
export class DiskCache implements Cache {
  private written = 0;

  constructor(private readonly root: string) {}

  get<T>(kind: string, key: CacheKey, make: () => T): T {
    const file = this.pathOf(kind, key);
    const kept = readKept(file);
    return kept === null ? this.keep(file, make()) : (deserialize(kept) as T);
  }

  has(kind: string, key: CacheKey): boolean {
    return existsSync(this.pathOf(kind, key));
  }

  async soon<T>(kind: string, key: CacheKey, make: () => Promise<T>): Promise<T> {
    const file = this.pathOf(kind, key);
    const kept = readKept(file);
    return kept === null ? this.keep(file, await make()) : (deserialize(kept) as T);
  }

  async folder(kind: string, key: CacheKey, fill: (folder: string) => Promise<void>): Promise<string | null> {
    const folder = this.pathOf(kind, key);
    if (markUsed(folder)) return folder;
    const fresh = this.freshFor(folder);
    if (!isWritten(() => mkdirSync(fresh, { recursive: true }))) return null;
    try {
      await fill(fresh);
      // another build may have been first
      return isWritten(() => renameSync(fresh, folder)) || markUsed(folder) ? folder : null;
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }

  /** Takes away what no build has asked for in a month, and what was cut off. */
  prune(): void {
    for (const kind of namesIn(this.root))
      for (const name of namesIn(join(this.root, kind))) {
        const path = join(this.root, kind, name);
        const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
        if (age > (name.includes('.') ? day : longUnused)) rmSync(path, { recursive: true, force: true });
      }
  }

  private pathOf(kind: string, key: CacheKey): string {
    const hash = createHash('sha256').update(process.version);
    // with its length before it, no part can pass for the end of another
    for (const part of key) hash.update(`\0${Buffer.byteLength(part)}\0`).update(part);
    return join(this.root, kind, hash.digest('hex').slice(0, 40));
  }

  private freshFor(path: string): string {
    return `${path}.${process.pid}-${this.written++}`;
  }

  private keep<T>(file: string, value: T): T {
    const bytes = serialize(value);
    const fresh = this.freshFor(file);
    const isPlaced = isWritten(() => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(fresh, Buffer.concat([hashOf(bytes), bytes]));
      renameSync(fresh, file);
    });
    if (!isPlaced) isWritten(() => rmSync(fresh, { force: true }));
    return value;
  }
}

/** Whether something could be written: a full disk, or one that may only be read, is no failure of a build. */
function isWritten(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

function readKept(file: string): Buffer | null {
  let all: Buffer;
  try {
    all = readFileSync(file);
  } catch {
    return null;
  }
  const bytes = all.subarray(hashLength);
  if (!hashOf(bytes).equals(all.subarray(0, hashLength))) return null;
  markUsed(file);
  return bytes;
}

/** Whether something is kept at a path; it is the younger for it. */
function markUsed(path: string): boolean {
  const now = new Date();
  try {
    const { mtimeMs } = statSync(path);
    if (now.getTime() - mtimeMs > day) isWritten(() => utimesSync(path, now, now));
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
