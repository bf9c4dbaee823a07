import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordGatherer } from '../../../src/site/data/word-files';
import { holdsAll } from '../../../src/derive/find-words';
import { askedWords, searchWords } from '../../../src/model/search-words';
import { listSearch } from '../../../src/workers/search-list';

/**
 * The places that a search gives once the texts went through the files of the build; `order[place]`
 * is a text's number.
 */
async function search(asked: string, texts: readonly string[], order = texts.map((_, n) => n)): Promise<number[]> {
  const gatherer = new WordGatherer();
  texts.forEach((text, n) => gatherer.add(n, text));
  const { find } = searchIn(gatherer, (n) => order.indexOf(n));
  const { rows } = await find('words', askedWords(asked));
  return [...rows].sort((a, b) => a - b);
}

/** A search through the files of some words. */
function searchIn(gatherer: WordGatherer, placeOf: (row: number) => number) {
  const written = new Map<string, string>();
  const directory = gatherer.write((stem, json) => {
    written.set(stem, json);
    return stem;
  }, placeOf);
  written.set('words', JSON.stringify(directory));
  return { ...listSearch((file) => Promise.resolve(JSON.parse(written.get(file)!))), written };
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
  ])('of "%s" finds %j', async (asked, places) => expect(await search(asked, texts)).toEqual(places));

  it('gives places of the list, whatever order the texts came in', async () => {
    expect(await search('ferry', texts, [2, 0, 1])).toEqual([1, 2]);
  });

  it('finds just the texts that hold every word, or a word that begins so', async () => {
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
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (all, asked) => {
          const wanted = askedWords(asked.join(' '));
          const holds = (text: string): boolean => {
            const words = searchWords(text);
            return wanted.every((word) => (word.length === 1 ? words.includes(word) : holdsAll(words, [word])));
          };
          const expected = wanted.length === 0 ? [] : all.flatMap((text, n) => (holds(text) ? [n] : []));
          expect(await search(asked.join(' '), all)).toEqual(expected);
        },
      ),
    );
  });

  it('reads one file of like size for a word, however many rows there are', async () => {
    const gatherer = new WordGatherer();
    const numbers = Array.from({ length: 3000 }, (_, n) => n);
    // words of two and more letters that all begin alike
    const wordOf = (n: number): string =>
      `co${String.fromCharCode(97 + (n % 26))}${n.toString(36).replace(/\d/g, 'q')}`;
    for (const n of numbers) gatherer.add(n, `${wordOf(n)} con common`);
    const { find, written } = searchIn(gatherer, (n) => n);
    expect([...written.values()].filter((json) => json.startsWith('{"co')).length).toBeGreaterThan(1);
    const asked = [wordOf(7), 'co', 'con', 'common', 'c'];
    const expected = asked.map((word) =>
      numbers.filter((n) =>
        [wordOf(n), 'con', 'common'].some((known) => (word.length === 1 ? known === word : known.startsWith(word))),
      ),
    );
    for (const [i, word] of asked.entries()) {
      expect([...(await find('words', [word])).rows].sort((a, b) => a - b)).toEqual(expected[i]);
    }
  });
});
