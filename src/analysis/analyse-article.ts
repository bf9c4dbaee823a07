import type { AnalysedArticle } from '../model/analysed-article';
import type { Article } from '../model/article';
import { findEvents } from './events/find-events';
import { lookThrough } from './look-through';
import { attribute, weighSpeakers, type WeighedStatement } from './quotations/attribute';
import { isKnownLanguage } from './seed/language';
import type { Settle } from './settle';

/**
 * Finds who said what, when, and how we know: the whole engine, as a table of contents. Takes time
 * linear in the text. Nothing is found in a language that it does not know. Events come last, of
 * the statements as the owner left them.
 */
export function analyseArticle(article: Article, settle: Settle = {}): AnalysedArticle {
  const settled = (found: AnalysedArticle): AnalysedArticle => settle.statements?.(found) ?? found;
  if (!isKnownLanguage(article.inLanguage)) return settled(unread(article, settle));
  const { reading, marked, labels, known } = lookThrough(article, settle);
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
  const statements = attribute(reading, marked, known, labels);
  const found = { ...article, sentences, ...statements, ...known, events: [] };
  const left = settled(found);
  const events = findEvents(reading, left, article.datePublished, found.attributions);
  return { ...left, events };
}

/** How surely the engine gives each statement of an article to its speakers; none in a language that it does not know. */
export function weighArticle(article: Article): WeighedStatement[] {
  if (!isKnownLanguage(article.inLanguage)) return [];
  const { reading, marked, labels, known } = lookThrough(article);
  return weighSpeakers(reading, marked, known, labels);
}

/** An article in a language that the engine does not know: it has what its owner says. */
function unread(article: Article, settle: Settle): AnalysedArticle {
  const times = settle.times?.(article.text, []) ?? [];
  const countries = settle.countries?.(article.text, []) ?? [];
  return { ...article, ...nothingFound, times, countries };
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
