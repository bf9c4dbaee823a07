import { build } from 'vite';
import { writeSite } from './write-site';

/** `npm run build [-- --strict]`: the whole site as static files in `dist/`. */
const unknown = process.argv.slice(2).filter((word) => word !== '--strict');
if (unknown.length > 0) {
  process.stderr.write(`${unknown.join(' ')} is no option; npm run build -- --strict fails on errors in the seeds\n`);
  process.exit(1);
}
try {
  await build({ logLevel: 'warn', plugins: [writeSite({ strict: process.argv.includes('--strict') })] });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
