import { mayStandInPhrase } from '../grammar/noun-phrase';
import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';

/** Where the auxiliaries of the verb at token `verb` begin: "has also | told". */
export function auxiliaryStart(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (i > 0 && (tokens[i - 1]!.pos === 'AUX' || /^(?:also|later|reportedly|then)$/.test(tokens[i - 1]!.lower))) i--;
  return i;
}

/** The name, pronoun or noun phrase that ends right before token `end`. */
export function phraseEndingBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  let first = end;
  while (
    first > floor &&
    end - first < 12 &&
    (mayStandInPhrase(tokens[first - 1]!) || (first < end && tokens[first - 1]!.lower === 'of'))
  )
    first--;
  return first === end ? null : { first, end };
}
