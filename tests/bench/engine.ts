import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseArticle } from '../../src/analysis/analyse-article';
import { readClauses } from '../../src/analysis/quotations/clauses/read-clauses';
import { findCountries } from '../../src/analysis/countries/find-countries';
import { findEvents } from '../../src/analysis/events/find-events';
import { findPeople } from '../../src/analysis/people/find-people';
import { findDirectStatements } from '../../src/analysis/quotations/content/find-direct-statements';
import { attribute } from '../../src/analysis/quotations/attribute';
import { findMarked } from '../../src/analysis/quotations/passages/find-marked';
import { findIndirectStatements } from '../../src/analysis/quotations/content/find-indirect-statements';
import { readText } from '../../src/analysis/text/read-text';
import { findTimes } from '../../src/analysis/times/find-times';
import type { Article } from '../../src/model/article';
import { articleOf, hostileTexts, newsText } from './texts';

const small = 64 * 1024;
const large = 1024 * 1024;
/** Lengths of the articles, as a site has them, and how many different ones are read. */
const lengths = [1500, 3000, 4500, 6000, 9000];
const articleCount = 300;
const rounds = 5;

/**
 * Prints how many words a second the engine reads on one core, beside the tagger alone in the same
 * run, what each stage takes, and how time grows with length.
 */
export function benchEngine(): void {
  const articles = Array.from({ length: articleCount }, (_, n) =>
    articleOf(newsText(lengths[n % lengths.length]!, n + 1)),
  );
  const words = articles.reduce((sum, article) => sum + wordsIn(article), 0);
  console.log('\nengine, one core, processor time (target: at least 100,000 words/s, exponent at most 1.1)');
  console.log(`  ${articleCount} different generated articles, ${format(words)} words; the best of ${rounds} rounds`);
  throughput(articles, words);
  stages(articles, words);

  console.log(
    `\n  ${'text'.padEnd(20)} ${'64 kB, ms'.padStart(10)} ${'1 MB, ms'.padStart(10)} ${'exponent'.padStart(9)}`,
  );
  for (const [name, text] of Object.entries({ news: newsText, ...hostileTexts })) {
    // as many short texts as make up the long one: both runs take as long, and are disturbed alike
    const shorts = Array.from({ length: large / small }, (_, n) => articleOf(text(small, n + 1)));
    const long = articleOf(text(large, shorts.length + 1));
    const fast = least(3, () => shorts.forEach((short) => analyseArticle(short))) / shorts.length;
    const slow = least(3, () => analyseArticle(long));
    const exponent = Math.log(slow / fast) / Math.log(large / small);
    console.log(
      `  ${name.padEnd(20)} ${format(fast * 1000).padStart(10)} ${format(slow * 1000).padStart(10)} ${exponent.toFixed(2).padStart(9)}`,
    );
  }
}

/**
 * The whole engine: its first article and its first round, cold, and warm as in a build of
 * thousands; the tagger of wink-nlp on the same texts takes turns with it.
 */
function throughput(articles: readonly Article[], words: number): void {
  const tagger = winkNLP(model, ['pos']);
  const first = cpu(() => void analyseArticle(articles[0]!));
  const cold = cpu(() => articles.forEach((article) => analyseArticle(article)));
  let warm = Infinity;
  let tagging = Infinity;
  for (let round = 0; round < rounds; round++) {
    warm = Math.min(
      warm,
      cpu(() => articles.forEach((article) => analyseArticle(article))),
    );
    tagging = Math.min(
      tagging,
      cpu(() => articles.forEach(({ text }) => tagger.readDoc(text))),
    );
  }
  console.log(`  ${'warm'.padEnd(34)} ${format(words / warm).padStart(9)} words/s`);
  console.log(`  ${'wink-nlp tagging the same texts'.padEnd(34)} ${format(words / tagging).padStart(9)} words/s`);
  console.log(`  ${'the engine in times of the tagger'.padEnd(34)} ${(warm / tagging).toFixed(1).padStart(9)}`);
  console.log(`  ${'cold, the first round'.padEnd(34)} ${format(words / cold).padStart(9)} words/s`);
  console.log(
    `  ${'cold, the first article alone'.padEnd(34)} ${format(wordsIn(articles[0]!) / first).padStart(9)} words/s`,
  );
}

/**
 * Each stage of `analyseArticle` by itself over all articles, in microseconds a word; by itself it
 * finds its data still at hand, so the whole takes more than the sum.
 */
function stages(articles: readonly Article[], words: number): void {
  const read = articles.map((article) => {
    const reading = readText(article);
    const times = findTimes(reading, article.datePublished);
    const marked = findMarked(reading);
    const countries = findCountries(reading);
    const found = { ...findPeople(reading, marked, countries), countries, times };
    const { attributions } = attribute(reading, marked, found);
    return { article, reading, times, marked, countries, found: { ...found, attributions } };
  });
  type Read = (typeof read)[number];
  const runs: Record<string, (of: Read) => unknown> = {
    text: ({ article }) => readText(article),
    times: ({ reading, article }) => findTimes(reading, article.datePublished),
    marks: ({ reading }) => findMarked(reading),
    countries: ({ reading }) => findCountries(reading),
    people: ({ reading, marked, countries }) => findPeople(reading, marked, countries),
    'statements: direct': ({ reading, marked }) => findDirectStatements(readClauses(reading, marked)),
    'statements: indirect': ({ reading, marked }) => findIndirectStatements(readClauses(reading, marked)),
    'all attributions': ({ reading, marked, found }) => attribute(reading, marked, found),
    events: ({ reading, found, article }) => findEvents(reading, found, article.datePublished),
  };
  for (const [name, run] of Object.entries(runs)) {
    const taken = least(3, () => read.forEach((of) => run(of)));
    console.log(`    ${name.padEnd(22)} ${((taken * 1e6) / words).toFixed(2).padStart(6)} µs a word`);
  }
}

const wordsIn = ({ text }: Article): number => text.split(/\s+/).length;

/** The least processor time of several runs, in seconds: what disturbs a run only adds to it. */
function least(runs: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => cpu(run)));
}

/**
 * The processor time that a function takes, in seconds: other programs on the machine do not count.
 */
function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const format = (value: number): string => Math.round(value).toLocaleString('en');
