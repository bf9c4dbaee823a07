import type { WordClass } from './tagger/tag';

/** What a repair sees: the word classes so far and the words, lower case. */
interface Tagged {
  readonly classes: WordClass[];
  readonly words: readonly string[];
}

/** One rule: the right class of the word at `at`, or null when the tagger's own may stand. */
type Repair = (tagged: Tagged, at: number) => WordClass | null;

const repairs: readonly Repair[] = [participleWithObject, verbBetweenPhrases, verbThatCloses];

/** Mends what the tagger often gets wrong in news: rare verbs of a headline's kind, taken for nouns and adjectives. In place; `words` are the tokens, lower case. */
export function repairTags(words: readonly string[], classes: WordClass[]): void {
  const tagged = { classes, words };
  for (let at = 1; at < words.length; at++) {
    if (classes[at] !== 'NOUN' && classes[at] !== 'ADJ') continue;
    for (const repair of repairs) {
      const right = repair(tagged, at);
      if (right === null) continue;
      classes[at] = right;
      break;
    }
  }
}

const opensPhrase = new Set('a an the this that these those his her their its my our your him them us it'.split(' '));
const times = new Set(
  'day week month year night morning afternoon evening weekend time today tonight yesterday'.split(' '),
);

/** "Ruiz belittled the issue": an adjective in -ed between a name and a determiner is a verb. */
function participleWithObject({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at] !== 'ADJ' || !words[at]!.endsWith('ed')) return null;
  return isNominal(classes[at - 1]!) && opensPhrase.has(words[at + 1] ?? '') ? 'VERB' : null;
}

/** "Officials fear a repeat", "The ad targets a system": a noun between a subject and a determiner is a verb. */
function verbBetweenPhrases({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at] !== 'NOUN' || !opensPhrase.has(words[at + 1] ?? '') || times.has(words[at]!)) return null;
  if (!isNominal(classes[at - 1]!) || times.has(words[at - 1]!)) return null;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const tag = classes[i]!;
    if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || isNominal(tag) || words[i] === "'s") continue;
    return tag === 'ADP' || tag === 'VERB' || tag === 'PART' ? null : 'VERB';
  }
  return 'VERB';
}

const closingVerbs = new Set(
  'claims reports says warns hints notes fears vows shows urges finds reveals suggests insists'.split(' '),
);

/** "…, French report claims": in a headline the verb of saying comes last, after a comma and its subject. */
function verbThatCloses({ classes, words }: Tagged, at: number): WordClass | null {
  if (classes[at] !== 'NOUN' || !closingVerbs.has(words[at]!) || (at + 1 < words.length && classes[at + 1] !== 'PUNCT'))
    return null;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (words[i] === ',') return i < at - 1 ? 'VERB' : null;
    if (!isNominal(classes[i]!) && classes[i] !== 'ADJ' && classes[i] !== 'DET') return null;
  }
  return null;
}

function isNominal(tag: WordClass): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
}
