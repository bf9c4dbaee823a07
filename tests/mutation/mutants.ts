import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A mutant as Stryker tells it; its instrumenter counts lines and columns from zero, its results
 * from one.
 */
export interface Mutant {
  readonly fileName: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly mutatorName: string;
  readonly replacement: string;
  /** of a mutant that was tried; Ignored: a table, or run while modules load */
  readonly status?: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The rooms whose mutants are drawn, and what in them is data. */
const rooms = ['analysis', 'links', 'derive', 'site'];
const data = /^src\/analysis\/(?:lexicon|models)\/|\/tables\/|\.d\.ts$/;

/**
 * The source files of a room (`analysis`, `analysis/times`), or of all rooms, data left out,
 * sorted; a room may be a file as well.
 */
export function filesOf(room: string | null): string[] {
  const wanted = room === null ? rooms : [room];
  return wanted
    .flatMap((name) => {
      const path = `src/${name.replace(/^src\/|\/$/g, '')}`;
      if (!existsSync(path)) throw new Error(`${path} is no room and no file`);
      return /\.tsx?$/.test(path) ? [path] : below(path);
    })
    .filter((path) => !data.test(path))
    .sort();
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return below(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface Instrumenter {
  instrument(files: readonly object[], options: object): Promise<{ mutants: readonly Mutant[] }>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {}, isDebugEnabled: () => false };

/** All mutants of the files, by Stryker's own hand, tables left out, in the order of the files. */
export async function mutantsOf(files: readonly string[]): Promise<Mutant[]> {
  const packages = join(import.meta.dirname, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  const { Instrumenter } = (await import(packages)) as { Instrumenter: new (log: object) => Instrumenter };
  const { tables } = (await import('./plugins.mjs' as string)) as { tables: object };
  const options = { plugins: null, excludedMutations: [], ignorers: [tables], noHeader: true };
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants } = await new Instrumenter(silent).instrument(sources, options);
  return mutants.filter(({ status }) => status !== 'Ignored');
}

/**
 * As many of the mutants as wanted, all if there are fewer: the same ones for the same seed, in
 * their order.
 */
export function draw(mutants: readonly Mutant[], wanted: number, seed: number): Mutant[] {
  const order = mutants.map((_, n) => n);
  let state = seed >>> 0;
  for (let n = order.length - 1; n > 0; n--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (n + 1));
    [order[n], order[other]] = [order[other]!, order[n]!];
  }
  return order
    .slice(0, wanted)
    .sort((a, b) => a - b)
    .map((n) => mutants[n]!);
}

/** Where a mutant stands, as Stryker takes it: file, lines from one, columns from zero. */
export function rangeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
