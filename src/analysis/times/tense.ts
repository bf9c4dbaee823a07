import type { Token } from '../text/read-text';
import type { Tense, Words } from './expression';
import { isParticiple, isPastForm, modals, scheduled } from './verbs';

const be = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);
const have = new Set(['has', 'have', "'ve", "'s"]);
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', "'d"]);
const farthest = 20;

/**
 * The tense of the clause around tokens `[first, end)`: that of the nearest verb before them, else of the first after.
 * "The court ruled on Monday" past · "will rule on Monday" future · "is due on Monday" future · "begins on Monday" present
 */
export function tenseAround(words: Words, first: number, end: number): Tense {
  for (let k = first - 1; k >= words.first && k >= first - farthest; k--) {
    const tense = tenseOfVerb(words, k);
    if (tense !== null) return tense;
  }
  for (let k = end; k < words.end && k < end + farthest; k++) {
    const tense = tenseOfVerb(words, k);
    if (tense !== null) return tense;
  }
  return 'present';
}

/** The tense that the verb at `k` shows together with its auxiliaries; null for what is no finite verb. */
function tenseOfVerb({ tokens, first }: Words, k: number): Tense | null {
  const token = tokens[k]!;
  const { lower } = token;
  if (modals.has(lower) && token.pos !== 'PROPN' && token.pos !== 'NOUN') return 'future';
  if (scheduled.has(lower) && token.pos !== 'ADV') return 'future';
  if (pastAuxiliaries.has(lower)) return 'past';
  if (token.pos === 'AUX') return be.has(lower) || have.has(lower) ? 'present' : null;
  if (token.pos !== 'VERB') return null;
  const helper = helperBefore(tokens, k, first);
  if (helper === 'to' || modals.has(helper)) return 'future';
  if (lower.endsWith('ing')) return be.has(helper) ? 'future' : null;
  if (have.has(helper) && isParticiple(lower)) return 'past';
  if (be.has(helper) && isParticiple(lower)) return 'present';
  if (isPastForm(lower) || isParticiple(lower)) return 'past';
  return 'present';
}

/** The auxiliary or "to" that a verb hangs on: at most three tokens before it, with only adverbs, "not" or "be" between. */
function helperBefore(tokens: readonly Token[], k: number, first: number): string {
  for (let j = k - 1; j >= first && j >= k - 4; j--) {
    const { lower, pos } = tokens[j]!;
    if (lower === 'to' || modals.has(lower) || be.has(lower) || have.has(lower) || pastAuxiliaries.has(lower))
      return lower;
    if (pos !== 'ADV' && lower !== "n't" && lower !== 'not' && lower !== 'be' && lower !== 'been') return '';
  }
  return '';
}
