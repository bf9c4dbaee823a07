import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { isoOf, readDateLine } from '../../analysis/seed/date-line';
import type { OwnerPerson } from '../../analysis/people/owner-names';
import { faultLine, printable } from '../messages';
import { readOwnerPeople, unmatchedPeople } from '../seeds/owner-people';
import { Ids, readSeedFile, type ArticleReading } from '../seeds/read-article';
import { correctionsFileOf } from '../seeds/read-corrections';
import { isFolder, readOptional, readRegular, readStandardInput } from '../seeds/read-file';
import { oddFaults, seedFilesBelow } from '../seeds/seed-files';
import { endWithReader, readCommandLine, refuse } from './command-line';
import { compileLate } from './compile-late';

const usage = `npm run --silent analyze -- [--date YYYY-MM-DD] FILE|FOLDER|- …
  One line of JSON for each article on standard output; a FOLDER means its *.txt; - is standard input.
  --date YYYY-MM-DD   the publication date of texts that state none`;

interface Order {
  readonly inputs: readonly string[];
  readonly date: string | null;
}

function readOrder(): Order {
  const { values, words } = readCommandLine({ usage, options: { date: { type: 'string' } }, takesWords: true });
  const { date = null } = values;
  if (date !== null && !isIsoDate(date)) refuse(usage, `--date is "${date}", not a date such as 2024-03-02`);
  if (words.length === 0) refuse(usage, 'nothing to analyse');
  return { inputs: words, date };
}

function isIsoDate(words: string): boolean {
  const stated = readDateLine(words);
  return stated !== null && isoOf(stated) === words;
}

function* readings({ inputs, date }: Order): Generator<ArticleReading> {
  const ids = new Ids();
  for (const input of inputs) {
    if (input === '-')
      yield readSeedFile('stdin.txt', readStandardInput(), { fallbackDate: date, corrections: null, owner: [] });
    else yield* readingsBelow(input, date, ids);
  }
}

/** The readings of a file, or of all below a folder, with the people.yaml that lies beside them. */
function* readingsBelow(input: string, date: string | null, ids: Ids): Generator<ArticleReading> {
  const isWhole = isFolder(input);
  const folder = isWhole ? input : dirname(input);
  const people = readOwnerPeople(folder, join(folder, 'people.yaml'));
  const files = isWhole ? seedFilesBelow(input) : { seeds: [input], corrections: [], odd: [] };
  const matched = new Set<number>();
  for (const file of files.seeds) {
    const reading = ids.claim(file, read(file, date, people.owner));
    for (const line of reading.matched) matched.add(line);
    yield reading;
  }
  // one file need not have everybody in it
  const unmatched = isWhole ? unmatchedPeople(people, matched) : [];
  const faults = [...oddFaults(files), ...people.faults, ...unmatched];
  if (faults.length > 0) yield { article: null, faults, matched: [] };
}

function read(file: string, fallbackDate: string | null, owner: readonly OwnerPerson[]): ArticleReading {
  const corrections = readOptional(correctionsFileOf(file));
  return readSeedFile(file, readRegular(file), { fallbackDate, corrections, owner });
}

async function main(): Promise<void> {
  endWithReader();
  compileLate();
  for (const { article, faults } of readings(readOrder())) {
    for (const fault of faults) {
      process.stderr.write(`${faultLine(fault)}\n`);
      if (fault.severity === 'error') process.exitCode = 1;
    }
    if (article !== null && !process.stdout.write(`${printable(JSON.stringify(article))}\n`))
      await once(process.stdout, 'drain');
  }
}

await main();
