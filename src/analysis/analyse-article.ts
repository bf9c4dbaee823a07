import type { AnalysedArticle } from '../model/analysed-article';
import type { Article } from '../model/article';
import { findCountries } from './countries/find-countries';
import { findEvents } from './events/find-events';
import { findPeople } from './people/find-people';
import { attribute } from './quotations/attribute';
import { findMarked } from './quotations/passages/find-marked';
import { isKnownLanguage } from './seed/language';
import { findLabels } from './text/labels';
import { readText } from './text/read-text';
import { findTimes } from './times/find-times';

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
  const reading = readText(article);
  const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
  const times = findTimes(reading, article.datePublished);
  const marked = findMarked(reading);
  const countries = findCountries(reading);
  const labels = findLabels(reading);
  const { people, organisations } = findPeople(reading, marked, countries, labels);
  const statements = attribute(reading, marked, { people, organisations, countries, times }, labels);
  const found = { ...article, sentences, ...statements, people, organisations, countries, times, events: [] };
  const settled = settle(found);
  const events = findEvents(reading, settled, article.datePublished, found.attributions);
  return { ...settled, events };
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
