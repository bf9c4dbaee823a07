import { workerFile } from '../../model/offline';

/** Builds the service worker into the folder of a site, as one classic script: not all browsers run modules there. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  const { build, resolveConfig } = await import('vite');
  const { root, base } = await resolveConfig({}, 'build', 'production', 'production');
  await build({
    configFile: false,
    root,
    base,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/workers/offline/service-worker.ts',
        output: { format: 'iife', entryFileNames: workerFile, codeSplitting: false },
      },
    },
  });
}
