import { wordAt, type Expression, type Pattern, type Words } from '../expression';

/** Stands among first words for every word that begins with a digit. */
export const numerals = '0';
/** Stands among first words for every word that holds a hyphen. */
export const hyphened = '-';

/** A pattern with the words, lower case, that an expression it reads may begin with. */
export interface Rule {
  readonly read: Pattern;
  readonly firstWords: ReadonlySet<string>;
}

/** A rule of `read`, from lists of first words and from first words with spaces between. */
export function rule(read: Pattern, ...firstWords: readonly (string | Iterable<string>)[]): Rule {
  return {
    read,
    firstWords: new Set(firstWords.flatMap((words) => (typeof words === 'string' ? words.split(' ') : [...words]))),
  };
}

/**
 * The pattern that takes the longest match of several, the first of equals. Only those are tried
 * that may begin with the word at hand.
 */
export function longestOf(rules: readonly Rule[]): Pattern {
  const byWord = new Map<string, readonly Pattern[]>();
  for (const word of new Set(rules.flatMap(({ firstWords }) => [...firstWords]))) {
    const able = rules.filter(
      ({ firstWords }) => firstWords.has(word) || (isHyphened(word) && firstWords.has(hyphened)),
    );
    byWord.set(
      word,
      able.map(({ read }) => read),
    );
  }
  const ofNumerals = rules
    .filter(({ firstWords }) => firstWords.has(numerals) || firstWords.has(hyphened))
    .map(({ read }) => read);
  const ofHyphened = byWord.get(hyphened) ?? [];
  return (words: Words, i: number): Expression | null => {
    const word = wordAt(words, i);
    const able = byWord.get(word) ?? (beginsWithDigit(word) ? ofNumerals : isHyphened(word) ? ofHyphened : []);
    let best: Expression | null = null;
    for (const read of able) {
      const found = read(words, i);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const isHyphened = (word: string): boolean => word.includes('-') || word.includes('‐') || word.includes('‑');
