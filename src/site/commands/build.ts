import { readCommandLine, refuse } from './command-line';

/** `npm run build`: the whole site as static files in `dist/`. */
const usage = `npm run build -- [--strict] [--jobs N] [--from DIR]
  Makes the site as static files in dist/. SITE_URL says where it will stand, such as https://example.org/reader/.
  --strict   fails on any error in a seed
  --jobs N   how many seeds are analysed at once; of many as many as there are processors
  --from DIR makes it of the *.jsonl in DIR, which npm run --silent analyze wrote of the seeds, and analyses nothing`;
const { values } = readCommandLine({
  usage,
  options: { strict: { type: 'boolean', default: false }, jobs: { type: 'string' }, from: { type: 'string' } },
});
const { jobs = null, from = null } = values;
if (jobs !== null && !/^[1-9]\d{0,2}$/.test(jobs)) refuse(usage, `--jobs is "${jobs}", not a number from 1 to 999`);
try {
  // the tools take a second to load, which --help need not wait for
  const { writeSite } = await import('./write-site');
  await writeSite({ strict: values.strict, registers: true, jobs: jobs === null ? null : Number(jobs), from });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
