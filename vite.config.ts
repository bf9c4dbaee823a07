import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readSiteUrl } from './src/build/site-url.ts';

// The commands in src/build add the plugins that read the seeds, so that tests and tools need not load the engine.
export default defineConfig({
  base: readSiteUrl(process.env.SITE_URL).base,
  plugins: [react()],
  build: {
    cssCodeSplit: false,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    env: { TZ: 'America/Los_Angeles' },
  },
});
