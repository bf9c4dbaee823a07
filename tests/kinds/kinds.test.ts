import { describe, expect, it } from 'vitest';
import { readKinds } from './read-kinds';

/**
 * How many statements are right; it may only rise. `npx tsx tests/kinds/print-verdicts.ts` shows
 * them all.
 */
const floor = 281;

/**
 * The statements known to stand in a wrong mouth, each by its article and the words of its line;
 * they may only be fewer.
 */
const knownWrongMouths: readonly string[] = [];

describe('thirty articles of many kinds', () => {
  const judged = readKinds().flatMap((article) => article.judged.map((one) => ({ ...one, article: article.name })));

  it(`has ${floor} statements right`, () => {
    expect(judged.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(floor);
  });

  it('has no other statement in a wrong mouth', () => {
    const wrong = judged.filter(({ verdict }) => verdict === 'wrong mouth');
    const told = wrong.map(({ article, line }) => `${article}: ${line?.line.split(' | ')[1] ?? ''}`);
    expect(told.filter((one) => !knownWrongMouths.includes(one))).toEqual([]);
  });
});
