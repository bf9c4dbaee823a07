import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
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
import { root } from '../site/commands/project';
import { benchFolder } from './build-site';
import { generatedNews } from './news';
import { peers } from './peers';
import { printFigures, type Figure } from './table';
import { articleOf, hostileTexts, newsText } from './texts';
import { baseFolder, used } from './used';

const small = 64 * 1024;
const large = 1024 * 1024;
/** How many different articles are read, of 500 words on average. */
const articleCount = 300;
const rounds = 5;

/**
 * How many words a second the engine reads on one core, beside other readers of English in the same
 * run, what each stage takes, and how time grows with length.
 */
export async function benchEngine(): Promise<void> {
  const articles = Array.from({ length: articleCount }, (_, n) => articleOf(generatedNews(n).text));
  const words = articles.reduce((sum, article) => sum + wordsIn(article), 0);
  const title = `${articleCount} generated articles of ${format(words)} words, one core, processor time`;
  printFigures(`engine: ${title}, best of ${rounds}`, [
    ...throughput(articles, words),
    ...(await againstBase(articles, words)),
  ]);
  printFigures(`stages: ${title}, each alone`, stages(articles, words));
  printFigures('growth with length: 1 for what grows as its text', growth());
}

/**
 * The whole engine: its first article and its first round, cold, and warm as in a build of
 * thousands; others take turns with it on the same texts, each with a small part of what it does.
 */
function throughput(articles: readonly Article[], words: number): Figure[] {
  const first = cpu(() => void analyseArticle(articles[0]!));
  const cold = cpu(() => articles.forEach((article) => analyseArticle(article)));
  const tagger = winkNLP(model, ['pos']);
  const compromise = peers()('compromise/three') as (text: string) => { people(): { out(form: 'array'): string[] } };
  const chrono = peers()('chrono-node') as { parse(text: string, day: Date): unknown[] };
  const day = new Date(2024, 10, 25);
  const readers: Readonly<Record<string, (article: Article) => unknown>> = {
    'this program: all of it': analyseArticle,
    'wink-nlp: sentences and word classes': ({ text }) => tagger.readDoc(text),
    'compromise: word classes and people': ({ text }) => compromise(text).people().out('array'),
    'chrono: dates': ({ text }) => chrono.parse(text, day),
  };
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, read] of Object.entries(readers)) {
      const taken = cpu(() => articles.forEach((article) => void read(article)));
      best.set(name, Math.min(taken, best.get(name) ?? Infinity));
    }
  return [
    ...[...best].map(([name, seconds]) => ({ name, value: words / seconds, unit: 'words/s' })),
    { name: 'this program, cold: the first round', value: words / cold, unit: 'words/s' },
    { name: 'this program, cold: the first article alone', value: wordsIn(articles[0]!) / first, unit: 'words/s' },
  ];
}

/** Each version in a process of its own, bundled alike, the two in turns. */
async function againstBase(articles: readonly Article[], words: number): Promise<Figure[]> {
  if (baseFolder === null) return [];
  const folder = benchFolder('engines');
  mkdirSync(folder, { recursive: true });
  const texts = join(folder, 'articles.json');
  writeFileSync(texts, JSON.stringify(articles));
  const versions = [
    ['ours', root],
    ['base', baseFolder],
  ] as const;
  for (const [name, project] of versions) await bundleEngine(project, join(folder, `${name}.mjs`));
  const best = { ours: Infinity, base: Infinity };
  for (let run = 0; run < 2; run++)
    for (const [name] of versions) {
      const { stdout } = used(folder, [process.execPath, join(folder, `${name}.mjs`), texts]);
      best[name] = Math.min(best[name], Number(stdout));
    }
  return [
    { name: 'this program in a process of its own', value: words / best.ours, unit: 'words/s' },
    { name: 'base in a process of its own', value: words / best.base, unit: 'words/s' },
    { name: '× base', value: best.base / best.ours, unit: '', least: 1.5 },
  ];
}

/** A script that reads articles six times and prints the processor seconds of the best. */
async function bundleEngine(project: string, outfile: string): Promise<void> {
  const contents = `import { readFileSync } from 'node:fs';
    import { analyseArticle } from './src/analysis/analyse-article';
    const articles = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    let best = Infinity;
    for (let round = 0; round < 6; round++) {
      const before = process.cpuUsage();
      for (const article of articles) analyseArticle(article);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1e6);
    }
    process.stdout.write(String(best));`;
  await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

/** How the time of a text a sixteenth of a megabyte long grows to that of one of a megabyte: the power of its length. */
function growth(): Figure[] {
  return Object.entries({ news: newsText, ...hostileTexts }).flatMap(([name, text]) => {
    // as many short texts as make up the long one: both runs take as long, and are disturbed alike
    const shorts = Array.from({ length: large / small }, (_, n) => articleOf(text(small, n + 1)));
    const long = articleOf(text(large, shorts.length + 1));
    const fast = least(3, () => shorts.forEach((short) => analyseArticle(short))) / shorts.length;
    const slow = least(3, () => analyseArticle(long));
    const power = Math.log(slow / fast) / Math.log(large / small);
    return [
      { name: `${name}: exponent`, value: power, unit: '', most: 1.1 },
      { name: `  ${name}: 1 MB`, value: slow * 1000, unit: 'ms' },
    ];
  });
}

/**
 * Each stage of `analyseArticle` by itself over all articles, in microseconds a word; by itself it
 * finds its data still at hand, so the whole takes more than the sum.
 */
function stages(articles: readonly Article[], words: number): Figure[] {
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
  return Object.entries(runs).map(([name, run]) => {
    const taken = least(3, () => read.forEach((of) => run(of)));
    return { name, value: (taken * 1e6) / words, unit: 'µs a word' };
  });
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
