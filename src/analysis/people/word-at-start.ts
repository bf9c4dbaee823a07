import type { Token } from '../text/read-text';
import { isCommonWord } from '../text/common-words';
import { sexOfFirstName } from '../lexicon/first-names';
import { afterNames } from '../lexicon/personal-pronouns';
import { followers } from '../lexicon/roles';
import { fold } from '../text/fold';
import type { NameRun } from './name-runs';

/** What follows a word, and no given name. */
const wordClasses = new Set(['NOUN', 'PRON', 'DET', 'ADJ']);

/**
 * "Mark my words", "Will he come?", "Art lovers", "Long lines": a word of the dictionary that has
 * its capital from the sentence, and stands as a word before what follows.
 */
export function isWordAtStart(tokens: readonly Token[], { titleFirst, first, end }: NameRun): boolean {
  if (end - titleFirst !== 1) return false;
  const { lower, sentence, block } = tokens[first]!;
  const next = tokens[end];
  if (next?.sentence !== sentence || next.block !== block) return false;
  const isWordBefore =
    sexOfFirstName(fold(tokens[first]!.text)) === null ? next.pos === 'NOUN' : wordClasses.has(next.pos);
  if (!isWordBefore || followers.has(next.lower) || afterNames.has(next.lower)) return false;
  const before = tokens[first - 1];
  if (before !== undefined && before.sentence === sentence && !/^["“‘'«]$/.test(before.text)) return false;
  return isCommonWord(lower);
}
