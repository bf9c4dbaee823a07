import { createServer } from 'vite';
import { serveSeeds } from './serve-seeds';

/** `npm run dev`: the app in development, drawn by script; a changed seed shows in the open page. */
const server = await createServer({ plugins: [serveSeeds()] });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
