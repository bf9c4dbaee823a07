import type { AnalysedArticle } from '../../model/analysed-article';
import type { PlacedCorrection } from '../../model/correction';
import type { Fault } from '../../model/seed';
import { addStatement } from './add-statement';
import { changeStatement } from './change-statement';
import { findCorrected } from './find-corrected';
import { CorrectionError } from './correction-error';

/**
 * An article with its owner's corrections, and those that could not be made, each with file and
 * line.
 */
export interface Corrected {
  readonly article: AnalysedArticle;
  readonly faults: readonly Fault[];
}

/**
 * Makes the corrections in their order, each on what the ones before left. One that matches nothing
 * is an error, never passed over.
 */
export function applyCorrections(analysed: AnalysedArticle, corrections: readonly PlacedCorrection[]): Corrected {
  const faults: Fault[] = [];
  let article = analysed;
  for (const { file, line, correction } of corrections) {
    try {
      article =
        correction.add === undefined
          ? changeStatement(article, findCorrected(article, correction), correction)
          : addStatement(article, correction.add, correction);
    } catch (error) {
      if (!(error instanceof CorrectionError)) throw error;
      faults.push({ severity: 'error', file, line, message: error.message });
    }
  }
  return { article, faults };
}
