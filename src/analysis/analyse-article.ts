import type { AnalysedArticle } from '../model/analysed-article';
import type { Article } from '../model/article';
import { findCountries } from './countries/find-countries';
import { findEvents } from './events/find-events';
import { findPeople } from './people/find-people';
import { findAttributions } from './quotations/find-attributions';
import { findMarked } from './quotations/find-marked';
import { isKnownLanguage } from './seed/language';
import { readText } from './text/read-text';
import { findTimes } from './times/find-times';

/** Finds who said what, when, and how we know: the whole engine, as a table of contents. Takes time linear in the text. Nothing is found in a language that it does not know. */
export function analyseArticle(article: Article): AnalysedArticle {
  if (!isKnownLanguage(article.inLanguage)) return { ...article, ...nothing };
  const reading = readText(article);
  const times = findTimes(reading, article.datePublished);
  const marked = findMarked(reading);
  const countries = findCountries(reading);
  const { people, organisations } = findPeople(reading, marked, countries);
  const { passages, attributions } = findAttributions(reading, marked, { people, organisations, countries, times });
  const events = findEvents(reading, { times, attributions, people, countries }, article.datePublished);
  return { ...article, passages, attributions, people, organisations, countries, times, events };
}

const nothing = { passages: [], attributions: [], people: [], organisations: [], countries: [], times: [], events: [] };
