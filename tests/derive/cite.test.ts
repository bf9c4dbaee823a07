import { expect, it } from 'vitest';
import { cite, type Cited } from '../../src/derive/cite';

const ferry: Cited = {
  words: '“We waited four hours,”',
  speakers: [{ kind: 'person', id: 'ana-ruiz', name: 'Ana Ruiz' }],
  relays: [{ name: 'Herald' }],
  said: '2024-11-23',
  author: ['Bo Berg', 'Li Wei'],
  headline: 'Ferry not ready',
  publisher: 'The Island Post',
  datePublished: '2024-11-25',
  link: 'https://example.org/q/',
};

it('names the words, who said them, through whom and when, the author of the article, and where it stands', () => {
  expect(cite(ferry)).toBe(
    '“We waited four hours,” (Ana Ruiz, through Herald, Saturday 23 November 2024). In: Bo Berg and Li Wei: Ferry not ready, The Island Post, Monday 25 November 2024. https://example.org/q/',
  );
});

it.each([
  [{ author: [], publisher: null }, 'In: Ferry not ready, Monday 25'],
  [{ speakers: [] }, '(unattributed, through'],
  [
    { words: 'We waited.', unmarked: true },
    'We waited. (Ana Ruiz, through Herald, Saturday 23 November 2024, without quotation marks).',
  ],
  [
    { speakers: [{ kind: 'unnamed', describes: 'person', id: 'official', name: 'port official' }] },
    '(port official, unnamed, through',
  ],
  [{ speakers: [{ kind: 'unnamed', describes: 'document', id: 'memo', name: 'memo' }] }, '(memo, document, through'],
] as const)('%j', (change, words) => {
  expect(cite({ ...ferry, ...change })).toContain(words);
});
