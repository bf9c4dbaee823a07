import type { Passage } from '../../model/attribution';
import type { Span } from '../../model/span';
import type { ReadText } from '../text/read-text';
import type { Statement } from './statement';

/** Says of each marked passage whether it is somebody's words or a title, a name, scare quotes, a word as a word. */
export function judgePassages(reading: ReadText, marked: readonly Span[], statements: readonly Statement[]): Passage[] {
  const quoted = new Set(statements.flatMap((statement) => statement.quoted.map((span) => span.start)));
  return marked.map(({ start, end }) => ({
    start,
    end,
    is: quoted.has(start) ? 'quotation' : kindOf(reading.text.slice(start, end)),
  }));
}

/** What a passage is that nobody is said to have said. */
function kindOf(words: string): Passage['is'] {
  const capitals = words.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals === 0) return 'scare';
  return words.includes(' ') ? 'title' : 'name';
}
