// its parts one by one: the whole loads lemmas, moods and names of things, which nothing here reads
import guessFeatures from 'wink-eng-lite-web-model/dist/feature.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadClasses from 'wink-eng-lite-web-model/dist/load-pos-model.js';

/** What we read of the model's core. */
interface Core {
  readonly features: {
    /** `hash` has the place of each word in the list */
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
  };
  readonly tcat: { readonly hash: unknown };
  readonly pos: { readonly list: readonly string[] };
  readonly trex: unknown;
  readonly preserve: unknown;
}

/**
 * Lexicon and rules of the English model of wink-nlp, unpacked once for all who read it: unpacking
 * takes a tenth of a second.
 */
export const core: Core = loadCore() as Core;
/**
 * Its machines that mend the likeliest class of a word by the words around it, each as JSON, in the
 * order in which they run.
 */
export const machines: readonly string[] = loadClasses().machines;
/** How it guesses what its lexicon lacks. */
export const featureFn = guessFeatures;
/** The words of the lexicon as they ship, before the tagger adds those it meets. */
export const lexemes: readonly string[] = core.features.lexeme.list.slice();
