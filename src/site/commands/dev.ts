import { readWhereToListen } from './where-to-listen';

/**
 * `npm run dev`: the app in development, drawn by script; a changed seed shows in the open page.
 */
const where = readWhereToListen('npm run dev', 'Serves the site; a changed seed shows in the open page at once.', 5173);
// the tools take a second to load, which --help need not wait for
const { createServer } = await import('vite');
const { serveSeeds } = await import('./serve-seeds');
const server = await createServer({ server: { ...where }, plugins: [serveSeeds()] });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
