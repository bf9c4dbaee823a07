import type { AnalysedArticle } from '../../model/analysed-article';
import type { PlacedCorrection } from '../../model/correction';
import type { Country } from '../../model/country';
import type { Fault } from '../../model/seed';
import type { Timex } from '../../model/timex';
import { applyCorrections, faultOf, type Corrected } from './apply-corrections';
import { correctCountry } from './correct-countries';
import { correctTime } from './correct-times';

/** What the corrections did to an article: as `Corrected`, its faults in the order of their lines. */
export type Outcome = Omit<Corrected, 'article'>;

/**
 * An owner's corrections as `analyseArticle` takes them: dates and countries are settled before
 * anything is made of them, statements at the end. One is for one analysis of one article.
 */
export class OwnersWord {
  private readonly faults: Fault[] = [];
  private corrected: Omit<Corrected, 'article'> | null = null;

  constructor(private readonly corrections: readonly PlacedCorrection[]) {}

  times(text: string, found: readonly Timex[]): readonly Timex[] {
    return this.each('time', found, (times, correction) => correctTime(text, times, correction));
  }

  countries(text: string, found: readonly Country[]): readonly Country[] {
    return this.each('place', found, (countries, correction) => correctCountry(text, countries, correction));
  }

  statements(found: AnalysedArticle): AnalysedArticle {
    const { article, ...rest } = applyCorrections(found, this.corrections);
    this.corrected = rest;
    return article;
  }

  /** What became of the corrections, once the article is analysed. */
  outcome(): Outcome {
    const { faults = [], made = [], moved = new Set<number>() } = this.corrected ?? {};
    return { made, moved, faults: [...this.faults, ...faults].sort((a, b) => a.line - b.line) };
  }

  private each<T>(
    field: 'time' | 'place',
    found: readonly T[],
    correct: (items: readonly T[], correction: PlacedCorrection) => readonly T[],
  ): readonly T[] {
    let items = found;
    for (const placed of this.corrections) {
      if (placed.correction[field] === undefined) continue;
      try {
        items = correct(items, placed);
      } catch (error) {
        this.faults.push(faultOf(error, placed));
      }
    }
    return items;
  }
}
