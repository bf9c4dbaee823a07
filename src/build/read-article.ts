import { basename } from 'node:path';
import { analyseArticle } from '../analysis/analyse-article';
import { readSeed } from '../analysis/seed/read-seed';
import type { AnalysedArticle } from '../model/analysed-article';
import type { Fault } from '../model/seed';
import { decodeSeed } from './decode-seed';

/** What became of one file: its analysed article, or null when an error withholds it, and its faults. */
export interface ArticleReading {
  readonly article: AnalysedArticle | null;
  readonly faults: readonly Fault[];
}

/** Reads and analyses the bytes of one seed. `fallbackDate` is for seeds that state no date. Never throws: a failure is a fault. */
export function readArticle(path: string, bytes: Uint8Array, fallbackDate: string | null = null): ArticleReading {
  const decoded = decodeSeed(bytes);
  if ('message' in decoded) return withheld(path, decoded.line, decoded.message);
  try {
    const { article, faults } = readSeed({ file: basename(path), raw: decoded.raw }, fallbackDate);
    const shown = faults.map((fault) => ({ ...fault, file: path }));
    return { article: article === null ? null : analyseArticle(article), faults: shown };
  } catch (error) {
    return withheld(path, 1, `the engine failed on it (${String(error)}); please report this with the file`);
  }
}

/** A file that could not be read at all: one error. */
export function withheld(path: string, line: number, message: string): ArticleReading {
  return { article: null, faults: [{ severity: 'error', file: path, line, message }] };
}

/** Withholds articles whose id another file took first. */
export class Ids {
  private readonly owners = new Map<string, string>();

  /** The reading as it is, or an error in its place when its id is taken. */
  claim(path: string, reading: ArticleReading): ArticleReading {
    if (reading.article === null) return reading;
    const { id } = reading.article;
    const owner = this.owners.get(id);
    if (owner !== undefined) {
      const fault = withheld(path, 1, `has the same id "${id}" as ${owner}; rename one of the two files`).faults;
      return { article: null, faults: [...reading.faults, ...fault] };
    }
    this.owners.set(id, path);
    return reading;
  }
}

/** A fault as its owner reads it: `seeds/name.txt:LINE error: message`. */
export function faultLine({ file, line, severity, message }: Fault): string {
  return `${file}:${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
