import { describe, expect, it } from 'vitest';
import { showSaying } from '../../src/derive/show-saying';
import type { QuotationEntry } from '../../src/model/site';

/** A telling of "We stay in Lund" in the article of a number, by a paper of its own. */
function telling(n: number, words = 'We stay in Lund.'): QuotationEntry {
  return {
    article: `a${n}`,
    id: 'q-1',
    headline: `Story ${n}`,
    publisher: `Paper ${n}`,
    datePublished: '2024-05-03',
    words,
    kind: 'direct',
    speakers: [],
    relays: [],
  } as unknown as QuotationEntry;
}

const many = Array.from({ length: 50 }, (_, n) => telling(n, n % 10 === 7 ? `We stay in Lund, ${n}.` : undefined));
const show = (most: number, n = 49) =>
  showSaying({ tellings: many, others: [telling(90), telling(91)] }, { article: `a${n}`, id: 'q-1' }, most)!;

describe('a saying of many tellings', () => {
  it('shows its own and every wording before one comes again, in their order', () => {
    const shown = show(8).tellings.map(({ entry }) => entry.article);
    expect(shown).toEqual(['a0', 'a1', 'a7', 'a17', 'a27', 'a37', 'a47', 'a49']);
  });
  it('counts all of them, whatever is shown', () => {
    expect(show(8)).toMatchObject({ elsewhere: 49, unshown: 42 });
    expect(show(1)).toMatchObject({ elsewhere: 49, unshown: 50 });
    expect(show(1).tellings.map(({ isHere }) => isHere)).toEqual([true]);
  });
  it('shows all where that many are wanted', () => {
    expect(show(Infinity)).toMatchObject({ unshown: 0, tellings: { length: 50 }, others: { length: 2 } });
  });
  it('names a few who told it first, and counts the others', () => {
    expect(show(8).facts[0]).toBe(
      'Paper 0, Paper 1, Paper 2 and 47 others told it first, on the same day, 3 May 2024.',
    );
  });
});
