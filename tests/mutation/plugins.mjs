import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Tells one mutant from another: file, place, kind and what stands in its place. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;
}

/** Leaves out tables: what stands outside of every function is data, and read before any test runs. */
export const tables = {
  shouldIgnore(path) {
    if (path.isProgram() || path.isFunction() || path.getFunctionParent() !== null) return undefined;
    return hasFunction(path) ? undefined : 'a table';
  },
};

function hasFunction(path) {
  let found = false;
  path.traverse({
    Function(inner) {
      found = true;
      inner.stop();
    },
  });
  return found;
}

/** Passes the mutants whose keys the file named by MUTANTS_DRAWN lists; the others that lie within their places were not drawn. */
class Drawn {
  static inject = [];

  async init() {
    this.keys = new Set(JSON.parse(readFileSync(process.env.MUTANTS_DRAWN, 'utf8')));
  }

  async check(mutants) {
    const statusOf = (mutant) => (this.keys.has(keyOf(mutant)) ? 'passed' : 'compileError');
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, { status: statusOf(mutant), reason: 'not drawn' }]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'tables', value: tables },
  { kind: 'Checker', name: 'drawn', injectableClass: Drawn },
];
