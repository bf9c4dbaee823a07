import { newsSeed } from './news';
import { statisticsOf } from './news-statistics';
import { readArticle } from '../../src/site/seeds/read-article';
import { printFigures } from './table';

const count = 84;

/**
 * What `statisticsOf` counts in 84 articles of political news of 2016 from 54 publishers (the
 * development part of PolNeAR), none of which is here.
 */
const news: Readonly<Record<string, number>> = {
  'words of an article, mean': 806,
  'words of an article, a tenth has fewer than': 245,
  'words of an article, a tenth has more than': 1308,
  'words of a sentence, mean': 19.8,
  'words of a paragraph, mean': 34.8,
  'letters of a word, mean': 4.9,
  'different words in the first 300 of an article, mean': 177.8,
  'words that are in one article of all only, % of different words': 57.5,
  'words between quotation marks, %': 22.3,
  'words of a quoted passage, median': 12,
  'direct statements': 6.6,
  'mixed statements': 4.2,
  'indirect statements': 8.4,
  'statements by a named person, %': 65.3,
  'statements by an unnamed source, %': 15.6,
  'statements that came through somebody else, %': 4.8,
  people: 10,
  'mentions of people': 35.2,
  countries: 3,
  'time expressions': 16.9,
  'dated events': 14.8,
};

/** Prints what the engine counts in generated articles beside what it counts in news. */
export function benchTexts(): Promise<void> {
  const articles = Array.from({ length: count }, (_, n) => {
    const bytes = new TextEncoder().encode(newsSeed(n, 300));
    return readArticle(`report-${n}.txt`, bytes, { fallbackDate: null, corrections: null, owner: [] }).article!;
  });
  const figures = Object.entries(statisticsOf(articles)).flatMap(([name, value]) => [
    { name, value, unit: '' },
    { name: `  in news: ${name}`, value: news[name]!, unit: '' },
  ]);
  printFigures(`${count} generated articles, and ${count} of news; rates are per 1,000 words`, figures);
  return Promise.resolve();
}
