import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Browser tests run on the site as built, served by a plain static server at the root of one port and below /reader/ of another. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  outputDir: '../../test-results',
  use: {
    baseURL: 'http://localhost:4191/',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    { base: '/', port: 4191 },
    { base: '/reader/', port: 4192 },
  ].map(({ base, port }) => ({
    command: `npx tsx tests/browser/static-server.ts ${base} ${port}`,
    cwd: join(import.meta.dirname, '../..'),
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    timeout: 180_000,
  })),
});
