import { once } from 'node:events';
import { basename, dirname, join } from 'node:path';
import { isoOf, readDateLine } from '../../analysis/seed/date-line';
import { idOfSeed } from '../../analysis/seed/settle-article';
import type { Fault } from '../../model/seed';
import { faultLine } from '../messages';
import { hashOfPeople, readOwnerPeople, unmatchedPeople } from '../seeds/owner-people';
import { Ids, readSeedFile } from '../seeds/read-article';
import { isFolder, readStandardInput } from '../seeds/read-file';
import { oddFaults, seedFilesBelow } from '../seeds/seed-files';
import { partLine, seedLine } from '../shards/shard-line';
import { findingsOf, type Findings } from './analyse-file';
import { endWithReader, readCommandLine, refuse } from './command-line';
import { compileLate } from './compile-late';
import { ThreadPool } from './thread-pool';

const usage = `npm run --silent analyze -- [--date YYYY-MM-DD] [--jobs N] [--part K/N] FILE|FOLDER|- …
  One line of JSON for each article on standard output; a FOLDER means its seeds (*.txt, *.md, *.html, *.mhtml); - is standard input.
  --date YYYY-MM-DD   the publication date of texts that state none
  --jobs N            how many texts of a folder are read at once; of a large one as many as there are processors
  --part K/N          the Kth of N parts of one FOLDER, as npm run build -- --from reads it: a line for each seed, and a last one`;

/** Which part of a folder is read, from 1 on, of how many. */
interface Part {
  readonly part: number;
  readonly of: number;
}

interface Order {
  readonly inputs: readonly string[];
  readonly date: string | null;
  readonly jobs: number | null;
  readonly part: Part | null;
}

function readOrder(): Order {
  const options = { date: { type: 'string' }, jobs: { type: 'string' }, part: { type: 'string' } } as const;
  const { values, words } = readCommandLine({ usage, options, takesWords: true });
  const { date = null, jobs = null } = values;
  if (date !== null && !isIsoDate(date)) refuse(usage, `--date is "${date}", not a date such as 2024-03-02`);
  if (jobs !== null && !/^[1-9]\d{0,2}$/.test(jobs)) refuse(usage, `--jobs is "${jobs}", not a number from 1 to 999`);
  if (words.length === 0) refuse(usage, 'nothing to analyse');
  const part = values.part === undefined ? null : readPart(values.part);
  if (part !== null && (words.length > 1 || !isFolder(words[0]!))) refuse(usage, '--part is of one folder');
  return { inputs: words, date, jobs: jobs === null ? null : Number(jobs), part };
}

function readPart(words: string): Part {
  const [part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []).slice(1).map(Number);
  if (part < 1 || part > of) refuse(usage, `--part is "${words}", not a part and how many there are, such as 1/8`);
  return { part, of };
}

function isIsoDate(words: string): boolean {
  const stated = readDateLine(words);
  return stated !== null && isoOf(stated) === words;
}

/** A line to be written, if there is one, and what is told beside it. */
interface Told {
  readonly line: string | null;
  readonly faults: readonly Fault[];
}

async function* toldOf(order: Order): AsyncGenerator<Told> {
  const ids = new Ids();
  const pool = new ThreadPool(order.jobs);
  const beside = { fallbackDate: order.date, corrections: null, owner: [] };
  for (const input of order.inputs) {
    if (input === '-') yield articleLine(findingsOf(readSeedFile('stdin.txt', readStandardInput(), beside)));
    else if (order.part !== null) yield* toldOfPart(input, order.part, order.date, pool);
    else yield* toldBelow(input, order.date, { pool, ids });
  }
  await pool.close();
}

function articleLine({ article, faults, embargo }: Findings): Told {
  if (article === null || embargo === undefined) return { line: article?.json ?? null, faults };
  return { line: `${article.json.slice(0, -1)},"embargo":${JSON.stringify(embargo)}}`, faults };
}

/** What is told of a file, or of all below a folder, with the people.yaml that lies beside them. */
async function* toldBelow(
  input: string,
  date: string | null,
  { pool, ids }: { readonly pool: ThreadPool; readonly ids: Ids },
): AsyncGenerator<Told> {
  const isWhole = isFolder(input);
  const folder = isWhole ? input : dirname(input);
  const people = readOwnerPeople(folder, join(folder, 'people.yaml'));
  const files = isWhole ? seedFilesBelow(input) : { seeds: [input], corrections: [], odd: [] };
  const matched = new Set<number>();
  let n = 0;
  for await (const findings of pool.analyse(files.seeds, { date, owner: people.owner })) {
    for (const line of findings.matched) matched.add(line);
    yield articleLine(ids.claim(files.seeds[n++]!, findings));
  }
  // one file need not have everybody in it
  const unmatched = isWhole ? unmatchedPeople(people, matched) : [];
  yield { line: null, faults: [...oddFaults(files), ...people.faults, ...unmatched] };
}

/** What is told of a part of a folder; of what is the folder's, the first part tells. */
async function* toldOfPart(
  folder: string,
  { part, of }: Part,
  date: string | null,
  pool: ThreadPool,
): AsyncGenerator<Told> {
  const people = readOwnerPeople(folder, join(folder, 'people.yaml'));
  const files = seedFilesBelow(folder);
  const seeds = files.seeds.filter((_, n) => n % of === part - 1);
  let n = 0;
  for await (const findings of pool.analyse(seeds, { date, owner: people.owner })) {
    const path = seeds[n++]!;
    yield { line: seedLine(path, idOfSeed(basename(path)), findings), faults: findings.faults };
  }
  const odd = part === 1 ? oddFaults(files) : [];
  const line = partLine({ folder, part, of, seeds: n, people: hashOfPeople(people), faults: odd });
  yield { line, faults: part === 1 ? [...odd, ...people.faults] : [] };
}

async function main(): Promise<void> {
  endWithReader();
  compileLate();
  const order = readOrder();
  for await (const { line, faults } of toldOf(order)) {
    for (const fault of faults) {
      process.stderr.write(`${faultLine(fault)}\n`);
      // a part says itself what is wrong with its seeds: it fails only where it is not whole
      if (fault.severity === 'error' && order.part === null) process.exitCode = 1;
    }
    if (line !== null && !process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}

await main();
