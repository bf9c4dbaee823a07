import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from '../../model/data-file-names';

/** Where the site's data files go, and whence they can be read again. */
export interface Sink {
  write(file: string, json: string): void;
  /** Throws for a file that was not written. */
  read(file: string): string;
  /** Does away with a file that was written. */
  remove(file: string): void;
}

/** Data files below a folder of the disk. */
export function diskSink(folder: string): Sink {
  const made = new Set<string>();
  return {
    write(file, json) {
      const path = join(folder, file);
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(path, json);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: (file) => rmSync(join(folder, file), { force: true }),
  };
}

/** Data files in memory, for the development server. */
export function memorySink(files: Map<string, string>): Sink {
  return {
    write: (file, json) => void files.set(file, json),
    read(file) {
      const json = files.get(file);
      if (json === undefined) throw new Error(`no data file ${file}`);
      return json;
    },
    remove: (file) => void files.delete(file),
  };
}

/**
 * Writes JSON to `stem` with a hash of its content before `.json`, and gives that name: a name that
 * never means two things.
 */
export function writeHashed(sink: Sink, stem: string, json: string): string {
  const file = `${stem}-${contentHash(json)}.json`;
  sink.write(file, json);
  return file;
}
