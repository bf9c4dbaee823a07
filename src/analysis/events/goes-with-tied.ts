import { isMainVerb } from '../grammar/verb-group';
import { phaseVerbs } from '../lexicon/event-verbs';
import type { Token } from '../text/read-text';
import type { Dated } from './tlink-candidates';

/**
 * Whether a word that no rule ties to a date goes with one that is tied to it: the subject of "the
 * strike began on Monday", the "arrive" of "on Monday guests began to arrive", the "saying" of
 * "resigned on Monday, saying".
 */
export function goesWithTied(tokens: readonly Token[], word: number, { ties }: Dated): boolean {
  if (!isMainVerb(tokens[word]!)) return ties.has(verbBehind(tokens, word));
  const phase = tokens[word - 1]?.lower === 'to' ? word - 2 : word - 1;
  if (ties.has(phase) && phaseVerbs.has(tokens[phase]!.lower)) return true;
  const before = tokens[word - 1]?.pos === 'ADV' ? word - 2 : word - 1;
  if (!tokens[word]!.lower.endsWith('ing') || tokens[before]?.lower !== ',') return false;
  for (const tied of ties.keys()) if (tied < word) return true;
  return false;
}

function verbBehind(tokens: readonly Token[], noun: number): number {
  let verb = noun + 1;
  while (verb < noun + 5 && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb++;
  return verb;
}
