import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file: its number from 1 on, and its bytes without the line feed. */
export interface LineOfFile {
  readonly number: number;
  /** in bytes from the beginning of the file */
  readonly start: number;
  readonly bytes: Buffer;
}

/** In bytes. */
const chunk = 1 << 20;

/** The lines of a file one by one, however large it is; blank ones are left out. Throws as `openSync` does. */
export function* linesOfFile(path: string): Generator<LineOfFile> {
  const file = openSync(path, 'r');
  try {
    let [rest, start, number] = [Buffer.alloc(0), 0, 1];
    for (;;) {
      const more = Buffer.allocUnsafe(chunk);
      const length = readSync(file, more, 0, chunk, null);
      let from = 0;
      const all = Buffer.concat([rest, more.subarray(0, length)]);
      // what is left of the line before has no line feed in it
      for (let end = all.indexOf(10, rest.length); end !== -1; end = all.indexOf(10, from)) {
        yield* lineAt(number++, start + from, all.subarray(from, end));
        from = end + 1;
      }
      rest = all.subarray(from);
      start += from;
      if (length > 0) continue;
      yield* lineAt(number, start, rest);
      return;
    }
  } finally {
    closeSync(file);
  }
}

function* lineAt(number: number, start: number, bytes: Buffer): Generator<LineOfFile> {
  const isBlank = bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
  if (!isBlank) yield { number, start, bytes };
}

/** Bytes of a file, from `start` on. */
export function readBytesAt(path: string, start: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
      const more = readSync(file, bytes, read, length - read, start + read);
      if (more === 0) throw new Error(`${path} has become shorter while it was read`);
      read += more;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
