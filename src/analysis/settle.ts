import type { AnalysedArticle } from '../model/analysed-article';
import type { Country } from '../model/country';
import type { Timex } from '../model/timex';

/**
 * What the owner of a site settles, each before anything is derived from it: the dates and countries
 * of the text, and the statements with who people are. What is left out stays as it was found.
 */
export interface Settle {
  times?(text: string, found: readonly Timex[]): readonly Timex[];
  countries?(text: string, found: readonly Country[]): readonly Country[];
  statements?(found: AnalysedArticle): AnalysedArticle;
}
