import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution } from '../../model/attribution';

const denying = /\b(?:den(?:y|ies|ied|ying)|refut|reject|dismiss|disput|not\b|never\b|nor\b|neither\b)|n[’']t\b/i;

/** The last words before a cue, as far as nothing parts them from it. */
const rightBefore = /(?:[\p{L}’']+\s+){0,3}$/u;

/**
 * Whether a statement is told as one that was not made, or is denied: "denied that it was over",
 * "never said “it is over”".
 */
export function isDenied({ cue }: Pick<Attribution, 'cue'>, { text }: Pick<AnalysedArticle, 'text'>): boolean {
  if (cue === null) return false;
  const before = rightBefore.exec(text.slice(Math.max(0, cue.start - reach), cue.start))![0];
  return denying.test(before + text.slice(cue.start, cue.end));
}

/** In characters: more than three words take. */
const reach = 60;
