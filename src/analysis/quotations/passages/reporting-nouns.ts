const nouns =
  'statement comment remark claim argument assertion suggestion call pledge promise vow warning accusation charge criticism ' +
  'description view opinion belief idea notion contention complaint concern fear hope plea appeal demand question answer reply ' +
  'response tweet post message letter email e-mail memo report speech address interview column article editorial op-ed essay book ad ' +
  'advertisement video slogan motto phrase word motion announcement declaration admission acknowledgment testimony account ' +
  'explanation note quote quotation line joke jab attack insult label term headline caption chant cry cries shout boast threat ' +
  'proposal recommendation conclusion finding prediction forecast position stance rhetoric praise endorsement document ruling opinion ' +
  'petition survey poll study analysis review blog broadcast podcast song poem prayer reference mention talk';

const forms = new Set(nouns.split(' ').flatMap((noun) => [noun, `${noun}s`]));

/** True for nouns that hold somebody's words: "claim", "letter", "warnings"; lower case. */
export function isReportingNoun(word: string): boolean {
  return forms.has(word);
}
