import { searchWords } from '../../model/search-words';
import { wordPrefix, type WordDirectory, type WordShard } from '../../model/site';

/** Gathers, article by article, which words the texts hold, for the search in whole texts. */
export class WordGatherer {
  private readonly articlesOf = new Map<string, number[]>();
  private count = 0;

  /** Takes the words of the next article's text. */
  add(text: string): void {
    const article = this.count++;
    for (const word of searchWords(text)) {
      const articles = this.articlesOf.get(word);
      if (articles === undefined) this.articlesOf.set(word, [article]);
      else articles.push(article);
    }
  }

  /**
   * Writes the words by their first two characters and gives the directory of the files.
   * `places[n]` is the place in the list of the article that was added as the nth.
   */
  write(places: readonly number[], writeShard: (number: number, shard: WordShard) => string): WordDirectory {
    const shards = new Map<string, [word: string, steps: number[]][]>();
    for (const [word, articles] of this.articlesOf) {
      const prefix = wordPrefix(word);
      const shard = shards.get(prefix) ?? [];
      shards.set(prefix, shard);
      shard.push([word, stepsOf(articles.map((article) => places[article]!))]);
    }
    const sorted = [...shards].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      sorted.map(([prefix, words], number) => {
        words.sort(([a], [b]) => (a < b ? -1 : 1));
        return [prefix, writeShard(number, Object.fromEntries(words))];
      }),
    );
  }
}

/**
 * The first place, then from each place how far it is to the next: small numbers, which compress
 * well.
 */
function stepsOf(places: number[]): number[] {
  places.sort((a, b) => a - b);
  return places.map((place, i) => (i === 0 ? place : place - places[i - 1]!));
}
