import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

function hashOfSources() {
  const hash = createHash('sha256');
  const add = (file) =>
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  add('package-lock.json');
  for (const room of rooms) {
    const files = readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile()))
      add(join(file.parentPath, file.name).slice(root.length));
  }
  return hash.digest('hex').slice(0, 16);
}
