import type { Article } from './article';
import type { Attribution, Passage } from './attribution';
import type { Country } from './country';
import type { Event } from './event';
import type { Organisation, Person } from './people';
import type { Span } from './span';
import type { Timex } from './timex';

/**
 * An article with all that the engine found in it: the contract of `npm run analyze`, and of the
 * site's own JSON.
 */
export interface AnalysedArticle extends Article {
  /**
   * in text order, each within one block, without the spaces between; none in a language that the
   * engine does not know
   */
  readonly sentences: readonly Span[];
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly Country[];
  readonly times: readonly Timex[];
  readonly events: readonly Event[];
}
