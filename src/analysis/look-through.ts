import type { Article } from '../model/article';
import { findCountries } from './countries/find-countries';
import { findPeople } from './people/find-people';
import { findMarked, type MarkedPassage } from './quotations/passages/find-marked';
import type { Known } from './quotations/statement';
import type { Settle } from './settle';
import { findLabels, type Label } from './text/labels';
import { readText, type ReadText } from './text/read-text';
import { findTimes } from './times/find-times';

/** What is known of a text before anybody is found to say something. */
export interface LookedThrough {
  readonly reading: ReadText;
  readonly marked: readonly MarkedPassage[];
  readonly labels: readonly Label[];
  readonly known: Known;
}

/**
 * Reads a text, and finds the times, countries, people and organisations in it; what its owner
 * settles of times and countries holds for all that follows.
 */
export function lookThrough(article: Article, settle: Settle = {}): LookedThrough {
  const reading = readText(article);
  const foundTimes = findTimes(reading, article.datePublished);
  const times = settle.times?.(article.text, foundTimes) ?? foundTimes;
  const marked = findMarked(reading);
  const foundCountries = findCountries(reading);
  const countries = settle.countries?.(article.text, foundCountries) ?? foundCountries;
  const labels = findLabels(reading);
  const { people, organisations } = findPeople(reading, marked, countries, labels);
  return { reading, marked, labels, known: { people, organisations, countries, times } };
}
