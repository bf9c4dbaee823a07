import { resolve } from 'node:path';
import { listen, serveFolder } from '../../src/site/commands/serve-folder';
import { writeSite } from '../../src/site/commands/write-site';

/**
 * `tsx static-server.ts BASE PORT`: builds the site for a base path and serves it as a plain static
 * host would.
 */
const [base, port] = process.argv.slice(2) as [string, string];
const folder = resolve('.browser-test', port);
if (base !== '/') process.env.SITE_URL = `https://example.org${base}`;
await writeSite({ strict: true, out: folder });
const got = await listen(serveFolder(folder, base), { host: 'localhost', port: Number(port) });
if (got !== Number(port)) {
  process.stderr.write(`port ${port} is taken\n`);
  process.exit(1);
}
