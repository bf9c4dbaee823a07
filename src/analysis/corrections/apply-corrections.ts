import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';
import type { PlacedCorrection } from '../../model/correction';
import type { Fault } from '../../model/seed';
import { addStatement } from './add-statement';
import { changeStatement } from './change-statement';
import { CorrectionError } from './correction-error';
import { findCorrected } from './find-corrected';

/**
 * An article with its owner's corrections, and those that could not be made, each with file and
 * line.
 */
export interface Corrected {
  readonly article: AnalysedArticle;
  readonly faults: readonly Fault[];
  /** of each correction, in their order, the id of the statement that it made or changed; null of others */
  readonly made: readonly (string | null)[];
  /** where statements began in the text whose words were put right */
  readonly moved: ReadonlySet<number>;
}

type Content = Attribution['content'];

/**
 * Makes the corrections of statements in their order, each on what the ones before left. One that
 * matches nothing is an error, never passed over.
 */
export function applyCorrections(analysed: AnalysedArticle, corrections: readonly PlacedCorrection[]): Corrected {
  const faults: Fault[] = [];
  const moved = new Set<number>();
  const touched: (Content | null)[] = [];
  let article = analysed;
  for (const placed of corrections) {
    touched.push(null);
    try {
      const step = correctOne(article, placed);
      article = step.article;
      touched[touched.length - 1] = step.content;
      if (step.before === null || step.before === step.content) continue;
      moved.add(step.before[0]!.start);
      touched.forEach((content, n) => (touched[n] = content === step.before ? step.content : content));
    } catch (error) {
      faults.push(faultOf(error, placed));
    }
  }
  const idOf = (content: Content | null): string | null =>
    article.attributions.find((one) => one.content === content)?.id ?? null;
  return { article, faults, made: touched.map(idOf), moved };
}

/** The article after one correction, and the content of its statement before and after. */
interface Step {
  readonly article: AnalysedArticle;
  readonly before: Content | null;
  readonly content: Content | null;
}

function correctOne(article: AnalysedArticle, { correction }: PlacedCorrection): Step {
  const { add, id, words, content } = correction;
  if (add !== undefined) return { ...addStatement(article, add, correction), before: null };
  // places and times were put right before there were statements
  if (id === undefined && words === undefined) return { article, before: null, content: null };
  const target = findCorrected(article, correction);
  const after = changeStatement(article, target, correction);
  const before = target.attribution?.content ?? null;
  if (content === undefined || before === null) return { article: after, before, content: before };
  const known = new Set(article.attributions.map((one) => one.content));
  const fresh = after.attributions.find((one) => !known.has(one.content))?.content;
  return fresh === undefined
    ? { article: after, before: null, content: null }
    : { article: after, before, content: fresh };
}

/** The fault that a correction is which cannot be made; throws what is none. */
export function faultOf(error: unknown, { file, line }: PlacedCorrection): Fault {
  if (!(error instanceof CorrectionError)) throw error;
  return { severity: 'error', file, line, message: error.message };
}
