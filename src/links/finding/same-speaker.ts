import type { AnalysedArticle } from '../../model/analysed-article';
import type { Attribution, Speaker } from '../../model/attribution';
import { normaliseWords } from '../../model/ids';

/**
 * How those who spoke are to those whom the words are given to now: `same`; `nobody`, they are now
 * given to nobody; `other`.
 */
export type SpeakerMatch = 'same' | 'nobody' | 'other';

/** Compares the names that were published with the speakers of a statement of the article. */
export function matchSpeakers(
  published: readonly string[],
  { speakers }: Pick<Attribution, 'speakers'>,
  article: Pick<AnalysedArticle, 'people'>,
): SpeakerMatch {
  if (speakers.length === 0) return published.length === 0 ? 'same' : 'nobody';
  if (speakers.length !== published.length) return 'other';
  const left = [...speakers];
  for (const name of published) {
    const at = left.findIndex((speaker) => isSame(name, speaker, article));
    if (at === -1) return 'other';
    left.splice(at, 1);
  }
  return 'same';
}

/**
 * A person may have got a fuller or a shorter name, where the article has nobody else whom the name
 * fits; anyone else has the name they had.
 */
function isSame(name: string, speaker: Speaker, { people }: Pick<AnalysedArticle, 'people'>): boolean {
  const [old, now] = [nameWords(name), nameWords(speaker.name)];
  if (old.join(' ') === now.join(' ')) return true;
  if (speaker.kind !== 'person' || !isVariant(old, now)) return false;
  return !people.some((other) => other.id !== speaker.id && isVariant(old, nameWords(other.name)));
}

const nameWords = (name: string): string[] =>
  normaliseWords(name)
    .replace(/^(?:the|an?) /, '')
    .split(' ');

/** "Brekke" and "Liv Brekke"; "L. Brekke", "Liv Brekke", "Liv M. Brekke"; not "Liv M. Brekke" and "Liv M. K. Brekke" */
function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return short[0] === long.at(-1);
  if (short.at(-1) !== long.at(-1) || !isGivenAs(short[0]!, long[0]!)) return false;
  if (short.length > 2 && short.length !== long.length) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isGivenAs(word, long[at]!)) at++;
    if (at++ === long.length) return false;
  }
  return true;
}

const isGivenAs = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
