import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../src/links/finding/find-again';
import { publishedStatement, publishedWords } from '../../../src/links/finding/published';
import { sameWordsKey } from '../../../src/links/finding/link-words';
import { analysed } from './analysed';

const before = 'The port board met on Monday. Hundreds had come to hear it.';
const after = 'Guards stood at the doors until the evening.';

function verdictAfter(then: string, now: string): string {
  const article = analysed([before, then, after]);
  return findAgain(publishedStatement(article, article.attributions[0]!), analysed([before, now, after])).verdict;
}

describe('a link to a statement is not silent where', () => {
  it.each([
    [
      'a sum changes as the passage is cut in two',
      '“It costs €5 million, and we wait here,” said Ada Lind.',
      '“It costs $5 million,” said Ada Lind, “and we wait here.”',
    ],
    [
      'a point is lost so',
      '“Rents rose by 9.5 percent, and we wait here,” said Ada Lind.',
      '“Rents rose by 95 percent,” said Ada Lind, “and we wait here.”',
    ],
    [
      'a sign moves to another number',
      '“We lost 5% of 60 boats,” said Ada Lind.',
      '“We lost 5 of 60% boats,” said Ada Lind.',
    ],
    [
      'the words are set into a denial',
      '“The plan is dead,” said Ada Lind.',
      'Ada Lind said she did not believe “the plan is dead”.',
    ],
    [
      'somebody with one initial less says them',
      '“The strike is over now,” said Arne J. K. Lind.',
      '“The strike is over now,” said Arne K. Lind.',
    ],
    [
      'what was said is denied',
      'Ada Lind said that the talks had broken down.',
      'Ada Lind denied that the talks had broken down.',
    ],
    [
      'a surname that stood alone becomes a full name',
      '“The strike is over now,” Lind said.',
      '“The strike is over now,” Ada Lind said.',
    ],
    ['a title tells of another', '“The strike is over now,” said Mr Lind.', '“The strike is over now,” said Mrs Lind.'],
    ['an office tells of another', '“It is over now,” said President Lind.', '“It is over now,” said Mrs Lind.'],
    ['a son says it', '“The strike is over now,” said Arne Lind Sr.', '“The strike is over now,” said Arne Lind Jr.'],
    ['“us” becomes “US”', '“They gave us nothing,” said Ada Lind.', '“They gave US nothing,” said Ada Lind.'],
    ['“March” becomes “march”', '“We go in March too,” said Ada Lind.', '“We go in march too,” said Ada Lind.'],
    [
      'its halves are parted by much else',
      '“We stay here, and we sing,” said Ada Lind.',
      `“We stay here,” said Ada Lind. ${'The rain went on for hours, and the buses ran late. '.repeat(2)}“And we sing,” said Lind.`,
    ],
    [
      'another speaks between its halves',
      '“We stay here, and we sing,” said Ada Lind.',
      '“We stay here,” said Ada Lind. “You do not,” said Per Rud. “And we sing,” said Lind.',
    ],
    [
      'its speaker goes with the passage before it',
      'Ada Lind spoke first. “Rud is wrong.” The crowd cheered. “We stay here all night.”',
      'The crowd cheered. “We stay here all night.”',
    ],
    [
      'a body of another country says it',
      'The foreign ministry of Norway called the text “a fair beginning”.',
      'The foreign ministry of Sweden called the text “a fair beginning”.',
    ],
    [
      'its whole paragraph is written anew, for somebody else',
      '“We had an hour to read the text,” a senior diplomat told reporters. He asked not to be named.',
      '“We had an hour to read the text,” said Jan Vos, a diplomat.',
    ],
    ['a lone surname gets another office', '“It is over,” said Professor Lind.', '“It is over,” said Sergeant Lind.'],
    [
      'a given name of two says it',
      '“The strike is over now,” said Jean Lind.',
      '“The strike is over now,” said Jean-Paul Lind.',
    ],
    [
      'a firm of another name in apposition says it',
      'The operator, TransLind, said that nine trams were ready.',
      'The operator, MetroLind, said that nine trams were ready.',
    ],
    [
      'its mark changes hands',
      '“We teach C++ and never C,” said Ada Lind.',
      '“We teach C and never C++,” said Ada Lind.',
    ],
    ['a small picture changes', '“I love it 😀,” said Ada Lind.', '“I love it 😡,” said Ada Lind.'],
    ['a mark makes another letter of one', '“Это мой дом,” said Ada Lind.', '“Это мои дом,” said Ada Lind.'],
  ])('%s', (_, then, now) => {
    expect(verdictAfter(then, now)).toBe('changed');
  });
});

describe('a link to a statement is silent where', () => {
  it.each([
    ['a title goes', '“The strike is over now,” said Mr Lind.', '“The strike is over now,” said Lind.'],
    ['a denial stays', 'Ada Lind denied that rents rose.', 'On Monday, Ada Lind denied that rents rose.'],
    [
      'its halves are parted by who spoke',
      '“We stay here, and we sing,” said Ada Lind.',
      '“We stay here,” said Ada Lind, who leads the union of the dockers, “and we sing.”',
    ],
    ['an office gets a capital', '“The president is ill,” said Ada Lind.', '“The President is ill,” said Ada Lind.'],
    [
      'a later mention of a body is shorter',
      'The foreign ministry of Norway said the text was a fair beginning.',
      'The foreign ministry said the text was a fair beginning.',
    ],
    ['a hyphen goes', '“It is over now,” said Jean-Paul Lind.', '“It is over now,” said Jean Paul Lind.'],
    ['May begins it', '“May we go?” said Ada Lind.', 'Ada Lind said: “May we go?”'],
  ])('%s', (_, then, now) => {
    expect(verdictAfter(then, now)).toBe('same');
  });
});

it('what is near is shown as a whole paragraph, no mark of it cut', () => {
  const article = analysed([before, '“We stay,” said Ada Lind.', after]);
  const now = analysed([before, '“Nobody asked us,” Per Rud told reporters.', after]);
  const { verdict, place } = findAgain(publishedStatement(article, article.attributions[0]!), now);
  expect([verdict, now.text.slice(place!.start, place!.end)]).toEqual([
    'near',
    '“Nobody asked us,” Per Rud told reporters.',
  ]);
});

it('a place is not near where a few common words of its paragraph stand in another', () => {
  const article = analysed([before, 'Cyclists rode over the bridge. The police arrested nobody.', after]);
  const words = 'Cyclists rode over the bridge.';
  const start = article.text.indexOf(words);
  const now = analysed(['Fishermen blocked the harbour. The police arrested nine of them.', 'It rained.']);
  expect(findAgain(publishedWords(article, { start, end: start + words.length }), now).verdict).toBe('gone');
});

it.each([
  ['+5', '5'],
  ['A+', 'A'],
  ['C#', 'C'],
  ['gave us', 'gave US'],
  ['the polish', 'the Polish'],
  ['-€5', '€5'],
  ['5-3', '5.3'],
  ['10²', '102'],
  ['2½', '21/2'],
  ['1.5 or 2', '1, 5 or 2'],
])('%s is not %s', (one, other) => {
  expect(sameWordsKey(`about ${one} now`)).not.toBe(sameWordsKey(`about ${other} now`));
});

describe('a link to words that were selected', () => {
  const words = 'We will close the old harbour in March this year';
  const article = analysed([before, `“${words},” said Ada Lind.`, after]);
  const start = article.text.indexOf(words);
  const published = publishedWords(article, { start, end: start + words.length });

  it.each([
    ['opens them silently where all is as it was', [before, `“${words},” said Ada Lind.`, after], 'same'],
    ['tells where another says them in their place', [before, `“${words},” said Per Rud.`, after], 'changed'],
    ['tells where another says them elsewhere', [before, after, `“${words},” Per Rud said to the guards.`], 'changed'],
  ])('%s', (_, paragraphs, verdict) => {
    expect(findAgain(published, analysed(paragraphs)).verdict).toBe(verdict);
  });

  it('opens nobody’s where two say them', () => {
    const short = analysed([before, '“We stay,” said Ada Lind.', after]);
    const at = short.text.indexOf('We stay');
    const found = findAgain(
      publishedWords(short, { start: at, end: at + 'We stay'.length }),
      analysed([before, '“We stay,” said Per Rud.', '“We stay,” said Ada Lind.', after]),
    );
    expect(found.verdict).not.toBe('changed');
    if (found.verdict === 'same')
      expect(found.place.start).toBeGreaterThan(analysed([before, '“We stay,” said Per Rud.']).text.length);
  });
});
