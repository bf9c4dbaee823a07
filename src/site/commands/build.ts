import { readCommandLine } from './command-line';

/** `npm run build`: the whole site as static files in `dist/`. */
const { values } = readCommandLine({
  usage: `npm run build -- [--strict]
  Makes the site as static files in dist/. SITE_URL says where it will stand, such as https://example.org/reader/.
  --strict   fails on any error in a seed`,
  options: { strict: { type: 'boolean', default: false } },
});
try {
  // the tools take a second to load, which --help need not wait for
  const { writeSite } = await import('./write-site');
  await writeSite({ strict: values.strict, registers: true });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
