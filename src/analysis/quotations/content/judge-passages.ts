import type { Passage } from '../../../model/attribution';
import { wordsForWords, wordsForWorks } from '../../lexicon/works';
import { tokenAt, type ReadText } from '../../text/read-text';
import type { MarkedPassage } from '../passages/find-marked';
import { isSpeech } from '../passages/is-speech';
import type { Statement } from '../statement';

/**
 * Says of each marked passage whether it is somebody's words or a title, a name, scare quotes, a
 * word as a word.
 */
export function judgePassages(
  reading: ReadText,
  marked: readonly MarkedPassage[],
  statements: readonly Statement[],
): Passage[] {
  const turns = statements.filter(({ laidOut }) => laidOut !== undefined).map(({ content }) => content[0]!);
  let turn = 0;
  // what one says within a turn is quoted by who has the turn
  const withinTurn = (passage: MarkedPassage): boolean => {
    while (turn < turns.length && turns[turn]!.end <= passage.start) turn++;
    return turn < turns.length && turns[turn]!.start <= passage.start && isSpeech(reading, passage);
  };
  const quoted = new Set(statements.flatMap((statement) => statement.quoted.map((span) => span.start)));
  return marked.map((passage) => {
    const { start, end } = passage;
    const isQuoted = withinTurn(passage) || quoted.has(start);
    return { start, end, is: isQuoted ? 'quotation' : kindOf(reading, start, end) };
  });
}

/** What a passage is that nobody is said to have said. */
function kindOf({ text, tokens }: ReadText, start: number, end: number): Passage['is'] {
  // the token before is the mark; a longer mark ('') is two
  const first = tokenAt(tokens, start);
  const before = [first - 2, first - 3].map((at) => tokens[at]?.lower ?? '');
  if (before.some((word) => wordsForWords.has(word))) return 'word';
  if (before.some((word) => wordsForWorks.has(word))) return 'title';
  const words = text.slice(start, Math.min(end, start + 200)).split(' ');
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return 'scare';
  return words.length > 1 ? 'title' : 'name';
}
