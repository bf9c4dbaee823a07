import { expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article';
import { readSeed } from '../../../src/analysis/seed/read-seed';
import { eventsOf } from '../../../src/derive/rows/events-of';

/** The events of a paragraph as `status date words: whose word it is`. */
function noted(paragraph: string): string[] {
  const raw = `---\nheadline: Water stays shut off\ndate: 2024-03-06\n---\n${paragraph}\n`;
  const article = analyseArticle(readSeed({ file: 'water.txt', raw }).article!);
  return eventsOf(
    article,
    article.blocks.map((_, n) => `p-${n}`),
  ).map(
    ({ status, date, words, marks, saidBy }) =>
      `${status} ${date} ${marks.map(({ start, end }) => words.slice(start, end)).join('+')}: ${saidBy ?? 'the text'}`,
  );
}

it.each([
  ['Rain flooded the hall on 1 March.', ['happened 2024-03-01 flooded: the text']],
  ['“Rain flooded the hall on 1 March,” said Karim Haddad.', ['happened 2024-03-01 flooded: Karim Haddad']],
  ['Karim Haddad said that rain flooded the hall on 1 March.', ['happened 2024-03-01 flooded: Karim Haddad']],
  ['Karim Haddad said that the hall will reopen on 9 March.', ['planned 2024-03-09 reopen: Karim Haddad']],
  ['The hall will reopen on 9 March, according to officials.', ['planned 2024-03-09 reopen: officials']],
  // the telling itself is of the text
  ['Karim Haddad said on Tuesday that the pipe was old.', ['said 2024-03-05 said: the text']],
])('whose word an event is: %s', (paragraph, expected) => {
  expect(noted(paragraph)).toEqual(expect.arrayContaining(expected));
});
