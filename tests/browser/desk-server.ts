import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { serveSeeds } from '../../src/site/commands/serve-seeds';

// `npm run dev` on the folder of seeds that the command line names; prints its address when it is ready.
const server = await createServer({
  root: join(import.meta.dirname, '../..'),
  cacheDir: join(tmpdir(), `on-the-record-desk-${process.pid}`),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: { port: 0 } },
  plugins: [serveSeeds(process.argv[2])],
});
await server.listen();
console.log(server.resolvedUrls!.local[0]);
