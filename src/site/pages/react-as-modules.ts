import { join } from 'node:path';
import type { Plugin } from 'vite';

const files: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
};

/**
 * A CommonJS file that only fills `exports` and names what it requires, as an ES module of the same
 * exports.
 */
export function asModule(code: string): string {
  const needs = [...new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!))];
  const names = [...new Set([...code.matchAll(/\bexports\.(\w+) =/g)].map(([, name]) => name!))];
  return [
    ...needs.map((name, i) => `import $need${i} from ${JSON.stringify(name)};`),
    'const exports = {};',
    code.replace(/\brequire\("([^"]+)"\)/g, (_, name: string) => `$need${needs.indexOf(name)}`),
    ...names.map((name) => `const $${name} = exports.${name};`),
    `export { exports as default, ${names.map((name) => `$${name} as ${name}`).join(', ')} };`,
  ].join('\n');
}

/**
 * Gives browsers React as ES modules, which its packages do not have: what draws a page then needs no
 * helpers for CommonJS, which would be a file and a request of their own, and calls React directly.
 */
export function reactAsModules(root: string): Plugin {
  const paths = new Map(Object.entries(files).map(([name, file]) => [name, join(root, 'node_modules', file)]));
  const wanted = new Set(paths.values());
  return {
    name: 'on-the-record:react-as-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId: (name) => paths.get(name) ?? null,
    transform: (code, id) => (wanted.has(id) ? { code: asModule(code), map: null } : null),
  };
}
