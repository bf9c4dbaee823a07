import { normaliseLine, type Paragraph } from './lines';
import { readLanguageTag } from './language';
import type { Received, ReceivedBlock } from '../../model/received';
import type { Fault } from '../../model/seed';
import { tooManyParts } from './count-parts';
import type { SeedReading } from './read-seed';
import { settleArticle } from './settle-article';
import type { Parts, Report, SeedBlock } from './seed-parts';

/** An article as a page gave it, and where its words stand in the file. */
export interface ReceivedSeed {
  /** the input's name without its folder */
  readonly file: string;
  readonly received: Received;
  /** the 1-based line of the file where words stand */
  readonly lineOf: (words: string) => number;
}

/** Settles what a page gave into an article. `fallbackDate` is for pages that state none. */
export function readReceived(seed: ReceivedSeed, fallbackDate: string | null): SeedReading {
  const { file, received, lineOf } = seed;
  const faults: Fault[] = [];
  const report: Report = (severity, line, message) => faults.push({ severity, file, line, message });
  for (const { severity, message, near } of received.faults)
    report(severity, near === null ? 1 : lineOf(near), message);
  const tooMany = tooManyParts(received.blocks.map(({ words }) => words).join('\n'));
  if (tooMany !== null) report('error', 1, tooMany);
  const date = received.published ?? fallbackDate;
  if (received.headline === null) report('error', 1, 'no headline: the page has neither data nor a title that tell it');
  if (date === null && !faults.some(({ severity }) => severity === 'error'))
    report(
      'error',
      1,
      'no date: the page does not say when it was published; write <meta name="date" content="2024-03-02"> into its head',
    );
  if (faults.some(({ severity }) => severity === 'error')) return { article: null, faults };
  return { article: settleArticle(file, partsOf(seed, date), report), faults };
}

function partsOf({ received, lineOf }: ReceivedSeed, date: string | null): Parts {
  const placed = (words: string | null): Paragraph | null => {
    const line = normaliseLine(words ?? '');
    return line === '' ? null : { words: line, line: lineOf(line) };
  };
  const { author, publisher, place, url, licence, images, blocks } = received;
  return {
    headline: placed(received.headline),
    description: placed(received.description),
    date,
    author,
    publisher,
    place,
    url,
    licence,
    language: readLanguageTag(received.language ?? ''),
    blocks: blocks.map((block) => placedBlock(block, lineOf)),
    images,
  };
}

/** A block in the one normal form of words, its links moved with them. */
function placedBlock({ role, words, links }: ReceivedBlock, lineOf: (words: string) => number): SeedBlock {
  const moved = (at: number): number => {
    const before = normaliseLine(words.slice(0, at));
    return /\s$/.test(words.slice(0, at)) && before !== '' ? before.length + 1 : before.length;
  };
  const normal = normaliseLine(words);
  const placed = links.map(({ start, end, href }) => ({
    start: moved(start),
    end: Math.min(moved(end), normal.length),
    href,
  }));
  return { role, words: normal, links: placed.filter(({ start, end }) => end > start), line: lineOf(words) };
}
