import model from 'wink-eng-lite-web-model';

interface Lexicon {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
}

// read once, before any text: the tagger adds the words it meets to its own list
const words: ReadonlySet<string> = new Set(
  (model as unknown as { core(): Lexicon }).core().features.lexeme.list.filter((word) => /^[a-z][a-z'-]*$/.test(word)),
);

/** True for an English word that is no proper name ("stealth", "may", "smith"), given in lower case, by the tagger's own lexicon of 85,000. */
export function isCommonWord(lower: string): boolean {
  return words.has(lower);
}
