import type { Token } from '../text/read-text';
import type { TokenRange } from '../text/sentences';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { countingWords } from '../lexicon/determiners';
import { roleNouns } from '../lexicon/roles';
import { bodyNouns, documentNouns, personalNouns, pluralSources } from '../lexicon/speaking-nouns';

/** How a noun can speak: as people, as a body, as a document; null for what cannot. */
export function sourceNounKind(lower: string): 'people' | 'body' | 'document' | null {
  for (const word of singulars(lower)) {
    if (
      personalNouns.has(word) ||
      roleNouns.has(word) ||
      /.(?:man|woman|person|men|women|people|ist|ists|keeper|worker|maker|holder|owner|goer|eer)$/.test(word)
    )
      return 'people';
    if (bodyNouns.has(word)) return 'body';
    if (documentNouns.has(word)) return 'document';
    if (pluralSources.has(word)) return 'people';
  }
  return null;
}

/** A noun for somebody or something that can say, or one that may be for a person: "a diver". */
export function maySpeak(lower: string): boolean {
  return sourceNounKind(lower) !== null || /.{2}(?:er|or|ian|ant|ess)s?$/.test(lower);
}

function singulars(lower: string): string[] {
  if (lower.endsWith('ies')) return [lower, lower.slice(0, -3) + 'y'];
  if (lower.endsWith('ves')) return [lower, lower.slice(0, -3) + 'f', lower.slice(0, -3) + 'fe'];
  if (lower.endsWith('s')) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return [lower];
}

/**
 * The noun that heads the phrase can say something: what a publisher cites as a source, and not
 * "the cost" or "health reasons".
 */
export function hasSourceNoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  // "one of the men"
  if (tokens[end]?.lower === 'of' && (countingWords.has(tokens[end - 1]!.lower) || tokens[end - 1]!.pos === 'NUM')) {
    const after = nounPhraseFrom(tokens, end + 1, tokens.length);
    return after > end + 1 && hasSourceNoun(tokens, { first: end + 1, end: after });
  }
  for (let i = end - 1; i >= first; i--) {
    const { lower, pos } = tokens[i]!;
    if (sourceNounKind(lower) !== null) return true;
    if (pos === 'NOUN' || pos === 'PROPN') return false;
  }
  return false;
}

/** "a senior officer", "spokeswoman for Acme": one person, whom the text does not name. */
export function isOnePerson(description: string): boolean {
  const head = headOf(description);
  return (
    !/^(?:all|both|few|many|several) /i.test(description) &&
    !head.endsWith('s') &&
    !pluralSources.has(head) &&
    sourceNounKind(head) === 'people'
  );
}

/**
 * The noun that heads a description, in lower case: the "official" of "senior UN official in
 * Kabul".
 */
export function headOf(description: string): string {
  const core = description.toLowerCase().split(/ (?:of|for|at|in|from|with|on|to|close|familiar|who) /)[0]!;
  return core.slice(core.lastIndexOf(' ') + 1);
}
