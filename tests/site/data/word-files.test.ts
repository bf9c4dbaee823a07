import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordGatherer } from '../../../src/site/data/word-files';
import { findAll, holdsAll, placesOf } from '../../../src/derive/find-words';
import { askedWords, searchWords } from '../../../src/model/search-words';
import { wordPrefix, type WordShard } from '../../../src/model/site';

/**
 * The places that a search gives once the texts went through the files of the build; `order[place]`
 * is a text's number.
 */
function search(asked: string, texts: readonly string[], order = texts.map((_, n) => n)): number[] {
  const gatherer = new WordGatherer();
  for (const text of texts) gatherer.add(text);
  const written: string[] = [];
  const directory = gatherer.write(
    texts.map((_, n) => order.indexOf(n)),
    (number, shard) => {
      written[number] = JSON.stringify(shard);
      return String(number);
    },
  );
  const words = askedWords(asked);
  const files = new Set(words.map((word) => directory[wordPrefix(word)]).filter((file) => file !== undefined));
  const shards = [...files].map((file) => JSON.parse(written[Number(file)]!) as WordShard);
  const { rows } = findAll(
    words,
    (word) => placesOf(word, shards),
    () => null,
  );
  return [...rows].sort((a, b) => a - b);
}

describe('the search in whole texts', () => {
  const texts = ['The ferry sank at noon.', 'A ferryman’s café, “closed”', 'Nobody at the pier.'];

  it.each([
    ['ferry', [0, 1]],
    ['FERRY at', [0]],
    ['cafe', [1]],
    ['closed café', [1]],
    ['pier ferry', []],
    ['tram', []],
    ['constructor', []],
    ['a', [1]],
    ['ferryman', [1]],
    ['sank noon', [0]],
    ['?!', []],
  ])('of "%s" finds %j', (asked, places) => expect(search(asked, texts)).toEqual(places));

  it('gives places of the list, whatever order the texts came in', () => {
    expect(search('ferry', texts, [2, 0, 1])).toEqual([1, 2]);
  });

  it('finds just the texts that hold every word, or a word that begins so', () => {
    const word = fc.constantFrom(
      'pier',
      'pierce',
      'pi',
      'tram',
      'trams',
      'Ånge',
      'a',
      '1957',
      '$19',
      'O’Neil',
      '__proto__',
      '\u{1f600}',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 3 }), (all, asked) => {
        const wanted = askedWords(asked.join(' '));
        const holds = (text: string): boolean => {
          const words = searchWords(text);
          return wanted.every((word) => (word.length === 1 ? words.includes(word) : holdsAll(words, [word])));
        };
        const expected = wanted.length === 0 ? [] : all.flatMap((text, n) => (holds(text) ? [n] : []));
        expect(search(asked.join(' '), all)).toEqual(expected);
      }),
    );
  });
});
