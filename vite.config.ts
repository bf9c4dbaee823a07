import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import type {} from 'vitest/config';
import { className } from './src/site/pages/class-names.ts';
import { reactAsModules } from './src/site/pages/react-as-modules.ts';
import { readSiteUrl } from './src/site/site-url.ts';

/**
 * Says of the router's components what its package leaves unsaid: that making one does nothing, and that its name is for
 * debugging. Without it the parts for data routers, which nothing here uses, stay in the script.
 */
const routerWithoutEffects: Plugin = {
  name: 'on-the-record:router-without-effects',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/react-router\/dist\/production\/.*\.mjs$/ },
    handler: (code) => ({
      code: code
        .replace(/^(var \w+ = )(?=React\d*\.(?:forwardRef|memo)\()/gm, '$1/* @__PURE__ */ ')
        .replace(/^\w+\.displayName = "[^"]*";$/gm, ''),
      map: null,
    }),
  },
};

const noWebStorage = '--no-experimental-webstorage';

// The commands in src/site/commands add the plugins that read the seeds, so that tests and tools need not load the engine.
export default defineConfig({
  base: readSiteUrl(process.env.SITE_URL).base,
  plugins: [react(), reactAsModules(import.meta.dirname), routerWithoutEffects],
  resolve: {
    alias: [
      // workers are built as pages are, and for pages this package asks a document
      {
        find: /^decode-named-character-reference$/,
        replacement: join(import.meta.dirname, 'node_modules/decode-named-character-reference/index.js'),
      },
      // its package offers browsers the build with warnings only
      {
        find: /^react-router$/,
        replacement: join(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
      },
    ],
  },
  // the engine comes in parts, so that its coming can be shown
  worker: { format: 'es' },
  css: { modules: { generateScopedName: className } },
  build: {
    cssCodeSplit: false,
    cssTarget: ['chrome125', 'firefox128', 'safari18'],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // the entry names each of them, and a longer hash is nothing that a packer makes smaller
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        // few files compress better and are fetched sooner; what only some pages need stays apart
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack\/(?:query-core|react-query))\/|index\.html|src\/app\/|src\/(?:links\/(?!finding|own-)|queries\/(?!use-list|ask-list|own\/|on-device|use-offline)|workers\/fetch-data|model\/(?!search-words|ids|list-files|picture|seed|country-names|correction|calendar-date|own-))|src\/components\/(?:row-wanted|NamesInLine|told-later|tellings-id|use-(?!plain-links|slices|text-pointer|attended)|settings|Actions|CopyButton\.|Link\.|copy-text|Waiting|Failed|Hint|Notice\.|Imprint|SiteName|TakeAway|HowGiven|Nearest)|src\/pages\/(?:WhenReady|PageTitle|use-country-name|use-settled)|src\/derive\/(?:chain|note|show-date|date-range|drawn-length|excerpt|show-count|source-word|memo-of-list|offices)|vite\/preload-helper/,
            },
            {
              name: 'panels',
              test: /src\/(?:pages\/(?:SettingsContent|NotOnDevice)|components\/on-demand\/(?:HelpContent|SettingsChoices|PanelContent|KeptChoices|NotKept)|queries\/(?:on-device|use-offline)|workers\/offline|derive\/show-bytes)/,
            },
            {
              name: 'lists',
              test: /src\/(?:queries\/(?:use-list|ask-list)|model\/search-words|pages\/(?:use-filter|use-meant|filter-groups|list-so-far)|components\/(?:Filter|Summary|ListLayout|EmptyResult|SearchBox|NeedsScript|Doubts)|derive\/(?:list-counts|meant-filters))/,
            },
            {
              name: 'rows',
              test: /src\/(?:pages\/(?:TakenStatements|ListedRow)|components\/(?:Quotation(?:Item|By)|SaveAs|save-file|DidYouMean|LongList|SpeaksSwitch))/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
    environment: 'node',
    // a Node.js with a localStorage of its own (25 and newer) would keep the one of jsdom out
    execArgv: process.allowedNodeEnvironmentFlags.has(noWebStorage) ? [noWebStorage] : [],
    setupFiles: ['tests/laws.ts'],
    testTimeout: 30_000,
    env: { TZ: 'America/Los_Angeles' },
  },
});
