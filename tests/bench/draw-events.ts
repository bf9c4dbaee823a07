import { createInterface } from 'node:readline';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { Event } from '../../src/model/event';
import { Chance } from '../../src/training/learners/chance';

/**
 * Draws dated events by a fixed seed and prints each with its status, its date, the day of
 * publication and its sentence, to be read: `npm run --silent analyze -- FOLDER | npx tsx
 * tests/bench/draw-events.ts [SEED] [COUNT]`.
 */
const [seed = '1', count = '100'] = process.argv.slice(2);
const random = new Chance(Number(seed));
const items: { readonly line: string; readonly rank: number }[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  const article = JSON.parse(line) as AnalysedArticle & { file: string };
  for (const event of article.events) items.push({ line: lineOf(article, event), rank: random.next() });
}
items.sort((a, b) => a.rank - b.rank);
console.log(`${Math.min(Number(count), items.length)} of ${items.length} events\n`);
for (const { line } of items.slice(0, Number(count))) console.log(line);

/** `- happened 2024-11-21 (00012.txt, 2024-11-25): The army [fired] a missile {on Thursday}.` */
function lineOf({ text, file, datePublished, sentences, times }: Opened, event: Event): string {
  const at = event.spans[0]!;
  const dates = event.times.map((time) => times[time]!);
  const { start, end } = sentences.find((sentence) => sentence.start <= at.start && at.end <= sentence.end)!;
  const marks = [
    ...event.spans.map((span) => ({ ...span, open: '[', close: ']' })),
    ...dates.map((span) => ({ ...span, open: '{', close: '}' })),
  ].sort((a, b) => b.start - a.start);
  let sentence = text.slice(start, end);
  for (const { start: from, end: to, open, close } of marks) {
    if (from < start || to > end) continue;
    const [a, b] = [from - start, to - start];
    sentence = `${sentence.slice(0, a)}${open}${sentence.slice(a, b)}${close}${sentence.slice(b)}`;
  }
  const told = dates.map((span) => text.slice(span.start, span.end)).join(', ');
  return `- ${event.status} ${event.date} <${told}> (${file}, ${datePublished}): ${sentence.replace(/\s+/g, ' ')}`;
}

type Opened = AnalysedArticle & { readonly file: string };
