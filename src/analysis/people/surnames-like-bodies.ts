import { sexOfFirstName } from '../lexicon/first-names';
import { fold } from '../text/fold';
import type { Token } from '../text/read-text';
import type { NameRun } from './name-runs';

/**
 * Tells the lone names that are a paper's or a firm's by the table (`known`), and in this text the
 * surname of somebody named in full: the "Bloomberg" of "Michael Bloomberg". Not where it reports,
 * is told something or is cited: "according to Bloomberg".
 */
export function surnamesLikeBodies(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  known: Uint8Array,
): (run: NameRun) => boolean {
  const surnames = new Set<string>();
  for (const { titleFirst, first, nameEnd } of runs) {
    const given = tokens[first]!;
    const isSomebody = titleFirst < first || sexOfFirstName(fold(given.text)) !== null;
    if (nameEnd - first > 1 && known[first] === 0 && isSomebody) surnames.add(tokens[nameEnd - 1]!.text);
  }
  return ({ titleFirst, first, nameEnd, end }) =>
    nameEnd - first === 1 &&
    surnames.has(tokens[first]!.text) &&
    !/^(?:the|to|told|by|via|in|on|for|from|at)$/.test(tokens[titleFirst - 1]?.lower ?? '') &&
    !/^(?:report|reports|reported|that)$/.test(tokens[end]?.lower ?? '');
}
