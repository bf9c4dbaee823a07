import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `node src/site/commands/launch.mjs NAME …`: runs a command from its bundle, which starts in a
 * third of the time. The bundle lies in node_modules/.cache, known by a hash of all that it is made
 * of, and is made when there is none. Where nothing can be written, the sources run as they are.
 */
const root = join(import.meta.dirname, '../../..');
const rooms = ['analysis', 'derive', 'import', 'links', 'model', 'site'];
const cache = join(root, 'node_modules/.cache/on-the-record');

/** In milliseconds: what was last changed so long ago is known by when that was. */
const settled = 2000;

const [node, , name, ...words] = process.argv;
const source = join(import.meta.dirname, `${name}.ts`);
process.argv = [node, source, ...words];

const folder = join(cache, hashOfSources());
const bundle = join(folder, `${name}.mjs`);
if (existsSync(bundle) || (await isMade())) {
  modules.enableCompileCache?.(join(cache, 'compiled'));
  await import(pathToFileURL(bundle).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(source).href);
}

async function isMade() {
  try {
    const { makeBundle } = await import('./bundle.mjs');
    await makeBundle(root, folder, rooms);
    return true;
  } catch (error) {
    if (!['EACCES', 'ENOTDIR', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
    return false;
  }
}

/**
 * A hash of the content of all sources. It is looked up by what the file system says of each, for
 * reading them takes a tenth of the start of a command: names, sizes, and when each was last
 * changed, which no program can set back.
 */
function hashOfSources() {
  const [looks, latest] = looksOf(filesOfSources());
  const known = join(cache, 'looks', looks);
  try {
    return readFileSync(known, 'latin1');
  } catch {
    const hash = hashOfContents();
    // a file may be changed twice within one tick of the clock
    if (Date.now() - latest > settled) remember(known, hash);
    return hash;
  }
}

function filesOfSources() {
  const below = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(path) : entry.isFile() ? [path] : [];
    });
  return [join(root, 'package-lock.json'), ...rooms.flatMap((room) => below(join(root, 'src', room)).sort())];
}

function looksOf(files) {
  const hash = createHash('sha256');
  let latest = 0;
  let all = '';
  for (const file of files) {
    const { size, ino, mtimeMs, ctimeMs } = statSync(file);
    latest = Math.max(latest, ctimeMs);
    all += `${file.slice(root.length)}\0${size} ${ino} ${mtimeMs} ${ctimeMs}\0`;
  }
  return [hash.update(all).digest('hex').slice(0, 16), latest];
}

function remember(file, hash) {
  try {
    mkdirSync(join(cache, 'looks'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, hash);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // where nothing can be written, the sources are read each time
  }
}

function hashOfContents() {
  const hash = createHash('sha256');
  for (const file of filesOfSources())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
