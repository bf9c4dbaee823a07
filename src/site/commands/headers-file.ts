import { readFileSync, statSync } from 'node:fs';

/** A header and its value. */
type Header = readonly [name: string, value: string];

/** Which headers the answers below some paths have. */
interface HeaderRule {
  /** a path from the root of the host; a `*` at its end stands for whatever follows */
  readonly path: string;
  readonly headers: readonly Header[];
}

/**
 * Reads the rules of a `_headers` file: a path on a line of its own, and its headers set in below
 * it.
 */
export function readHeaderRules(raw: string): HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of raw.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) rules.at(-1)?.headers.push([name, value!]);
    else if (/^[^\s#]/.test(line)) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/**
 * The headers that the rules give to the answer for a path; of two rules for one header the later
 * counts.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Header[] {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return matching.flatMap(({ headers }) => headers);
}

/**
 * The rules of a `_headers` file as it is now: a site that is built again may have others. None
 * where there is no file.
 */
export class HeadersFile {
  private rules: readonly HeaderRule[] = [];
  private seen = '';

  constructor(private readonly file: string) {}

  /** The headers for a path. */
  for(path: string): Header[] {
    const state = statSync(this.file, { throwIfNoEntry: false });
    const now = state === undefined ? '' : `${state.ino} ${state.mtimeMs} ${state.size}`;
    if (now !== this.seen) {
      this.rules = state === undefined ? [] : readHeaderRules(readFileSync(this.file, 'utf8'));
      this.seen = now;
    }
    return headersFor(this.rules, path);
  }
}
