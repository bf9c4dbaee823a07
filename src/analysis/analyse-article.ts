import type { AnalysedArticle } from '../model/analysed-article';
import type { Article } from '../model/article';
import { findEvents } from './events/find-events';
import { lookThrough } from './look-through';
import { attribute, weighSpeakers, type WeighedStatement } from './quotations/attribute';
import { isKnownLanguage } from './seed/language';

/**
 * What the owner of a site settles before anything is derived from statements: who people are, and
 * what the corrections say.
 */
export type Settle = (found: AnalysedArticle) => AnalysedArticle;

/**
 * Finds who said what, when, and how we know: the whole engine, as a table of contents. Takes time
 * linear in the text. Nothing is found in a language that it does not know. Events come last, of
 * the statements as the owner left them.
 */
export function analyseArticle(article: Article, settle: Settle = (found) => found): AnalysedArticle {
  if (!isKnownLanguage(article.inLanguage)) return settle({ ...article, ...nothingFound });
  const { reading, marked, labels, known } = lookThrough(article);
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
  const statements = attribute(reading, marked, known, labels);
  const found = { ...article, sentences, ...statements, ...known, events: [] };
  const settled = settle(found);
  const events = findEvents(reading, settled, article.datePublished, found.attributions);
  return { ...settled, events };
}

/** How surely the engine gives each statement of an article to its speakers; none in a language that it does not know. */
export function weighArticle(article: Article): WeighedStatement[] {
  if (!isKnownLanguage(article.inLanguage)) return [];
  const { reading, marked, labels, known } = lookThrough(article);
  return weighSpeakers(reading, marked, known, labels);
}

/** What an article has that nothing was looked for in. */
export const nothingFound = {
  sentences: [],
  passages: [],
  attributions: [],
  people: [],
  organisations: [],
  countries: [],
  times: [],
  events: [],
};
