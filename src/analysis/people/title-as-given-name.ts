import type { Token } from '../text/read-text';
import { fold } from '../text/fold';
import { civilTitles, playerRoles, titlesThatAreNames } from '../lexicon/titles';
import { kinNouns, roleNouns } from '../lexicon/roles';

/** A word of a run of capitalised words; `end` is the index after the run. */
interface Place {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/**
 * "Governor King Ballow", "The striker Prince Adeyemo", "Major Wills, a midfielder": a title before
 * a lone surname that is a given name, since its bearer has another office already or plays a part
 * that no holder of the title does.
 */
export function isTitleAsGivenName(tokens: readonly Token[], { start, at, end }: Place): boolean {
  if (end - at !== 2 || !titlesThatAreNames.has(fold(tokens[at]!.text))) return false;
  const before = tokens[at - 1];
  if (before?.sentence === tokens[at]!.sentence) {
    if (at > start) return civilTitles.has(fold(before.text));
    if (roleNouns.has(before.lower)) return !kinNouns.has(before.lower) && !crowned.test(before.lower);
  }
  return at === start && isPlayer(tokens, end);
}

const crowned = /^(?:crown|heir|king|monarch|prince|queen|ruler|sergeant|sovereign|successor)$/;

/** ", a midfielder", ", 24, the striker" */
function isPlayer(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let at = comma + 1; at < comma + 7 && tokens[at]?.sentence === tokens[comma]!.sentence; at++) {
    if (playerRoles.has(tokens[at]!.lower)) return true;
    if (tokens[at]!.pos === 'VERB' || /^[.;]$/.test(tokens[at]!.text)) return false;
  }
  return false;
}
