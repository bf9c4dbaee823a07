import type { AnalysedArticle } from '../../src/model/analysed-article';
import { hasSentences } from '../../src/model/article';
import type { Span } from '../../src/model/span';
import { median } from './table';

/** What can be counted of news, a name and a figure each; rates are per 1,000 words. */
export type NewsStatistics = Readonly<Record<string, number>>;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Counts words, sentences and what the engine finds in some articles. */
export function statisticsOf(articles: readonly AnalysedArticle[]): NewsStatistics {
  const texts = articles.map(({ text }) => wordsIn(text));
  const lengths = texts.map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const rate = (count: (article: AnalysedArticle) => number): number =>
    (1000 * articles.reduce((sum, article) => sum + count(article), 0)) / total;
  const lengthOf =
    ({ text }: AnalysedArticle) =>
    ({ start, end }: Span): number =>
      wordsIn(text.slice(start, end)).length;
  const quoted = articles.flatMap((one) => one.attributions.flatMap((it) => it.quoted).map(lengthOf(one)));
  const sentences = articles.flatMap((one) => one.sentences.map(lengthOf(one)));
  const paragraphs = articles.flatMap((one) => one.blocks.filter(({ role }) => hasSentences(role)).map(lengthOf(one)));
  const all = articles.flatMap(({ attributions }) => attributions);
  const share = (is: (one: (typeof all)[number]) => boolean): number => (100 * all.filter(is).length) / all.length;
  const sorted = [...lengths].sort((a, b) => a - b);
  return {
    'words of an article, mean': mean(lengths),
    'words of an article, a tenth has fewer than': sorted[Math.floor(lengths.length / 10)]!,
    'words of an article, a tenth has more than': sorted[Math.floor((lengths.length * 9) / 10)]!,
    'words of a sentence, mean': mean(sentences),
    'words of a paragraph, mean': mean(paragraphs),
    'letters of a word, mean': mean(texts.flat().map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length)),
    'different words in the first 300 of an article, mean': mean(
      texts
        .filter(({ length }) => length >= 300)
        .map((words) => new Set(words.slice(0, 300).map((word) => word.toLowerCase().replace(/\W/g, ''))).size),
    ),
    'words that are in one article of all only, % of different words': onceShare(texts),
    'words between quotation marks, %': (100 * quoted.reduce((sum, length) => sum + length, 0)) / total,
    'words of a quoted passage, median': median(quoted),
    'direct statements': rate(({ attributions }) => attributions.filter(({ kind }) => kind === 'direct').length),
    'mixed statements': rate(({ attributions }) => attributions.filter(({ kind }) => kind === 'mixed').length),
    'indirect statements': rate(({ attributions }) => attributions.filter(({ kind }) => kind === 'indirect').length),
    'statements by a named person, %': share(({ speakers }) => speakers[0]?.kind === 'person'),
    'statements by an unnamed source, %': share(({ speakers }) => speakers[0]?.kind === 'unnamed'),
    'statements that came through somebody else, %': share(({ relays }) => relays.length > 0),
    people: rate(({ people }) => people.length),
    'mentions of people': rate(({ people }) => people.reduce((sum, { mentions }) => sum + mentions.length, 0)),
    countries: rate(({ countries }) => countries.length),
    'time expressions': rate(({ times }) => times.length),
    'dated events': rate(({ events }) => events.length),
  };
}

function onceShare(texts: readonly (readonly string[])[]): number {
  const articles = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words.map((one) => one.toLowerCase().replace(/^\W+|\W+$/g, ''))))
      articles.set(word, (articles.get(word) ?? 0) + 1);
  return (100 * [...articles.values()].filter((count) => count === 1).length) / articles.size;
}
