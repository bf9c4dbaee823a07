import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { isoOf, readDateLine } from '../../analysis/seed/date-line';
import type { OwnerPerson } from '../../analysis/people/owner-names';
import { readOwnerPeople, unmatchedPeople } from '../seeds/owner-people';
import { correctionsBeside, faultLine, Ids, readArticle, withheld, type ArticleReading } from '../seeds/read-article';
import { seedFiles } from '../seeds/seed-files';

const usage = `npm run --silent analyze -- [--date YYYY-MM-DD] FILE|FOLDER|- …
  One line of JSON for each article on standard output; a FOLDER means its *.txt; - is standard input.
  --date is the publication date of texts that state none.`;

interface Order {
  readonly inputs: readonly string[];
  readonly date: string | null;
}

/** Reads the command line, or says what is wrong with it. */
function readOrder(words: readonly string[]): Order | string {
  const inputs: string[] = [];
  let date: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--date' || word.startsWith('--date=')) {
      const value = word === '--date' ? (words[++i] ?? '') : word.slice('--date='.length);
      const stated = readDateLine(value);
      date = stated === null || !/^\d{4}-\d\d-\d\d$/.test(value) ? null : isoOf(stated);
      if (date === null) return `--date is "${value}", not a date such as 2024-03-02`;
    } else if (word.startsWith('--')) return `${word} is no option`;
    else inputs.push(word);
  }
  return inputs.length === 0 ? 'nothing to analyse' : { inputs, date };
}

function* readings({ inputs, date }: Order): Generator<ArticleReading> {
  const ids = new Ids();
  for (const input of inputs) {
    try {
      yield* input === '-' ? [read('-', date, [])] : readingsBelow(input, date, ids);
    } catch (error) {
      yield withheld(input, 1, `cannot be read (${String(error)})`);
    }
  }
}

/** The readings of a file, or of all below a folder, with the people.yaml that lies beside them. */
function* readingsBelow(input: string, date: string | null, ids: Ids): Generator<ArticleReading> {
  const isFolder = statSync(input).isDirectory();
  const folder = isFolder ? input : dirname(input);
  const people = readOwnerPeople(folder, join(folder, 'people.yaml'));
  const matched = new Set<number>();
  for (const file of seedFiles(input)) {
    const reading = ids.claim(file, read(file, date, people.owner));
    for (const line of reading.matched) matched.add(line);
    yield reading;
  }
  // one file need not have everybody in it
  const faults = [...people.faults, ...(isFolder ? unmatchedPeople(people, matched) : [])];
  if (faults.length > 0) yield { article: null, faults, matched: [] };
}

function read(file: string, date: string | null, owner: readonly OwnerPerson[]): ArticleReading {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? readFileSync(0) : readFileSync(file);
  } catch (error) {
    return withheld(file, 1, `cannot be read (${(error as Error).message})`);
  }
  if (file === '-') return readArticle('stdin.txt', bytes, { fallbackDate: date, corrections: null, owner });
  return readArticle(file, bytes, { fallbackDate: date, corrections: correctionsBeside(file), owner });
}

async function main(): Promise<void> {
  // a reader that has seen enough ("| head") closes the pipe: no fault of ours, and nothing is left to do
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const order = readOrder(process.argv.slice(2));
  if (typeof order === 'string') {
    process.stderr.write(`${order}\n${usage}\n`);
    process.exitCode = 1;
    return;
  }
  for (const { article, faults } of readings(order)) {
    for (const fault of faults) {
      process.stderr.write(`${faultLine(fault)}\n`);
      if (fault.severity === 'error') process.exitCode = 1;
    }
    if (article !== null && !process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, 'drain');
  }
}

await main();
