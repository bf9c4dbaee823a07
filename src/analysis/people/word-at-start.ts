import type { Token } from '../text/read-text';
import { isCommonWord } from '../text/common-words';
import { sexOfFirstName } from '../lexicon/first-names';
import { fold } from '../text/fold';
import type { NameRun } from './name-runs';

/** Nouns for what somebody has, before which the surname stands: "Long supporters". */
const following = new Set(
  `supporters supporter aides aide allies ally advisers advisors adviser advisor voters fans backers loyalists lawyers lawyer
  attorney attorneys officials campaign administration team family rally rallies spokesman spokeswoman spokesperson surrogate surrogates`.split(
    /\s+/,
  ),
);

/** "Lynch herself", "Long this week said": after a name, though pronouns and determiners. */
const neverFollowing = new Set('who himself herself this that last next both'.split(' '));

/** What follows a word, and no given name. */
const wordClasses = new Set(['NOUN', 'PRON', 'DET', 'ADJ']);

/** "Mark my words", "Will he come?", "Art lovers", "Long lines": a word of the dictionary that has its capital from the sentence, and stands as a word before what follows. */
export function isWordAtStart(tokens: readonly Token[], { titleFirst, first, end }: NameRun): boolean {
  if (end - titleFirst !== 1) return false;
  const { lower, sentence, block } = tokens[first]!;
  const next = tokens[end];
  if (next?.sentence !== sentence || next.block !== block) return false;
  const isWordBefore =
    sexOfFirstName(fold(tokens[first]!.text)) === null ? next.pos === 'NOUN' : wordClasses.has(next.pos);
  if (!isWordBefore || following.has(next.lower) || neverFollowing.has(next.lower)) return false;
  const before = tokens[first - 1];
  if (before !== undefined && before.sentence === sentence && !/^["“‘'«]$/.test(before.text)) return false;
  return isCommonWord(lower);
}
