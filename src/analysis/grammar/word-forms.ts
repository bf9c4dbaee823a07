import { irregularVerbs } from '../lexicon/verb-forms';
import { wordSet } from '../lexicon/word-list';

const irregularPasts = new Set(irregularVerbs.flatMap(({ pasts }) => pasts));
const irregularParticiples = new Set(irregularVerbs.flatMap(({ participles }) => participles));

/** Words in -eed and -ed that are no past. */
const notPasts = wordSet('bleed breed embed exceed feed heed indeed need proceed seed shed speed succeed weed');

/** Whether a verb's form may be a simple past ("launched", "shot"). */
export function isPastForm(word: string): boolean {
  return irregularPasts.has(word) || isRegularPast(word);
}

/** Whether a verb's form may be a past participle ("launched", "shot", "taken"). */
export function isParticiple(word: string): boolean {
  return irregularParticiples.has(word) || isRegularPast(word);
}

/** Whether a verb's form may be its bare one: "mend", no "mends", "mended" or "mending". */
export function isBareForm(word: string): boolean {
  return !/(?:[^s]s|ing)$/.test(word) && !isPastForm(word) && !isParticiple(word);
}

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !notPasts.has(word);
}

/** Other forms of one verb than its regular ones, each with its base. */
const baseOf: ReadonlyMap<string, string> = new Map([
  ...irregularVerbs.flatMap(({ base, pasts, participles }) =>
    [...pasts, ...participles].map((form) => [form, base] as const),
  ),
  ...['am', 'are', 'is'].map((form) => [form, 'be'] as const),
  ['has', 'have'],
  ['does', 'do'],
  ['dying', 'die'],
  ['lying', 'lie'],
  // a base of its own goes before a form of another: "to lay", not "he lay"
  ...irregularVerbs.map(({ base }) => [base, base] as const),
]);

const doubled = /([bdgmnprt])\1$/;

/**
 * What the forms of a word have in common, roughly: "denies", "denied", "denying" and "deny" have
 * one stem, and so have "strike" and "struck". Takes lower case.
 */
export function stemOf(word: string): string {
  const base = baseOf.get(word);
  if (base !== undefined) return trimEnd(base);
  const { length } = word;
  if (length > 4 && (word.endsWith('ied') || word.endsWith('ies'))) return word.slice(0, -3) + 'y';
  if (length > 5 && word.endsWith('ing')) return trimEnd(word.slice(0, -3));
  if (length > 4 && word.endsWith('ed')) return trimEnd(word.slice(0, -2));
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) return trimEnd(word.slice(0, -1));
  return trimEnd(word);
}

function trimEnd(stem: string): string {
  const bare = stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
  return doubled.test(bare) ? bare.slice(0, -1) : bare;
}
