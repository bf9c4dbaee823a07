const irregular: Record<string, string> = {
  shot: 'shoot',
  struck: 'strike',
  met: 'meet',
  held: 'hold',
  told: 'tell',
  said: 'say',
  won: 'win',
  killed: 'kill',
  died: 'die',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
};

/** A word cut to what its forms share: "launched", "launches", "launching" → `launch`; good enough to see one event told twice. */
export function stemOf(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  const bare = word.replace(/(?:ings?|ed|es|s)$/, '');
  return bare.length < 3 ? word : bare.replace(/e$/, '').replace(/([^aeiouls])\1$/, '$1');
}
