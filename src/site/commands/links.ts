import { once } from 'node:events';
import { findAgain } from '../../links/finding/find-again';
import { publishedStatement } from '../../links/finding/published';
import type { AnalysedArticle } from '../../model/analysed-article';
import { faultLine, printable } from '../messages';
import { readSeedFile } from '../seeds/read-article';
import { correctionsFileOf } from '../../import/seeds/read-corrections';
import { readOptional, readRegular } from '../seeds/read-file';
import { endWithReader, readCommandLine, refuse } from './command-line';

/** `npm run links`: what an edit of a text does to the links to its statements. */
const usage = `npm run --silent links -- OLD.txt NEW.txt
  One line of JSON for each statement of the old text: what a link to it finds in the new one, as
  { id, words, speakers, verdict: same | changed | near | gone, found: null | { id, words, speakers, start, end } }`;

function read(file: string): AnalysedArticle | null {
  const corrections = readOptional(correctionsFileOf(file));
  const { article, faults } = readSeedFile(file, readRegular(file), {
    fallbackDate: '1970-01-01',
    corrections,
    owner: [],
  });
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  return article;
}

const namesOf = (article: AnalysedArticle, id: string | null): string[] | null =>
  article.attributions.find((one) => one.id === id)?.speakers.map(({ name }) => name) ?? null;

async function main(): Promise<void> {
  endWithReader();
  const { words } = readCommandLine({ usage, options: {}, takesWords: true });
  if (words.length !== 2) refuse(usage, 'needs the old text and the new one');
  const [old, now] = words.map(read) as [AnalysedArticle | null, AnalysedArticle | null];
  if (old === null || now === null) return void (process.exitCode = 1);
  for (const statement of old.attributions) {
    const published = publishedStatement(old, statement);
    const { verdict, place } = findAgain(published, now);
    const found =
      place === null
        ? null
        : {
            id: place.statement,
            words: now.text.slice(place.start, place.end),
            speakers: namesOf(now, place.statement),
            start: place.start,
            end: place.end,
          };
    const line = { id: statement.id, words: published.exact, speakers: published.said!.speakers, verdict, found };
    if (!process.stdout.write(`${printable(JSON.stringify(line))}\n`)) await once(process.stdout, 'drain');
  }
}

await main();
