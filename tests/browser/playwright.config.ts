import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser';
import { archiveUrl, siteUrl, subSiteUrl } from './sites';

/**
 * Browser tests run on the site as built, served by a plain static server at the root of one port
 * and below /reader/ of another; those of many articles on a generated archive at a third. With
 * BROWSER_TEST_REUSE set, servers that are up already are taken as they are.
 */
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
    baseURL: siteUrl,
    // what a page keeps on the device is the matter of offline.spec.ts alone
    serviceWorkers: 'block',
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
    { command: 'static-server.ts /', url: siteUrl },
    { command: 'static-server.ts /reader/', url: subSiteUrl },
    { command: 'archive-server.ts', url: archiveUrl },
  ].map(({ command, url }) => ({
    command: `npx tsx tests/browser/${command} ${new URL(url).port}`,
    cwd: join(import.meta.dirname, '../..'),
    url,
    reuseExistingServer: process.env.BROWSER_TEST_REUSE !== undefined,
    timeout: 180_000,
  })),
});
