import { resolve } from 'node:path';
import { build } from 'vite';
import { listen, serveFolder } from './serve-folder';
import { readSiteUrl } from '../site-url';
import { writeSite } from './write-site';

/** `npm start`: builds the site and serves it as its readers get it. PORT chooses the first port that is tried. */
try {
  await build({ logLevel: 'warn', plugins: [writeSite({ strict: false })] });
  const { base } = readSiteUrl(process.env.SITE_URL);
  const port = await listen(serveFolder(resolve('dist'), base), Number(process.env.PORT ?? 4173));
  process.stdout.write(`\nOn the Record is at http://localhost:${port}${base} (Ctrl+C ends it)\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
