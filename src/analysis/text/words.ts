/**
 * One form of a word or mark, shared by all its tokens, so that what follows from its letters is
 * worked out once.
 */
export interface Word {
  /** as the text has it */
  readonly text: string;
  /** lower case, with plain apostrophes */
  readonly lower: string;
  /** what `wordFact` noted of it */
  readonly facts: unknown[];
}

/** How many forms are kept: more than an archive's common words, few enough for constant memory. */
const mostWords = 40_000;
/** Longer words do not come back. */
const longestKept = 40;

const words = new Map<string, Word>();

/**
 * The form of these letters; tokens of the same letters share it, save when it was crowded out
 * between them.
 */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const word = { text, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, facts: [] };
  if (text.length <= longestKept) {
    if (words.size >= mostWords) words.clear();
    words.set(text, word);
  }
  return word;
}

let kinds = 0;

/**
 * Makes a function of a word's letters remember what it gave for each form; `work` must never give
 * undefined.
 */
export function wordFact<Fact>(work: (word: Word) => Fact): (word: Word) => Fact {
  const kind = kinds++;
  return (word) => {
    const known = word.facts[kind] as Fact | undefined;
    return known === undefined ? noteFact(word, kind, work(word)) : known;
  };
}

function noteFact<Fact>({ facts }: Word, kind: number, fact: Fact): Fact {
  // no holes: an array with holes is slower to read
  while (facts.length < kinds) facts.push(undefined);
  facts[kind] = fact;
  return fact;
}
