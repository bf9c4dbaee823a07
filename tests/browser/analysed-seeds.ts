import type { AnalysedArticle } from '../../src/model/analysed-article';
import { readArticle } from '../../src/site/seeds/read-article';

/**
 * Articles by the names of their files and their seeds, as the engine reads them, one at a time.
 */
export function* analysedSeeds(seeds: Iterable<readonly [name: string, seed: string]>): Generator<AnalysedArticle> {
  for (const [name, seed] of seeds) {
    const bytes = new TextEncoder().encode(seed);
    const { article, faults } = readArticle(name, bytes, { fallbackDate: null, corrections: null, owner: [] });
    if (article === null) throw new Error(faults.map(({ message }) => message).join('; '));
    yield article;
  }
}
