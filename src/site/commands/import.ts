import { resolve } from 'node:path';
import { isoOf, readDateLine } from '../../analysis/seed/date-line';
import { counted, faultLine } from '../messages';
import { endWithReader, readCommandLine, refuse } from './command-line';

/** `npm run import`: articles of pages, feeds and newsrooms become seeds. */
const usage = `npm run import -- [--allow-local] [--date YYYY-MM-DD] FILE|URL …
  Writes a seed for each article of a page, a feed (RSS, Atom, JSON Feed), a news site map, a list of feeds (OPML)
  or a newsroom's document (NITF, NewsML-G2, ninjs). What a changed text replaces is kept in seeds/.versions/.
  --allow-local       also from addresses of this machine and its network
  --date YYYY-MM-DD   the publication date of articles that state none`;

async function main(): Promise<void> {
  endWithReader();
  const options = { 'allow-local': { type: 'boolean', default: false }, date: { type: 'string' } } as const;
  const { values, words } = readCommandLine({ usage, options, takesWords: true });
  const { date = null } = values;
  const stated = date === null ? null : readDateLine(date);
  if (date !== null && (stated === null || isoOf(stated) !== date))
    refuse(usage, `--date is "${date}", not a date such as 2024-03-02`);
  if (words.length === 0) refuse(usage, 'nothing to import');
  // the readers take a moment to load, which a slip in the command line need not wait for
  const { Importer } = await import('../importing/importer');
  const importer = new Importer({ seeds: resolve('seeds'), allowLocal: values['allow-local'], date }, (fault) => {
    process.stderr.write(`${faultLine(fault)}\n`);
    if (fault.severity === 'error') process.exitCode = 1;
  });
  for (const name of words) await importer.import(name);
  const { new: fresh, changed, unchanged, withheld } = importer.counts;
  process.stderr.write(
    `${counted(fresh, 'new seed')}, ${changed} changed, ${unchanged} unchanged, ${withheld} withheld\n`,
  );
}

await main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
