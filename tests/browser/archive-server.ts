import { resolve } from 'node:path';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { buildSite } from '../bench/build-site';
import { analysedSeeds } from './analysed-seeds';
import { archiveSeeds } from './archive-seeds';

/**
 * `tsx archive-server.ts PORT`: builds the site of the archive, at the root, and serves it as a
 * plain static host would.
 */
const [port] = process.argv.slice(2) as [string];
const folder = resolve('.browser-test', 'archive');
await buildSite(folder, analysedSeeds(archiveSeeds), 'no statements');
const got = await listen(serveFolder(folder, '/'), { host: 'localhost', port: Number(port) });
if (got !== Number(port)) {
  process.stderr.write(`port ${port} is taken\n`);
  process.exit(1);
}
