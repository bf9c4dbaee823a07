import { createInterface } from 'node:readline';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { Span } from '../../src/model/span';
import { Chance } from '../../src/training/learners/chance';

/**
 * Draws speakers shown as organisations and entries of people by a fixed seed and prints each with
 * its sentence, to be read: `npm run --silent analyze -- FOLDER | npx tsx tests/bench/draw-people.ts
 * [SEED] [COUNT]`.
 */
interface Item {
  readonly name: string;
  readonly file: string;
  readonly sentence: string;
}

const [seed = '1', count = '100'] = process.argv.slice(2);
const speakers: Item[] = [];
const people: Item[] = [];
for await (const line of createInterface({ input: process.stdin }))
  read(JSON.parse(line) as AnalysedArticle & { file: string });
show('Speakers shown as organisations', speakers);
show('Entries of people', people);

function read({ text, file, attributions, people: found }: AnalysedArticle & { file: string }): void {
  for (const { speakers: said, source, content } of attributions) {
    const at = source ?? content[0]!;
    for (const { kind, name } of said) {
      if (kind === 'organisation') speakers.push({ name: name ?? '', file, sentence: around(text, at) });
    }
  }
  for (const { name, mentions } of found) people.push({ name, file, sentence: around(text, mentions[0]!) });
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 90)}`.replace(
    /\s+/g,
    ' ',
  );
}

function show(title: string, items: readonly Item[]): void {
  const random = new Chance(Number(seed));
  const drawn = items.map((item) => ({ item, rank: random.next() })).sort((a, b) => a.rank - b.rank);
  console.log(`\n## ${title}: ${Math.min(Number(count), items.length)} of ${items.length}\n`);
  for (const { item } of drawn.slice(0, Number(count))) console.log(`- ${item.name} (${item.file}): ${item.sentence}`);
}
