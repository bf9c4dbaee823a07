import model from 'wink-eng-lite-web-model';

/** What we read of the model's core. */
interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[] } };
  readonly tcat: { readonly hash: unknown };
  readonly pos: { readonly list: readonly string[] };
  readonly trex: unknown;
  readonly preserve: unknown;
}

interface Model {
  core(): Core;
  pos(): { readonly machines: readonly string[] };
  readonly featureFn: unknown;
}

const parts = model as unknown as Model;

/**
 * Lexicon and rules of the English model of wink-nlp, unpacked once for all who read it: unpacking
 * takes a tenth of a second.
 */
export const core: Core = parts.core();
/**
 * Its machines that mend the likeliest class of a word by the words around it, each as JSON, in the
 * order in which they run.
 */
export const machines: readonly string[] = parts.pos().machines;
/** How it guesses what its lexicon lacks. */
export const { featureFn } = parts;
/** The words of the lexicon as they ship, before the tagger adds those it meets. */
export const lexemes: readonly string[] = [...core.features.lexeme.list];
