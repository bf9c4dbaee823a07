import { nothingFound } from '../../src/analysis/analyse-article';
import type { AnalysedArticle } from '../../src/model/analysed-article';
import type { Event } from '../../src/model/event';
import { idOfWords } from '../../src/model/ids';
import type { EventEntry } from '../../src/model/site';
import { entriesOf } from '../../src/site/data/entries-of';
import { articleOf, picker } from './texts';

const places = 'Lima, Oslo, Kyiv, Cairo, Manila, Ottawa, Nairobi, Hanoi'.split(', ');
const codes = 'PE NO UA EG PH CA KE VN'.split(' ');
const things = 'The new bridge was opened, The grain talks began, A strike shut the harbour, The court heard the case';
const statuses = ['happened', 'happened', 'said', 'planned', 'possible'] as const;
const inArticle = 50;

/**
 * Generated articles with `count` events in all, fifty in each, over two years; beside each the
 * entries that lists show.
 */
export function eventArticles(count: number): { article: AnalysedArticle; events: readonly EventEntry[] }[] {
  const pick = picker(5);
  return Array.from({ length: Math.ceil(count / inArticle) }, (_, number) => {
    const from = number * inArticle;
    const article = eventArticle(number, from, Math.min(count, from + inArticle), pick);
    return { article, events: entriesOf(article).events };
  });
}

function eventArticle(number: number, from: number, to: number, pick: <T>(from: readonly T[]) => T): AnalysedArticle {
  const sentences: string[] = [];
  const events: Event[] = [];
  let start = 0;
  for (let i = from; i < to; i++) {
    const place = pick(places);
    const day = new Date(Date.UTC(2023, 0, 1 + ((i * 97) % 730))).toISOString().slice(0, 10);
    const words = `${pick(things.split(', '))} near ${place}, the ${i}th time that the river town had to wait for it`;
    const sentence = `${words}.`;
    events.push({
      id: idOfWords('e', sentence),
      status: pick(statuses),
      date: i % 9 === 0 ? day.slice(0, 7) : day,
      edtf: null,
      spans: [{ start: start + 4, end: start + 20 }],
      times: [],
      people: [],
      countries: [codes[places.indexOf(place)]!],
    });
    sentences.push(sentence);
    start += sentence.length + 2;
  }
  const article = articleOf(sentences.join('\n\n'));
  return { ...article, ...nothingFound, id: `events-${number}`, headline: `What happened, part ${number}`, events };
}
