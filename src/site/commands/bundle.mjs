import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Commands that are bundled, with the threads of some, and the packages that are not: those are large, or hold native code. */
const commands = [
  'analyze',
  'analyse-worker',
  'prepare-worker',
  'parse',
  'links',
  'import',
  'check-seeds',
  'build',
  'start',
];
const external = ['vite', 'compression', 'serve-static', '@resvg/resvg-js'];

/** In milliseconds: bundles of other sources that nobody has made for so long are taken away. */
const longUnused = 24 * 60 * 60 * 1000;

/**
 * Bundles the commands of the program at `root` into `folder`. It is filled aside and takes its
 * place whole, so that two may make it at once. Throws where nothing can be written.
 */
export async function makeBundle(root, folder, rooms) {
  const parent = join(folder, '..');
  mkdirSync(parent, { recursive: true });
  removeUnused(parent);
  const fresh = `${folder}.${process.pid}`;
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: commands.map((name) => `src/site/commands/${name}.ts`),
      outdir: fresh,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external,
      metafile: true,
      plugins: [parsedData],
      banner: { js: banner },
    });
    refuseStrays(Object.keys(metafile.inputs), rooms);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // another process was first
    if (!['EEXIST', 'ENOTEMPTY'].includes(error.code)) throw error;
  }
}

/**
 * Large tables as JSON in files of their own: V8 parses them several times as fast as the same in a
 * script.
 */
const parsedData = {
  name: 'parsed-data',
  setup({ onLoad, onResolve }) {
    const tables = { namespace: 'file' };
    onLoad({ ...tables, filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, ({ path }) => ({
      contents: `import file from ${JSON.stringify(`data:${path}`)}; export const ngramsData = readTable(file);`,
    }));
    onLoad({ ...tables, filter: /\.json$/ }, ({ path }) => ({
      contents: `module.exports = readTable(require(${JSON.stringify(`data:${path}`)}));`,
    }));
    // it copies its 3 MB for each instance, of which there is one
    onLoad({ filter: /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('JSON.parse(JSON.stringify(originalModel))', 'originalModel'),
    }));
    // a reader of style sheets, as large as all else that reads pages, which nothing here asks for one
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'left out' }));
    onLoad({ filter: /./, namespace: 'left out' }, () => ({ contents: 'export const parse = () => null;' }));
    onResolve({ filter: /^data:/ }, ({ path }) => ({ path: path.slice('data:'.length), namespace: 'data' }));
    onLoad({ filter: /./, namespace: 'data' }, async ({ path }) => ({
      contents: path.endsWith('.json')
        ? readFileSync(path)
        : JSON.stringify((await import(pathToFileURL(path).href)).ngramsData),
      loader: 'file',
    }));
  },
};

/** Before each part of the bundle: how it reads tables, and packages of the older kind. */
const banner = `
import { readFileSync as readTableFile } from 'node:fs';
import { createRequire as requireFromHere } from 'node:module';
const require = requireFromHere(import.meta.url);
const readTable = (file) => JSON.parse(readTableFile(new URL(file, import.meta.url), 'utf8'));`;

/** What the bundle is known by must hold all that it is made of. */
function refuseStrays(inputs, rooms) {
  const strays = inputs.filter((file) => file.startsWith('src/') && !rooms.includes(file.split('/')[1]));
  if (strays.length > 0) throw new Error(`a command imports ${strays[0]}, which is in no room that launch.mjs names`);
}

function removeUnused(parent) {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > longUnused) rmSync(folder, { recursive: true, force: true });
  }
}
