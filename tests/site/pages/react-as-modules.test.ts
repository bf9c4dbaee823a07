import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { asModule } from '../../../src/site/pages/react-as-modules';

const require = createRequire(import.meta.url);

const sources: readonly (readonly [name: string, file: string])[] = [
  ['react', 'react.production.js'],
  ['react', 'react-jsx-runtime.production.js'],
  ['react-dom', 'react-dom.production.js'],
  ['react-dom', 'react-dom-client.production.js'],
];

it.each(sources)('%s/cjs/%s as a module exports what it exported', (name, file) => {
  const path = join(dirname(require.resolve(`${name}/package.json`)), 'cjs', file);
  const folder = mkdtempSync(join(import.meta.dirname, '../../../node_modules/.cache/as-module-'));
  try {
    writeFileSync(join(folder, 'made.mjs'), asModule(readFileSync(path, 'utf8')));
    const program = `const made = await import('./made.mjs'); process.stdout.write(Object.keys(made).sort().join(' '));`;
    const made = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    const were = Object.keys(require(path) as object);
    expect(made.split(' ')).toEqual([...were, 'default'].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
