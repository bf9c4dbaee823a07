import { listen, serveFolder } from './serve-folder';
import { readSiteUrl } from '../site-url';
import { readWhereToListen } from './where-to-listen';

/** `npm start`: builds the site and serves it as its readers get it. */
const where = readWhereToListen('npm start', 'Builds the site and serves it as its readers get it.', 4173);
try {
  // the tools take a second to load, which --help need not wait for
  const { writeSite } = await import('./write-site');
  const folder = await writeSite({ strict: false });
  const { base } = readSiteUrl(process.env.SITE_URL);
  const port = await listen(serveFolder(folder, base), where);
  const host = where.host.includes(':') ? `[${where.host}]` : where.host;
  process.stdout.write(`\nThe site is at http://${host}:${port}${base} (Ctrl+C ends it)\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
