import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { isoOf, readDateLine } from '../../analysis/seed/date-line';
import { faultLine } from '../messages';
import { readOwnerPeople, unmatchedPeople } from '../seeds/owner-people';
import { Ids, readSeedFile } from '../seeds/read-article';
import { isFolder, readStandardInput } from '../seeds/read-file';
import { oddFaults, seedFilesBelow } from '../seeds/seed-files';
import { findingsOf, type Findings } from './analyse-file';
import { endWithReader, readCommandLine, refuse } from './command-line';
import { compileLate } from './compile-late';
import { ThreadPool } from './thread-pool';

const usage = `npm run --silent analyze -- [--date YYYY-MM-DD] [--jobs N] FILE|FOLDER|- …
  One line of JSON for each article on standard output; a FOLDER means its seeds (*.txt, *.md, *.html, *.mhtml); - is standard input.
  --date YYYY-MM-DD   the publication date of texts that state none
  --jobs N            how many texts of a folder are read at once; of a large one as many as there are processors`;

interface Order {
  readonly inputs: readonly string[];
  readonly date: string | null;
  readonly jobs: number | null;
}

function readOrder(): Order {
  const options = { date: { type: 'string' }, jobs: { type: 'string' } } as const;
  const { values, words } = readCommandLine({ usage, options, takesWords: true });
  const { date = null, jobs = null } = values;
  if (date !== null && !isIsoDate(date)) refuse(usage, `--date is "${date}", not a date such as 2024-03-02`);
  if (jobs !== null && !/^[1-9]\d{0,2}$/.test(jobs)) refuse(usage, `--jobs is "${jobs}", not a number from 1 to 999`);
  if (words.length === 0) refuse(usage, 'nothing to analyse');
  return { inputs: words, date, jobs: jobs === null ? null : Number(jobs) };
}

function isIsoDate(words: string): boolean {
  const stated = readDateLine(words);
  return stated !== null && isoOf(stated) === words;
}

async function* findingsIn(order: Order): AsyncGenerator<Findings> {
  const ids = new Ids();
  const pool = new ThreadPool(order.jobs);
  const beside = { fallbackDate: order.date, corrections: null, owner: [] };
  for (const input of order.inputs) {
    if (input === '-') yield findingsOf(readSeedFile('stdin.txt', readStandardInput(), beside));
    else yield* findingsBelow(input, { ...order, pool, ids });
  }
  await pool.close();
}

/** The findings of a file, or of all below a folder, with the people.yaml that lies beside them. */
async function* findingsBelow(
  input: string,
  { date, pool, ids }: Order & { readonly pool: ThreadPool; readonly ids: Ids },
): AsyncGenerator<Findings> {
  const isWhole = isFolder(input);
  const folder = isWhole ? input : dirname(input);
  const people = readOwnerPeople(folder, join(folder, 'people.yaml'));
  const files = isWhole ? seedFilesBelow(input) : { seeds: [input], corrections: [], odd: [] };
  const matched = new Set<number>();
  let n = 0;
  for await (const findings of pool.analyse(files.seeds, { date, owner: people.owner })) {
    for (const line of findings.matched) matched.add(line);
    yield ids.claim(files.seeds[n++]!, findings);
  }
  // one file need not have everybody in it
  const unmatched = isWhole ? unmatchedPeople(people, matched) : [];
  const faults = [...oddFaults(files), ...people.faults, ...unmatched];
  if (faults.length > 0) yield { article: null, faults, matched: [] };
}

async function main(): Promise<void> {
  endWithReader();
  compileLate();
  for await (const { article, faults } of findingsIn(readOrder())) {
    for (const fault of faults) {
      process.stderr.write(`${faultLine(fault)}\n`);
      if (fault.severity === 'error') process.exitCode = 1;
    }
    if (article !== null && !process.stdout.write(`${article.line}\n`)) await once(process.stdout, 'drain');
  }
}

await main();
