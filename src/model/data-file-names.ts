import { shortHash } from './ids';

/**
 * What stands in the name of a data file for its content, of which a letter more or less makes
 * another: ten hex digits.
 */
export const contentHash = (json: string): string =>
  shortHash(json) + (json.length % 256).toString(16).padStart(2, '0');

const hashInName = /-([0-9a-f]{10})\.json$/;

/** Whether a data file's content is that of the hash in its name; true for a name without one. */
export function isAsWritten(file: string, json: string): boolean {
  const hash = hashInName.exec(file)?.[1];
  return hash === undefined || hash === contentHash(json);
}

/** What is the same in the names of a data file before and after its content changed. */
export const withoutHash = (file: string): string => file.replace(hashInName, '');

/** The names of data files that stand somewhere in JSON. */
export const filesNamedInJson = (json: string): string[] =>
  [...json.matchAll(/"([^"]+-[0-9a-f]{10}\.json)"/g)].map(([, file]) => file!);

/** The names of data files that stand somewhere in what a data file holds. */
export const filesNamedIn = (content: unknown): string[] => filesNamedInJson(JSON.stringify(content));
