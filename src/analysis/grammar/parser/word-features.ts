/** The features of a word, and how many numbers tell each: 100 in all. */
export const featureWidths = {
  word: 40,
  suffix4: 12,
  suffix3: 16,
  suffix2: 8,
  prefix: 8,
  shape: 8,
  letters: 8,
} as const;

/** One of the features that tell a word to the network. */
export type FeatureName = keyof typeof featureWidths;

/** Their names, in the order in which their numbers stand. */
export const featureNames = Object.keys(featureWidths) as FeatureName[];

/**
 * What stands in place of words between quotation marks: to the clause around, a passage is one
 * word.
 */
export const passageForm = '“…”';

/** What the head of a sentence hangs on, as a word of its own. */
export const rootForm = '<root>';

const lettersOfSentence = ['mixed', 'capitals', 'titles', 'small'];

/** The values of a word's features, as text; `letters` are those of its whole sentence. */
export function featuresOf(form: string, letters: string): Record<FeatureName, string> {
  const small = form.toLowerCase();
  return {
    word: /\d/.test(form) ? form.replace(/\d/g, '0') : small,
    suffix4: small.slice(-4),
    suffix3: small.slice(-3),
    suffix2: small.slice(-2),
    prefix: small.slice(0, 3),
    shape: shapeOf(form),
    letters,
  };
}

/** A word with its letters told by kind, and runs of one kind as one: “McDonald” is XxXx. */
export function shapeOf(form: string): string {
  const kinds = form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/gu, 'x')
    .replace(/\d/g, '0');
  return `${form.length < 4 ? form.length : ''}${kinds.replace(/(.)\1+/gu, '$1').slice(0, 5)}`;
}

/**
 * How the words of a sentence are written: all capitals, a headline with its capitals, all small,
 * or mixed.
 */
export function lettersOf(forms: readonly string[]): string {
  const long = forms.filter((form) => form.length > 3 && /\p{L}/u.test(form));
  const share = (pattern: RegExp): number => long.filter((form) => pattern.test(form)).length / long.length;
  if (long.length < 2) return 'mixed';
  if (share(/^[^\p{Ll}]+$/u) > 0.8) return 'capitals';
  if (share(/^\P{L}*\p{Lu}/u) > 0.8) return 'titles';
  return share(/\p{Lu}/u) === 0 ? 'small' : 'mixed';
}

/** The numbers of the values of each feature: 0 is one never seen, 1 the root. */
export class Vocabulary {
  readonly #places: Record<FeatureName, ReadonlyMap<string, number>>;
  readonly #known = new Map<string, Int32Array>();

  /** `values` are the known ones of each feature, in order of their numbers, which begin at 2. */
  constructor(readonly values: Record<FeatureName, readonly string[]>) {
    const places = featureNames.map((name) => [name, new Map(values[name].map((value, n) => [value, n + 2]))] as const);
    this.#places = Object.fromEntries(places) as unknown as Record<FeatureName, ReadonlyMap<string, number>>;
  }

  /** How many numbers a feature has. */
  size(name: FeatureName): number {
    return this.values[name].length + 2;
  }

  /** The numbers of a word's features, in order. */
  numbers(form: string, letters: string): Int32Array {
    if (form === rootForm) return new Int32Array(featureNames.length).fill(1);
    const key = `${letters[0]!}${form}`;
    let numbers = this.#known.get(key);
    if (numbers === undefined) {
      const features = featuresOf(form, letters);
      numbers = Int32Array.from(featureNames, (name) => this.#places[name].get(features[name]) ?? 0);
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(key, numbers);
    }
    return numbers;
  }
}

/** The ways in which a sentence may be written. */
export const letterKinds: readonly string[] = lettersOfSentence;
