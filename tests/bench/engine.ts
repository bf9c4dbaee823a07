import { analyseArticle } from '../../src/analysis/analyse-article';
import { findCountries } from '../../src/analysis/countries/find-countries';
import { findEvents } from '../../src/analysis/events/find-events';
import { findPeople } from '../../src/analysis/people/find-people';
import { findDirectStatements } from '../../src/analysis/quotations/direct/find-direct-statements';
import { findAttributions } from '../../src/analysis/quotations/find-attributions';
import { findMarked } from '../../src/analysis/quotations/find-marked';
import { findIndirectStatements } from '../../src/analysis/quotations/indirect/find-indirect-statements';
import { readText } from '../../src/analysis/text/read-text';
import { findTimes } from '../../src/analysis/times/find-times';
import type { Article } from '../../src/model/article';
import { articleOf, hostileTexts, newsText } from './texts';

const small = 64 * 1024;
const large = 1024 * 1024;
/** Articles of an ordinary length, as a site has them. */
const ordinary = 4 * 1024;

/** Prints how many words a second the engine reads on one core, what each stage takes, and how time grows with length. */
export function benchEngine(): void {
  const article = articleOf(newsText(ordinary));
  for (let i = 0; i < 60; i++) analyseArticle(article);
  const words = article.text.split(/\s+/).length;
  const times = 40;
  const taken = cpu(() => {
    for (let i = 0; i < times; i++) analyseArticle(article);
  });
  console.log('\nengine, one core, processor time (target: at least 100,000 words/s, exponent at most 1.1)');
  console.log(`  articles of ${words} words: ${format((words * times) / taken)} words/s`);
  stages(article, words);

  console.log(
    `\n  ${'text'.padEnd(20)} ${'64 kB, ms'.padStart(10)} ${'1 MB, ms'.padStart(10)} ${'exponent'.padStart(9)}`,
  );
  for (const [name, text] of Object.entries({ news: newsText, ...hostileTexts })) {
    const fast = best(3, articleOf(text(small)));
    const slow = best(1, articleOf(text(large)));
    const exponent = Math.log(slow / fast) / Math.log(large / small);
    console.log(
      `  ${name.padEnd(20)} ${format(fast * 1000).padStart(10)} ${format(slow * 1000).padStart(10)} ${exponent.toFixed(2).padStart(9)}`,
    );
  }
}

/** Each stage of `analyseArticle` by itself, in microseconds a word. */
function stages(article: Article, words: number): void {
  const { datePublished } = article;
  const reading = readText(article);
  const times = findTimes(reading, datePublished);
  const marked = findMarked(reading);
  const countries = findCountries(reading);
  const { people, organisations } = findPeople(reading, marked, countries);
  const found = { people, organisations, countries, times };
  const { attributions } = findAttributions(reading, marked, found);
  const runs: Record<string, () => unknown> = {
    text: () => readText(article),
    times: () => findTimes(reading, datePublished),
    marks: () => findMarked(reading),
    countries: () => findCountries(reading),
    people: () => findPeople(reading, marked, countries),
    'statements: direct': () => findDirectStatements(reading, marked),
    'statements: indirect': () => findIndirectStatements(reading, marked),
    'all attributions': () => findAttributions(reading, marked, found),
    events: () => findEvents(reading, { times, attributions, people, countries }, datePublished),
  };
  const rounds = 60;
  for (const [name, run] of Object.entries(runs)) {
    const taken = cpu(() => {
      for (let i = 0; i < rounds; i++) run();
    });
    console.log(`    ${name.padEnd(22)} ${((taken * 1e6) / (rounds * words)).toFixed(2).padStart(6)} µs a word`);
  }
}

/** The least processor time of several runs, in seconds. */
function best(runs: number, article: Article): number {
  return Math.min(...Array.from({ length: runs }, () => cpu(() => void analyseArticle(article))));
}

/** The processor time that a function takes, in seconds: other programs on the machine do not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const format = (value: number): string => Math.round(value).toLocaleString('en');
